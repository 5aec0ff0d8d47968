import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseNames } from '../../src/core/listing/names';
import { parsePaperDate } from '../../src/core/paper/date';
import { uniteSame } from '../../src/core/paper/identity';
import { parsePublicId } from '../../src/core/paper/ids';
import type { Author } from '../../src/core/paper/paper';
import { titleKey, titleKeys } from '../../src/core/paper/title';
import type { Identity } from '../../src/core/paper/uniting';
import { yearsOf } from '../../src/core/paper/year';
import type { Row } from '../helpers/row';

export const name = 'identity';

const folder = '../shared/data/corpus';

/**
 * How well entries about one paper are told from those about others.
 *
 * The ground is `title_duplicates.tsv`: papers of different ids with one title, of which the
 * corpus tells authors and dates. Each becomes an entry as its source tells it: one of arXiv has
 * its arXiv id, one of a conference has a title, names and a year, and no id that would give the
 * other away.
 *
 * The truth is judged without the code that is measured. Two of different arXiv ids are two
 * papers, as the product has it. All others are one paper where at least half of the family names
 * of the shorter list stand in the other, else two; a family name is the last word of a name in
 * plain letters. Pairs of which the corpus knows one alone have no truth beyond their title, and
 * are counted apart.
 *
 * Sources write names in many ways, so the same pairs are asked again with one side written as
 * others would. And since hardly any two people give a paper the same title, papers of different
 * people from near years are given one, which must not join them.
 */
export function run(): Promise<readonly Row[]> {
	if (!existsSync(folder)) {
		return Promise.resolve([{ skipped: `${folder} is absent` }]);
	}
	const papers = readPapers();
	const pairs = readPairs(papers);
	return Promise.resolve([
		...Object.entries(spellings).map(([how, spell]) => pairsRow(how, pairs, spell)),
		...strangersRows([...papers.values()]),
		unjudgedRow(papers),
		corpusRow([...papers.values()]),
	]);
}

interface CorpusPaper {
	readonly id: string;
	readonly title: string;
	readonly authors: readonly string[];
	readonly date: string;
}

interface Pair {
	readonly a: CorpusPaper;
	readonly b: CorpusPaper;
	readonly same: boolean;
}

function readPapers(): ReadonlyMap<string, CorpusPaper> {
	const text = gunzipSync(readFileSync(`${folder}/papers-ml-100k.jsonl.gz`)).toString('utf8');
	const papers = text
		.trim()
		.split('\n')
		.map(line => JSON.parse(line) as CorpusPaper);
	return new Map(papers.map(paper => [paper.id, paper]));
}

function readGroups(): readonly (readonly string[])[] {
	const text = readFileSync(`${folder}/title_duplicates.tsv`, 'utf8');
	return text
		.trim()
		.split('\n')
		.map(line => line.split('\t'));
}

function readPairs(papers: ReadonlyMap<string, CorpusPaper>): readonly Pair[] {
	return readGroups().flatMap(group => {
		const known = group.map(id => papers.get(id)).filter(paper => paper !== undefined);
		return known.flatMap((a, place) =>
			known.slice(place + 1).map(b => ({ a, b, same: areSame(a, b) })),
		);
	});
}

/** The truth. */
function areSame(a: CorpusPaper, b: CorpusPaper): boolean {
	if (isArxiv(a) && isArxiv(b)) {
		return false;
	}
	const [left, right] = [familiesOf(a), familiesOf(b)];
	const shared = [...left].filter(family => right.has(family)).length;
	return shared >= Math.min(left.size, right.size) / 2;
}

function familiesOf({ authors }: CorpusPaper): ReadonlySet<string> {
	const families = authors.map(author => plainLetters(author).split(' ').at(-1) ?? '');
	return new Set(families.filter(family => family !== ''));
}

function plainLetters(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/-/g, ' ')
		.replace(/[^a-z ]+/g, '')
		.replace(/([aou])e/g, '$1')
		.trim();
}

function isArxiv({ id }: Pick<CorpusPaper, 'id'>): boolean {
	return id.startsWith('arXiv:');
}

type Spell = (authors: readonly string[]) => readonly Author[];

/** How sources write the names of one paper. */
const spellings: Readonly<Record<string, Spell>> = {
	'as they are': authors => parseNames(authors),
	'with initials': authors =>
		authors.map(author => {
			const { given, family } = cut(author);
			return { family, given: given.map(word => `${word.charAt(0)}.`).join(' ') };
		}),
	'as PubMed does': authors =>
		authors.map(author => {
			const { given, family } = cut(author);
			return { literal: `${family} ${given.map(word => word.charAt(0).toUpperCase()).join('')}` };
		}),
	'family name first': authors =>
		authors.map(author => {
			const { given, family } = cut(author);
			return { literal: [family, ...given].join(' ') };
		}),
	'in plain letters': authors =>
		parseNames(authors.map(name => name.normalize('NFKD').replace(/\p{M}/gu, ''))),
	'family names alone': authors => authors.map(author => ({ family: cut(author).family })),
	'the first one alone': authors => parseNames(authors.slice(0, 1)),
	'in another order': authors => parseNames([...authors].reverse()),
	'none at all': () => [],
};

function cut(author: string): { readonly given: readonly string[]; readonly family: string } {
	const words = author.split(' ');
	return { given: words.slice(0, -1), family: words.at(-1) ?? '' };
}

function identityOf(paper: CorpusPaper, authors: readonly Author[]): Identity {
	const id = isArxiv(paper) ? parsePublicId(paper.id) : undefined;
	const ids = id === undefined ? [] : [id];
	const date = parsePaperDate(paper.date);
	return {
		ids,
		titles: [paper.title],
		titleKeys: titleKeys([paper.title]),
		years: yearsOf({ ids, ...(date && { date }) }),
		authors,
	};
}

function isJoined(a: Identity, b: Identity): boolean {
	const [left, right] = uniteSame([a, b]);
	return left === right;
}

function pairsRow(how: string, pairs: readonly Pair[], spell: Spell): Row {
	const judged = pairs.map(({ a, b, same }) => {
		// The side that is not of arXiv is the one that others write.
		const [first, second] = isArxiv(a) ? [a, b] : [b, a];
		const joined = isJoined(
			identityOf(first, parseNames(first.authors)),
			identityOf(second, spell(second.authors)),
		);
		return { a, b, same, joined };
	});
	const rightly = judged.filter(({ same, joined }) => same && joined).length;
	const wrongly = judged.filter(({ same, joined }) => !same && joined);
	const missed = judged.filter(({ same, joined }) => same && !joined);
	for (const { a, b, joined } of [...wrongly, ...missed].slice(0, shown(how))) {
		console.log(`${joined ? 'wrongly joined' : 'missed'}: ${a.id} ${a.date} ${b.id} ${b.date}`);
		console.log(`  ${a.title}\n  ${a.authors.join(', ')}\n  ${b.authors.join(', ')}`);
	}
	return {
		what: `one title, names ${how}`,
		pairs: pairs.length,
		same: rightly + missed.length,
		joined: rightly + wrongly.length,
		precision: rightly / (rightly + wrongly.length),
		recall: rightly / (rightly + missed.length),
		errors: [...wrongly, ...missed].map(kindOfError).sort().filter(isFirst).join('; '),
	};
}

/** Errors are printed where names are as they are. */
function shown(how: string): number {
	return how === 'as they are' ? 40 : 0;
}

function kindOfError({ a, b, joined }: Pair & { readonly joined: boolean }): string {
	if (joined) {
		return 'joined other people’s';
	}
	return yearsBetween(a, b) > 1 ? 'missed over years' : 'missed over names';
}

function isFirst(value: string, place: number, all: readonly string[]): boolean {
	return all.indexOf(value) === place;
}

function yearsBetween(a: CorpusPaper, b: CorpusPaper): number {
	return Math.abs(Number(a.date.slice(0, 4)) - Number(b.date.slice(0, 4)));
}

/** Papers of other people, given one title: short lists, long ones, and names that half a field has. */
function strangersRows(papers: readonly CorpusPaper[]): Row[] {
	const kinds: readonly (readonly [string, (paper: CorpusPaper) => boolean, Spell])[] = [
		['of anybody', () => true, authors => parseNames(authors)],
		[
			'of ten authors or more',
			({ authors }) => authors.length >= 10,
			authors => parseNames(authors),
		],
		['of anybody, with initials', () => true, spellings['with initials'] ?? parseNames],
		['of one author', ({ authors }) => authors.length === 1, authors => parseNames(authors)],
	];
	return kinds.map(([what, is, spell]) => {
		const some = papers
			.filter(is)
			.sort((a, b) => a.date.localeCompare(b.date) || (a.id < b.id ? -1 : 1));
		let pairs = 0;
		let joined = 0;
		for (let place = 0; place + 7 < some.length && pairs < 40_000; place += 2) {
			const [a, b] = [some[place], some[place + 7]];
			if (a !== undefined && b !== undefined && !areSame({ ...a, id: 'x' }, b)) {
				pairs++;
				const second = { ...b, title: a.title, id: 'elsewhere' };
				const is = isJoined(
					identityOf(a, parseNames(a.authors)),
					identityOf(second, spell(b.authors)),
				);

				joined += is ? 1 : 0;
			}
		}
		return {
			what: `given one title, ${what}`,
			pairs,
			same: 0,
			joined,
			precision: 1 - joined / pairs,
		};
	});
}

/** Pairs of which the corpus does not have both: the years of their ids and their title are known. */
function unjudgedRow(papers: ReadonlyMap<string, CorpusPaper>): Row {
	let pairs = 0;
	let joined = 0;
	for (const group of readGroups()) {
		const told = group.map(id => papers.get(id) ?? paperOfId(id, group, papers));
		for (const [place, a] of told.entries()) {
			for (const b of told.slice(place + 1)) {
				if (papers.has(a.id) && papers.has(b.id)) {
					continue;
				}
				if (isArxiv(a) !== isArxiv(b)) {
					pairs++;
					joined += isJoined(
						identityOf(a, parseNames(a.authors)),
						identityOf(b, parseNames(b.authors)),
					)
						? 1
						: 0;
				}
			}
		}
	}
	return { what: 'one title, arXiv and a conference, authors not known', pairs, joined };
}

function paperOfId(
	id: string,
	group: readonly string[],
	papers: ReadonlyMap<string, CorpusPaper>,
): CorpusPaper {
	const title = group.map(other => papers.get(other)?.title).find(one => one !== undefined);
	const arxiv = parsePublicId(id);
	const [year] = arxiv === undefined ? [] : (yearsOf({ ids: [arxiv] }) ?? []);
	const date = String(year ?? /(?:19|20)\d\d/.exec(id)?.[0] ?? '');
	return { id, title: title ?? group.join(' '), authors: [], date };
}

/** The whole corpus: how many are joined, and that no two arXiv papers are. */
function corpusRow(papers: readonly CorpusPaper[]): Row {
	const all = papers.map(paper => identityOf(paper, parseNames(paper.authors)));
	const start = performance.now();
	const roots = uniteSame(all);
	const ms = performance.now() - start;
	const arxiv = new Map<number, number>();
	let rivals = 0;
	let titles = new Map<string, number>();
	for (const [place, root] of roots.entries()) {
		const paper = papers[place];
		if (paper !== undefined && isArxiv(paper)) {
			rivals += arxiv.has(root) ? 1 : 0;
			arxiv.set(root, place);
		}
		const key = titleKey(paper?.title ?? '');
		titles = titles.set(key, (titles.get(key) ?? 0) + 1);
	}
	const joined = roots.filter((root, place) => root !== place).length;
	const shared = [...titles.values()].reduce((sum, count) => sum + count - 1, 0);
	return {
		what: `whole corpus: ${rivals} pairs of arXiv papers joined, ${shared} share a title`,
		pairs: papers.length,
		joined,
		ms: Math.round(ms),
	};
}
