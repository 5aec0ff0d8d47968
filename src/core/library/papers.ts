import type { Entry } from '../listing/listing';
import { uniteSame } from '../paper/identity';
import type { PublicId } from '../paper/ids';
import type { PaperId } from '../paper/paper';
import { formerNames, namePapers } from '../paper/paperId';
import { titleKeys } from '../paper/title';
import type { Identity } from '../paper/uniting';
import { yearsOf } from '../paper/year';
import type { Line } from './cells';
import { identityOf } from './lineIdentity';
import { PaperFinder } from './paperFinder';
import { type LibraryRecord, readRecord } from './record';
import { type Decision, readDecision } from './decisions';

/** A listing with what was read in it. */
export interface ListingEntries {
	readonly path: string;
	readonly entries: readonly Entry[];
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
	readonly entries: readonly { readonly listing: string; readonly entry: Entry }[];
	readonly record?: LibraryRecord;
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
	const inOrder = [...listings].sort((a, b) => (a.path < b.path ? -1 : 1));
	const entries = inOrder.flatMap(({ path, entries }) =>
		entries.map(entry => ({ listing: path, entry })),
	);
	const all = [...entries.map(({ entry }) => identityOfEntry(entry)), ...library.map(identityOf)];
	const groups = groupsOf(all);
	const identities = groups.map(group => group.map(index => all[index] as Identity));

	const finder = new PaperFinder(identities);
	const decided = groups.map(() => new Map<string, Line[]>());
	const remembered: { readonly identity: Identity; readonly lines: Map<string, Line[]> }[] = [];
	for (const { person: who, lines } of decisions) {
		for (const line of lines) {
			const identity = identityOf(line);
			const place = finder.find(identity);
			if (place !== undefined) {
				add(decided[place], who, line);
			} else if (who === person) {
				remembered.push({ identity, lines: new Map([[who, [line]]]) });
			}
		}
	}

	const without = groups.map(group => goneIdsIn(group, entries.length, library));
	const names = namePapers([
		...identities.map((members, place) => ({ members, without: without[place] ?? none })),
		...remembered.map(({ identity }) => ({ members: [identity], without: none })),
	]);
	const papers = groups.map((group, place): PaperParts => {
		const [first, ...more] = linesIn(group, entries.length, library);
		return {
			id: names[place] as PaperId,
			formerIds: formerNames({
				members: identities[place] ?? [],
				without: without[place] ?? none,
			}),
			entries: group.flatMap(index => entries[index] ?? []),
			...(first === undefined ? {} : { record: readRecord([first, ...more]) }),
			...decisionsOf(decided[place], person),
		};
	});
	const alone = remembered.map(({ identity, lines }, place): PaperParts => ({
		id: names[groups.length + place] as PaperId,
		formerIds: formerNames({ members: [identity], without: none }),
		entries: [],
		...decisionsOf(lines, person),
		remembered: identity,
	}));
	return [...papers, ...alone];
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

const none: ReadonlySet<PublicId> = new Set();

function groupsOf(all: readonly Identity[]): readonly (readonly number[])[] {
	const groups = new Map<number, number[]>();
	for (const [index, root] of uniteSame(all).entries()) {
		const group = groups.get(root);
		if (group === undefined) {
			groups.set(root, [index]);
		} else {
			group.push(index);
		}
	}
	return [...groups.values()];
}

function linesIn(
	group: readonly number[],
	firstLine: number,
	library: readonly Line[],
): readonly Line[] {
	return group.map(index => library[index - firstLine]).filter(line => line !== undefined);
}

function goneIdsIn(
	group: readonly number[],
	firstLine: number,
	library: readonly Line[],
): ReadonlySet<PublicId> {
	const [first, ...more] = linesIn(group, firstLine, library).filter(
		({ gone }) => gone !== undefined,
	);
	return first === undefined ? none : new Set(readRecord([first, ...more]).goneIds);
}

function decisionsOf(
	decided: ReadonlyMap<string, readonly Line[]> | undefined,
	person: string,
): Pick<PaperParts, 'decision' | 'others'> {
	const all = [...(decided ?? [])].flatMap(([who, [first, ...more]]) =>
		first === undefined ? [] : [{ person: who, decision: readDecision([first, ...more]) }],
	);
	const own = all.find(({ person: who }) => who === person);
	return {
		...(own === undefined ? {} : { decision: own.decision }),
		others: all.filter(({ person: who }) => who !== person),
	};
}

function add(decided: Map<string, Line[]> | undefined, person: string, line: Line): void {
	const known = decided?.get(person);
	if (known === undefined) {
		decided?.set(person, [line]);
	} else {
		known.push(line);
	}
}
