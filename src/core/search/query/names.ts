import type { SearchDocument } from '../engine';
import { fileNameOf } from './filters';
import { type FoldedName, foldName } from './foldedName';

/** What papers are counted by; `mark` is `star`, `note` or `code`, `in` the file of a listing. */
export type NameKind =
	'topic' | 'tag' | 'org' | 'venue' | 'author' | 'in' | 'status' | 'date' | 'mark';

/** A name that papers have, as most of them spell it, and how many have it. */
export interface CountedName {
	readonly name: string;
	readonly folded: FoldedName;
	readonly papers: number;
}

/** The names there are among papers. */
export interface SearchNames {
	/** Those of a kind, the ones of most papers first. Counted when they are first asked for. */
	of(kind: NameKind): readonly CountedName[];
}

/**
 * The names among documents that change. Those of a kind are counted when they are asked for, and
 * again only after a document has got others: decisions leave the authors of a library alone.
 */
export class CollectedNames implements SearchNames {
	private readonly counted = new Map<NameKind, readonly CountedName[]>();

	constructor(private readonly documents: () => Iterable<SearchDocument>) {}

	of(kind: NameKind): readonly CountedName[] {
		const known = this.counted.get(kind) ?? countNames(this.documents(), kind);
		this.counted.set(kind, known);
		return known;
	}

	/** Says that a document is another one now; absent where it was not there or is gone. */
	change(before: SearchDocument | undefined, now: SearchDocument | undefined): void {
		for (const kind of this.counted.keys()) {
			if (listNames(before, kind) !== listNames(now, kind)) {
				this.counted.delete(kind);
			}
		}
	}
}

function listNames(document: SearchDocument | undefined, kind: NameKind): string {
	return document ? namesIn(document, kind).join('\n') : '';
}

/** Where there are more, e.g. authors of a large library, names of one paper are left out. */
const mostWithRare = 50_000;

function countNames(documents: Iterable<SearchDocument>, kind: NameKind): readonly CountedName[] {
	const counts = new Map<string, { readonly name: string; papers: number }>();
	for (const document of documents) {
		for (const name of namesIn(document, kind)) {
			const count = counts.get(name);
			if (count) {
				count.papers++;
			} else {
				counts.set(name, { name, papers: 1 });
			}
		}
	}
	const fewest = counts.size > mostWithRare ? 2 : 1;
	const named = new Map<string, Spellings>();
	for (const { name, papers } of counts.values()) {
		if (papers >= fewest) {
			addSpelling(named, name, papers);
		}
	}
	return [...named.values()].sort(compareNames);
}

/** The spellings of a name, of which the one of most papers is shown. */
interface Spellings {
	name: string;
	readonly folded: FoldedName;
	papers: number;
	most: number;
}

function addSpelling(named: Map<string, Spellings>, name: string, papers: number): void {
	const folded = foldName(name);
	const same = named.get(folded.text);
	if (same) {
		same.name = papers > same.most ? name : same.name;
		same.most = Math.max(same.most, papers);
		same.papers += papers;
	} else if (folded.text !== '') {
		named.set(folded.text, { name, folded, papers, most: papers });
	}
}

function compareNames(a: CountedName, b: CountedName): number {
	return b.papers - a.papers || (a.folded.text < b.folded.text ? -1 : 1);
}

function namesIn({ authors, facts }: SearchDocument, kind: NameKind): readonly string[] {
	switch (kind) {
		case 'topic':
			return facts.topics;
		case 'tag':
			return facts.tags;
		case 'org':
			return [facts.organization];
		case 'venue':
			return [facts.venue];
		case 'author':
			return authors.split(', ');
		case 'in':
			return facts.listings.map(fileNameOf);
		case 'status':
			return [facts.status];
		case 'date':
			return [facts.date];
		case 'mark':
			return [facts.star ? 'star' : '', facts.hasNote ? 'note' : '', facts.hasCode ? 'code' : ''];
	}
}
