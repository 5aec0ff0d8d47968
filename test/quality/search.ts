import { LunrSearch } from '../../src/core/search/lunrSearch';
import { buildStock, createChance, readCorpus } from '../bench/searchCorpus';
import type { Row } from '../helpers/row';

export const name = 'search: finding a known paper among 1,000';

const papers = 1_000;
const asked = 200;

/** What people remember of a paper they look for. */
const kinds = ['title words', 'one typo', 'last word cut', 'abstract words'] as const;
type Kind = (typeof kinds)[number];

/** MRR@10 of 200 papers, each looked for by a few of its words, beside stock Lunr. */
export async function run(): Promise<readonly Row[]> {
	const documents = await readCorpus(papers);
	if (documents.length === 0) {
		return [];
	}
	const ours = new LunrSearch();
	ours.update(documents, []);
	let more = true;
	while (more) {
		more = ours.work();
	}
	const stock = buildStock(documents);

	const chance = createChance(7);
	const targets = [...documents]
		.map(document => ({ document, order: chance() }))
		.sort((a, b) => a.order - b.order)
		.slice(0, asked)
		.map(({ document }) => document);
	const rows: Row[] = [];
	for (const kind of kinds) {
		let mine = 0;
		let theirs = 0;
		for (const { id, title, abstract } of targets) {
			const query = makeQuery(kind, title, abstract, chance);
			mine += reciprocal(
				(await ours.search(query, 10)).map(hit => hit.id),
				id,
			);
			const typed = kind === 'last word cut' ? `${query}*` : query;
			theirs += reciprocal(
				stock.search(typed).map(hit => hit.ref),
				id,
			);
		}
		rows.push({
			query: kind,
			'MRR@10': round(mine / targets.length),
			'stock lunr': round(theirs / targets.length),
		});
	}
	return rows;
}

function makeQuery(kind: Kind, title: string, abstract: string, chance: () => number): string {
	const least = kind === 'abstract words' ? 5 : 3;
	const text = kind === 'abstract words' ? abstract : title;
	const words = [...new Set(text.toLowerCase().match(/[a-z]+/g))].filter(w => w.length >= least);
	const wanted = kind === 'abstract words' ? 5 : 4;
	while (words.length > wanted) {
		words.splice(Math.floor(chance() * words.length), 1);
	}
	const last = words.length - 1;
	switch (kind) {
		case 'title words':
		case 'abstract words':
			return words.join(' ') + ' ';
		case 'last word cut': {
			const word = words[last] ?? '';
			return [...words.slice(0, last), word.slice(0, Math.ceil(word.length * 0.6))].join(' ');
		}
		case 'one typo': {
			const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
			return words.map(word => (word === longest ? misspell(word, chance) : word)).join(' ') + ' ';
		}
	}
}

function misspell(word: string, chance: () => number): string {
	const at = 1 + Math.floor(chance() * (word.length - 2));
	const [before, letter, next, after] = [
		word.slice(0, at),
		word.slice(at, at + 1),
		word.slice(at + 1, at + 2),
		word.slice(at + 2),
	];
	const slips = [
		before + next + after,
		before + next + letter + after,
		before + letter + letter + next + after,
		before + 'x' + next + after,
	];
	return slips[Math.floor(chance() * slips.length)] ?? word;
}

function reciprocal(ids: readonly string[], id: string): number {
	const at = ids.slice(0, 10).indexOf(id);
	return at < 0 ? 0 : 1 / (at + 1);
}

function round(value: number): number {
	return Math.round(value * 1_000) / 1_000;
}
