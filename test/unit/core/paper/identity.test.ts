import * as assert from 'node:assert/strict';
import {
	type Arbitrary,
	array,
	assert as check,
	constantFrom,
	nat,
	option,
	property,
	record,
	subarray,
} from 'fast-check';
import { uniteSame } from '../../../../src/core/paper/identity';
import type { PublicId } from '../../../../src/core/paper/ids';
import { titleKeys } from '../../../../src/core/paper/title';
import type { Identity } from '../../../../src/core/paper/uniting';
import type { Years } from '../../../../src/core/paper/year';

interface Told {
	readonly ids?: readonly string[];
	readonly title?: string;
	readonly year?: number;
	readonly years?: Years;
	readonly author?: string;
	readonly authors?: string;
	readonly key?: string;
	readonly sameAs?: readonly string[];
	readonly notSameAs?: readonly string[];
}

function identity(told: Told): Identity {
	const { ids = [], title = 'A Title', year, author, key } = told;
	return {
		ids: ids as PublicId[],
		titles: [title],
		titleKeys: titleKeys([title]),
		years: told.years ?? (year === undefined ? undefined : [year, year]),
		authors:
			told.authors === undefined
				? author === undefined
					? undefined
					: [{ literal: author }]
				: told.authors.split(', ').map(literal => ({ literal })),
		keys: key === undefined ? [] : [key],
		sameAs: told.sameAs,
		notSameAs: told.notSameAs,
	};
}

/** Which of these are together, as `ab c` where the first two are. */
function groupsOf(...told: readonly Told[]): string {
	const groups = new Map<number, string>();
	for (const [index, root] of uniteSame(told.map(identity)).entries()) {
		groups.set(root, (groups.get(root) ?? '') + 'abcdef'.charAt(index));
	}
	return [...groups.values()].join(' ');
}

const one = 'arxiv:2501.00001';
const two = 'arxiv:2502.00002';
const doi = 'doi:10.1145/x';

suite('uniteSame', () => {
	const cases: readonly (readonly [string, string, readonly Told[]])[] = [
		[
			'an id',
			'ab',
			[
				{ ids: [one], title: 'X' },
				{ ids: [one], title: 'Y' },
			],
		],
		[
			'a chain of ids',
			'abc',
			[{ ids: [one, doi] }, { ids: [doi], title: 'Y' }, { ids: [one], title: 'Z' }],
		],
		['a title', 'ab', [{ year: 2025 }, { title: 'A  title.', year: 2024 }]],
		['a title with an id', 'ab', [{ year: 2025 }, { ids: [one] }]],
		['a preprint and its publication', 'ab', [{ ids: [one] }, { ids: [doi], year: 2026 }]],
		['years in a row', 'abc', [{ year: 2023 }, { year: 2025 }, { year: 2024 }]],
		['a year that may be the next one', 'ab', [{ years: [2024, 2025] }, { year: 2026 }]],
		['what has no year and only one to be', 'ab', [{}, { year: 2025 }]],
		['names in common', 'ab', [{ author: 'Wei Zhang' }, { author: 'Zhang Wei' }]],
		[
			'many years between where the authors agree',
			'ab',
			[
				{ ids: [one], authors: 'Gerald Doe, Ann Roe' },
				{ year: 1996, authors: 'G. Doe, A. Roe' },
			],
		],
		[
			'three years between where the title is long',
			'ab',
			[
				{ ids: [one], title: 'How a Rather Long Title Tells a Paper from All Others' },
				{ year: 2022, title: 'How a rather long title tells a paper from all others' },
			],
		],
		[
			'a title that says little where the authors agree',
			'ab',
			[
				{ ids: [one], title: 'Deep Learning', authors: 'Jane Doe' },
				{ year: 2025, title: 'Deep learning', authors: 'Doe J' },
			],
		],
		[
			'the first author alone',
			'ab',
			[
				{ ids: [one], authors: 'Jane Doe, Ann Roe, Wei Wang' },
				{ year: 2025, authors: 'Jane Doe' },
			],
		],
		[
			'what the user said by title, author and year',
			'ab c',
			[
				{ title: 'Z', sameAs: ['title:other one?author=doe&year=2024'] },
				{ title: 'Other: One', year: 2024, author: 'Jane Doe' },
				{ title: 'Other: One', year: 2020, author: 'Ann Roe' },
			],
		],
		[
			'a key where one title begins the other',
			'ab',
			[
				{ key: 'Earl', title: 'EARL' },
				{ key: 'earl', title: 'EARL: More', year: 1999 },
			],
		],
		[
			'what the user said',
			'ab',
			[
				{ ids: [one], sameAs: [two] },
				{ ids: [two], title: 'Y' },
			],
		],
		['what the user said by key', 'ab', [{ sameAs: ['paper:k'] }, { key: 'K', title: 'Y' }]],
		[
			'what the user said by title',
			'ab',
			[{ sameAs: ['title:other one'] }, { title: 'Other: One' }],
		],
	];
	for (const [by, groups, told] of cases) {
		test(`joins by ${by}`, () => assert.equal(groupsOf(...told), groups));
	}

	const apart: readonly (readonly [string, string, readonly Told[]])[] = [
		['another arXiv id', 'a b', [{ ids: [one] }, { ids: [two] }]],
		['another arXiv id with one DOI', 'a b', [{ ids: [one, doi] }, { ids: [two, doi] }]],
		['a year two apart', 'a b', [{ year: 2025 }, { year: 2023 }]],
		[
			'other authors',
			'a b',
			[
				{ author: 'Earl', year: 2025 },
				{ author: 'Hopper', year: 2025 },
			],
		],
		[
			'few of many authors',
			'a b',
			[
				{ ids: [one], authors: 'Wei Wang, Ann Roe, Li Xu, Jo March' },
				{ year: 2025, authors: 'Wei Wang, Max Muster, Jan Novak, Ola Norman' },
			],
		],
		[
			'a title that says little',
			'a b',
			[
				{ ids: [one], title: 'Deep Learning' },
				{ year: 2025, title: 'Deep Learning', author: 'Doe' },
			],
		],
		[
			'a title of what stands around papers',
			'a b',
			[
				{ ids: [doi], title: 'Editorial', authors: 'Jane Doe, Ann Roe', year: 2025 },
				{ ids: ['doi:10.1145/y'], title: 'Editorial', authors: 'Jane Doe, Ann Roe', year: 2025 },
			],
		],
		[
			'other titles and authors under the DOI of a book',
			'a b',
			[
				{ ids: [doi], title: 'On Light', author: 'Jane Doe' },
				{ ids: [doi], title: 'On Sound', author: 'Ann Roe' },
			],
		],
		[
			'the next part of a series under one key',
			'a b',
			[
				{ key: 'k', title: 'Learning to Rank' },
				{ key: 'k', title: 'Learning to Rank II' },
			],
		],
		[
			'a key with another title',
			'a b',
			[
				{ key: 'k', title: 'X' },
				{ key: 'k', title: 'Y' },
			],
		],
		['a doubt which of two it is', 'a b c', [{ ids: [one] }, { ids: [two] }, { year: 2025 }]],
		['no year where there are two', 'a b c', [{ year: 2020 }, { year: 2025 }, {}]],
		['what the user said', 'a b', [{ ids: [one], notSameAs: [doi] }, { ids: [one, doi] }]],
		['no title', 'a b', [{ title: ' ' }, { title: '' }]],
	];
	for (const [by, groups, told] of apart) {
		test(`keeps apart by ${by}`, () => assert.equal(groupsOf(...told), groups));
	}

	test('prefers the same year where two arXiv papers could be meant', () => {
		const old = 'arxiv:2401.00009';
		assert.equal(
			groupsOf({ ids: [old], year: 2024 }, { ids: [one], year: 2025 }, { year: 2024 }),
			'ac b',
		);
	});

	test('decides a doubt in the same way in every order', () => {
		const papers = [
			{ year: 2024, author: 'Hopper' },
			{ ids: [one], year: 2023, author: 'Earl Hopper' },
			{ year: 2025, author: 'Earl' },
		].map(identity);
		for (const dice of [
			[6, 0, 0],
			[0, 6, 0],
			[0, 0, 6],
			[3, 2, 1],
			[1, 2, 3],
		]) {
			checkOrder(papers, dice);
		}
	});

	const year = option(constantFrom(2022, 2023, 2024, 2025), { nil: undefined });
	const author = option(constantFrom('Earl', 'Hopper', 'Earl Hopper'), { nil: undefined });
	const anything = record({
		ids: subarray([one, two, doi, 'doi:10.1145/y', 'acl:P1']),
		title: constantFrom('A Title', 'a title', 'Another'),
		...{ year, author },
		key: option(constantFrom('k', 'K', 'l'), { nil: undefined }),
		sameAs: subarray([one, 'paper:k']),
		notSameAs: subarray([two, doi]),
	});
	const namesake = record({
		ids: constantFrom([], [], [one], [two], ['arxiv:2401.00009'], [doi]),
		...{ year, author },
	});
	for (const [what, told, numRuns] of [
		['of anything', anything, 30],
		['of papers with one title', namesake, 60],
	] as const) {
		test(`does not depend on the order ${what}`, () => {
			const orders = array(nat(9), { minLength: 6, maxLength: 6 });
			check(
				property(array(told as Arbitrary<Told>, { maxLength: 6 }), orders, (all, dice) => {
					checkOrder(all.map(identity), dice);
				}),
				{ numRuns },
			);
		});
	}
});

/** Shuffles things as the dice say, and sees the same ones together. */
function checkOrder(things: readonly Identity[], dice: readonly number[]): void {
	const order = [...things.keys()].sort((a, b) => dice[a]! - dice[b]! || b - a);
	const shuffled = uniteSame(order.map(index => things[index]!));
	const straight = uniteSame(things);
	for (const a of things.keys()) {
		for (const b of things.keys()) {
			const together = shuffled[order.indexOf(a)] === shuffled[order.indexOf(b)];
			assert.equal(together, straight[a] === straight[b]);
		}
	}
}
