import assert from 'node:assert/strict';
import type { PaperId } from '../../../../../src/core/paper/paper';
import type { Completion } from '../../../../../src/core/search/engine';
import {
	lastWord,
	type PickRows,
	rowsOfAnswer,
	rowsOfBeginning,
} from '../../../../../src/core/search/box/pickRows';

const nothingKnown = () => false;
const hit = (id: string, complete = true) => ({ id: id as PaperId, complete, why: [] });
const completion = (query: string): Completion => ({ query, label: query, about: '' });

/** The rows in short, the active one in brackets. */
function drawn({ rows, active }: PickRows): readonly string[] {
	return rows.map(row => {
		const text =
			row.kind === 'paper'
				? row.paper
				: row.kind === 'heading'
					? `-- ${row.text}`
					: row.kind === 'completion'
						? `> ${row.completion.query}`
						: row.kind === 'recent'
							? `recent ${row.query}`
							: row.kind === 'addition'
								? `add ${row.id}`
								: `nothing for ${row.typed}`;
		return row === active ? `[${text}]` : text;
	});
}

suite('rowsOfAnswer', () => {
	const rowsOf = (typed: string, hits: ReturnType<typeof hit>[], completions: Completion[] = []) =>
		drawn(rowsOfAnswer({ typed, hits, completions }, nothingKnown));

	test('keeps the order of the hits, and says where they begin to lack words', () => {
		const hits = [hit('a'), hit('b'), hit('c', false), hit('d', false)];
		assert.deepEqual(rowsOf('x y', hits), ['[a]', 'b', '-- fewer words', 'c', 'd']);
	});

	test('tells nothing apart where all papers have all words, or none has', () => {
		assert.deepEqual(rowsOf('x', [hit('a'), hit('b')]), ['[a]', 'b']);
		assert.deepEqual(rowsOf('x', [hit('a', false), hit('b', false)]), ['[a]', 'b']);
	});

	test('puts ways to go on typing on top, and leaves Enter with the first paper', () => {
		const rows = rowsOf('sta', [hit('a')], [completion('status:'), completion('star:')]);
		assert.deepEqual(rows, ['> status:', '> star:', '[a]']);
	});

	test('takes a completion by Enter where there is no paper, or a filter is being typed', () => {
		assert.deepEqual(rowsOf('sta', [], [completion('status:')]), ['[> status:]']);
		const rows = rowsOf('x status:ke', [hit('a')], [completion('x status:kept')]);
		assert.deepEqual(rows, ['[> x status:kept]', 'a']);
		assert.deepEqual(rowsOf('status:ke x', [hit('a')], [completion('status:ke xy')]), [
			'> status:ke xy',
			'[a]',
		]);
	});

	test('offers no completion that is typed already', () => {
		assert.deepEqual(rowsOf('status:kept ', [hit('a')], [completion('status:kept')]), ['[a]']);
	});

	test('offers to add the paper that an id names, unless it is there', () => {
		const answer = {
			typed: 'https://arxiv.org/abs/2602.03647v2',
			hits: [hit('a')],
			completions: [],
		};
		assert.deepEqual(drawn(rowsOfAnswer(answer, nothingKnown)), ['[add arXiv:2602.03647]', 'a']);
		const isKnown = (id: string) => id === 'arxiv:2602.03647';
		assert.deepEqual(drawn(rowsOfAnswer(answer, isKnown)), ['[a]']);
	});

	test('puts what is near in meaning behind the best that lack words, each paper once', () => {
		const near = (id: string) => ({ ...hit(id, false), shares: ['x'] });
		const fewer = 'bcdefghijklm'.split('').map(id => hit(id, false));
		assert.deepEqual(rowsOf('x y', [hit('a'), ...fewer, near('c'), near('m'), near('n')]), [
			...['[a]', '-- fewer words', ...'bcdefghijk', '-- near in meaning', 'm', 'n'],
		]);
		assert.deepEqual(rowsOf('x y', [near('n')]), ['-- near in meaning', '[n]']);
	});

	test('says that nothing was found', () => {
		assert.deepEqual(rowsOf('quokka', []), ['[nothing for quokka]']);
	});
});

suite('rowsOfBeginning', () => {
	test('shows what was searched for last above the papers', () => {
		const rows = rowsOfBeginning(['entropy', 'reward'], ['a' as PaperId]);
		assert.deepEqual(drawn(rows), [
			'-- recent searches',
			'[recent entropy]',
			'recent reward',
			'-- papers',
			'a',
		]);
	});

	test('shows papers alone where nothing was searched for, and says where there are none', () => {
		assert.deepEqual(drawn(rowsOfBeginning([], ['a' as PaperId])), ['[a]']);
		assert.deepEqual(drawn(rowsOfBeginning([], [])), ['[nothing for ]']);
		assert.deepEqual(drawn(rowsOfBeginning(['x'], [])), ['-- recent searches', '[recent x]']);
	});
});

test('lastWord goes back to a space that is not between quotation marks', () => {
	assert.deepEqual(
		['a b', 'a ', '', 'a topic:"Search ag', 'topic:"Search agents" x', '"a b"'].map(lastWord),
		['b', '', '', 'topic:"Search ag', 'x', '"a b"'],
	);
});
