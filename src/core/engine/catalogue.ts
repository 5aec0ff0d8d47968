import {
	type ListingEntries,
	findPapers,
	type PaperParts,
	type PersonLines,
} from '../library/papers';
import type { Line } from '../library/cells';
import { readDecision } from '../library/decisions';
import { identityOf as lineIdentity } from '../library/lineIdentity';
import { PaperFinder } from '../library/paperFinder';
import { readRecord } from '../library/record';
import type { Identity } from '../paper/uniting';
import { foldKey } from '../paper/key';
import { parsePublicId } from '../paper/ids';
import type { Mention, Paper, PaperId } from '../paper/paper';
import { assemblePaper, isWorthShowing, keysOf } from './assemble';

/** All papers of the library, by every name that leads to one. */
export class Catalogue {
	/** In the order in which they are shown: the newest listing first, each in its own order. */
	papers = new Map<PaperId, Paper>();
	private parts = new Map<PaperId, PaperParts>();
	private formerIds = new Map<string, PaperId>();
	private pinned = new Map<string, PaperId>();

	/** Makes all papers anew from what the files hold. */
	rebuild(
		listings: readonly ListingEntries[],
		library: readonly Line[],
		decisions: readonly PersonLines[],
		person: string,
	): void {
		const all = findPapers(listings, library, decisions, person).filter(isWorthShowing);
		this.parts = new Map(all.map(parts => [parts.id, parts]));
		this.formerIds = new Map();
		this.pinned = new Map();
		for (const parts of all) {
			const { id, formerIds } = parts;
			for (const former of formerIds) {
				if (!this.formerIds.has(former)) {
					this.formerIds.set(former, id);
				}
			}
			this.pinKeys(parts);
		}
		const papers = all.map(parts => assemblePaper(parts, this.pinned)).sort(byNewestMention);
		this.papers = new Map(papers.map(paper => [paper.id, paper]));
	}

	/**
	 * Reads anew what the files say about some papers, after edits that changed neither what they
	 * are nor their places: so a decision costs the same in a library of any size.
	 *
	 * @returns the papers as they are now
	 */
	refresh(
		ids: readonly PaperId[],
		identityOf: (id: PaperId) => Identity | undefined,
		records: readonly Line[],
		decisions: readonly Line[],
	): readonly Paper[] {
		const finder = new PaperFinder(
			ids.map(id => [identityOf(id)].filter(one => one !== undefined)),
		);
		const linesOf = (lines: readonly Line[]): ReadonlyMap<number | undefined, Line> =>
			new Map(lines.map(line => [finder.find(lineIdentity(line)), line]));
		const [newRecords, newDecisions] = [linesOf(records), linesOf(decisions)];
		const refreshed: Paper[] = [];
		for (const [place, id] of ids.entries()) {
			const parts = this.parts.get(id);
			const [record, decision] = [newRecords.get(place), newDecisions.get(place)];
			if (parts) {
				const now: PaperParts = {
					...parts,
					...(record && { record: readRecord([record]), lines: [record] }),
					...(decision && { decision: readDecision([decision]) }),
				};
				refreshed.push(this.replace(now));
			}
		}
		return refreshed;
	}

	private replace(parts: PaperParts): Paper {
		this.pinKeys(parts);
		const paper = assemblePaper(parts, this.pinned);
		this.parts.set(parts.id, parts);
		this.papers.set(parts.id, paper);
		return paper;
	}

	/** Of two papers with the same key, the first one has it. */
	private pinKeys(parts: PaperParts): void {
		for (const key of keysOf(parts)) {
			if (!this.pinned.has(foldKey(key))) {
				this.pinned.set(foldKey(key), parts.id);
			}
		}
	}

	/** Whether a paper of the library has this key. */
	isPinned(key: string): boolean {
		return this.pinned.has(foldKey(key));
	}

	/** The papers that each of these listings names, each once, in the order of their places in it. */
	mentionedIn(listings: readonly string[]): ReadonlyMap<string, readonly Paper[]> {
		const found = new Map(listings.map(listing => [listing, new Map<Paper, number>()]));
		for (const paper of this.papers.values()) {
			for (const { listing, start } of paper.mentions) {
				const papers = found.get(listing);
				papers?.set(paper, Math.min(start, papers.get(paper) ?? Infinity));
			}
		}
		return new Map(
			[...found].map(([listing, papers]) => [
				listing,
				[...papers].sort(([, a], [, b]) => a - b).map(([paper]) => paper),
			]),
		);
	}

	partsOf(id: PaperId): PaperParts | undefined {
		return this.parts.get(id);
	}

	/** A paper by its id, a former id, a key or alias, or a public id in any spelling. */
	find(ref: string): Paper | undefined {
		const id =
			this.formerIds.get(ref) ??
			this.pinned.get(foldKey(ref)) ??
			this.formerIds.get(parsePublicId(ref) ?? '');
		const papers: ReadonlyMap<string, Paper> = this.papers;
		return papers.get(ref) ?? papers.get(id ?? '');
	}

	/** The paper that was once known by this id and no longer is. */
	movedTo(id: PaperId): PaperId | undefined {
		const now = this.papers.has(id) ? id : this.formerIds.get(id);
		return now === id ? undefined : now;
	}
}

function byNewestMention(a: Paper, b: Paper): number {
	const [left, right] = [newestMention(a), newestMention(b)];
	if (left === undefined || right === undefined) {
		return Number(left === undefined) - Number(right === undefined) || byDate(a, b);
	}
	if (left.listing !== right.listing) {
		return left.listing < right.listing ? 1 : -1;
	}
	return left.start - right.start;
}

function newestMention({ mentions }: Paper): Mention | undefined {
	return mentions.reduce<Mention | undefined>(
		(newest, one) => (newest === undefined || one.listing > newest.listing ? one : newest),
		undefined,
	);
}

function byDate(a: Paper, b: Paper): number {
	const [left, right] = [a.date ?? '', b.date ?? ''];
	return left === right ? (a.id < b.id ? -1 : 1) : left < right ? 1 : -1;
}
