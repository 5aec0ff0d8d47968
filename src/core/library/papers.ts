import type { Entry } from '../listing/listing';
import { uniteSame } from '../paper/identity';
import type { PublicId } from '../paper/ids';
import type { PaperId } from '../paper/paper';
import { formerNames, type IdentityGroup, namePapers } from '../paper/paperId';
import { titleKeys } from '../paper/title';
import type { Identity } from '../paper/uniting';
import { yearsOf } from '../paper/year';
import { cellsOf, type Line } from './cells';
import { compareText } from './json';
import { identityOf } from './lineIdentity';
import { libraryTable } from './mergeTable';
import { PaperFinder } from './paperFinder';
import { goneIdsOf, type LibraryRecord, readRecord } from './record';
import { type Decision, readDecision } from './decisions';

/** A listing with what was read in it. */
export interface ListingEntries {
	readonly path: string;
	readonly entries: readonly Entry[];
	/** Whether its papers stand in the library rather than wait in the inbox. */
	readonly filed?: boolean;
}

/** An entry with the listing that holds it. */
export interface ListedEntry {
	/** Path of the listing. */
	readonly listing: string;
	readonly entry: Entry;
	/** As that of the listing. */
	readonly filed?: boolean;
}

/** What one person decided, as read from a file. */
export interface PersonLines {
	readonly person: string;
	readonly lines: readonly Line[];
}

/** Everything that is about one paper. */
export interface PaperParts {
	readonly id: PaperId;
	/** Every name under which it may be remembered: its ids, and by title before it had any. */
	readonly formerIds: readonly PaperId[];
	readonly entries: readonly ListedEntry[];
	readonly record?: LibraryRecord;
	/** The lines of the library that the record is read from: several where the user joined papers. */
	readonly lines: readonly Line[];
	/** This person's decision. */
	readonly decision?: Decision;
	/** What others decided. */
	readonly others: readonly { readonly person: string; readonly decision: Decision }[];
	/** What is left of a paper that only a decision remembers: its title and ids. */
	readonly remembered?: Identity;
}

/**
 * Adds up listings, library and decisions to papers, in the order of the listings by file name,
 * then of the library. A decision says which paper it is about but never joins two: it is found by
 * id, else by title. One that finds none is a paper of its own, if it is this person's.
 */
export function findPapers(
	listings: readonly ListingEntries[],
	library: readonly Line[],
	decisions: readonly PersonLines[],
	person: string,
): readonly PaperParts[] {
	const found = [...unitePapers(listings, library)];
	addDecisions(found, decisions, person);

	const names = namePapers(found);
	const papers: PaperParts[] = [];
	for (const [place, id] of names.entries()) {
		const paper = found[place];
		if (paper !== undefined) {
			papers.push({ id, ...partsOf(paper, person) });
		}
	}
	return papers;
}

/** What tells which paper an entry is about. */
export function identityOfEntry(entry: Entry): Identity {
	return {
		ids: entry.ids,
		titles: [entry.title],
		titleKeys: titleKeys([entry.title]),
		years: yearsOf(entry),
		authors: entry.authors,
	};
}

/** A paper while its parts are brought together. */
interface FoundPaper extends IdentityGroup {
	readonly entries: PaperParts['entries'];
	readonly lines: readonly Line[];
	/** The lines of each person who decided about it; made when the first one does. */
	decided: Map<string, Line[]> | undefined;
	readonly remembered?: Identity;
}

function unitePapers(
	listings: readonly ListingEntries[],
	library: readonly Line[],
): Iterable<FoundPaper> {
	const entries = [...listings]
		.sort((a, b) => compareText(a.path, b.path))
		.flatMap(({ path, entries, filed = false }) =>
			entries.map((entry): ListedEntry => ({ listing: path, entry, filed })),
		);
	const all = [...entries.map(({ entry }) => identityOfEntry(entry)), ...library.map(identityOf)];

	const papers = new Map<number, ReturnType<typeof emptyPaper>>();
	for (const [index, root] of uniteSame(all).entries()) {
		const paper = papers.get(root) ?? emptyPaper();
		papers.set(root, paper);
		const [member, entry, line] = [all[index], entries[index], library[index - entries.length]];
		if (member !== undefined) {
			paper.members.push(member);
		}
		if (entry !== undefined) {
			paper.entries.push(entry);
		}
		if (line !== undefined) {
			paper.lines.push(line);
			const gone = goneIdsOf(cellsOf(line, libraryTable));
			paper.without = gone.length > 0 ? new Set([...paper.without, ...gone]) : paper.without;
		}
	}
	return papers.values();
}

const none: ReadonlySet<PublicId> = new Set();

function emptyPaper() {
	return {
		members: [] as Identity[],
		without: none,
		entries: [] as PaperParts['entries'][number][],
		lines: [] as Line[],
		decided: undefined as Map<string, Line[]> | undefined,
	};
}

/** Gives each paper the lines of decisions about it, and adds papers that only a decision knows. */
function addDecisions(
	found: FoundPaper[],
	decisions: readonly PersonLines[],
	person: string,
): void {
	if (decisions.every(({ lines }) => lines.length === 0)) {
		return;
	}
	const finder = new PaperFinder(found.map(membersAsTold));
	const alone: FoundPaper[] = [];
	for (const { person: who, lines } of decisions) {
		for (const line of lines) {
			const identity = identityOf(line);
			const paper = found[finder.find(identity) ?? -1];
			if (paper !== undefined) {
				paper.decided ??= new Map();
				const before = paper.decided.get(who);
				if (before === undefined) {
					paper.decided.set(who, [line]);
				} else {
					before.push(line);
				}
			} else if (who === person) {
				const decided = new Map([[who, [line]]]);
				alone.push({ ...emptyPaper(), members: [identity], remembered: identity, decided });
			}
		}
	}
	alone.forEach(paper => found.push(paper));
}

/** Without ids that the user took away: they lead elsewhere, or nowhere. */
function membersAsTold({ members, without }: FoundPaper): readonly Identity[] {
	return without.size === 0
		? members
		: members.map(one => ({ ...one, ids: one.ids.filter(id => !without.has(id)) }));
}

function partsOf(paper: FoundPaper, person: string): Omit<PaperParts, 'id'> {
	const [line, ...more] = paper.lines;
	const decided = [...(paper.decided ?? [])].flatMap(([who, [first, ...more]]) =>
		first === undefined ? [] : [{ person: who, decision: readDecision([first, ...more]) }],
	);
	const own = decided.find(({ person: who }) => who === person);
	return {
		formerIds: formerNames(paper),
		entries: paper.entries,
		lines: paper.lines,
		...(line === undefined ? {} : { record: readRecord([line, ...more]) }),
		...(own === undefined ? {} : { decision: own.decision }),
		others: decided.filter(({ person: who }) => who !== person),
		...(paper.remembered === undefined ? {} : { remembered: paper.remembered }),
	};
}
