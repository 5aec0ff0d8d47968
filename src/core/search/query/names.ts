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

/** The names among documents as they are now. Costs nothing until names are asked for. */
export function collectNames(documents: Iterable<SearchDocument>): SearchNames {
	const all = [...documents];
	const counted = new Map<NameKind, readonly CountedName[]>();
	return {
		of(kind) {
			const known = counted.get(kind) ?? countNames(all, kind);
			counted.set(kind, known);
			return known;
		},
	};
}

function countNames(documents: readonly SearchDocument[], kind: NameKind): readonly CountedName[] {
	const counts = new Map<string, number>();
	for (const document of documents) {
		for (const name of namesIn(document, kind)) {
			counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	}
	const byFolded = new Map<string, CountedName>();
	for (const [name, papers] of [...counts].sort(([, a], [, b]) => b - a)) {
		const folded = foldName(name);
		const same = byFolded.get(folded.text);
		if (folded.text !== '') {
			const { text } = folded;
			byFolded.set(
				text,
				same ? { ...same, papers: same.papers + papers } : { name, folded, papers },
			);
		}
	}
	return [...byFolded.values()].sort(
		(a, b) => b.papers - a.papers || (a.folded.text < b.folded.text ? -1 : 1),
	);
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
