import * as assert from 'node:assert/strict';
import type { PapersByTopic } from '../../../../src/core/engine/groupedLibrary';
import { formatTopics, toTopicsReport } from '../../../../src/core/engine/topicReport';
import type { Paper, PaperId } from '../../../../src/core/paper/paper';
import type { OwnTopic } from '../../../../src/core/topics/own/ownTopic';

const [a, b, c] = ['a', 'b', 'c'] as PaperId[] as [PaperId, PaperId, PaperId];
const long = 'A Title That Goes On and On Until Nobody Remembers How It Began';

function grouped(papers: Readonly<Record<string, Partial<Paper>>>): PapersByTopic {
	const all = Object.entries(papers).map(([id, facts]) => {
		return [id as PaperId, { id, key: `${id}2026`, title: id, removed: false, ...facts } as Paper];
	});
	return {
		papers: new Map(all as [PaperId, Paper][]),
		grouping: {
			topics: [
				{
					name: 'Search agents',
					papers: [
						{ id: a, why: ['search agents', 'queries'], strength: 1 },
						{ id: b, why: [], near: [a] },
					],
				},
				{ name: 'Benchmarks', papers: [{ id: b, why: ['tool use'], by: 'rule' }] },
				{ name: 'Rewards', parent: 'Search agents', papers: [{ id: c, why: [], by: 'hand' }] },
			],
			other: [c],
		},
		own: [{ name: 'benchmarks', rules: ['"tool use"'] } as unknown as OwnTopic],
		problems: [],
	};
}

suite('toTopicsReport', () => {
	test('names each topic with its papers and the reasons, and what is left', () => {
		assert.deepEqual(toTopicsReport(grouped({ a: { title: long }, b: {}, c: {} })), {
			topics: [
				{
					name: 'Search agents',
					papers: [
						{ key: 'a2026', title: long, why: ['search agents', 'queries'] },
						{
							...{ key: 'b2026', title: 'b' },
							why: ['near A Title That Goes On and On Until Nobody…'],
						},
					],
				},
				{
					name: 'Benchmarks',
					papers: [{ key: 'b2026', title: 'b', why: ['tool use', 'your rule: "tool use"'] }],
				},
				{
					name: 'Rewards',
					parent: 'Search agents',
					papers: [{ key: 'c2026', title: 'c', why: ['put here by you'] }],
				},
			],
			other: [{ key: 'c2026', title: 'c' }],
		});
	});

	test('leaves out what was taken out of the library', () => {
		const report = toTopicsReport(grouped({ a: {}, b: { removed: true }, c: { removed: true } }));
		assert.deepEqual(
			report.topics.map(({ papers }) => papers.map(({ title }) => title)),
			[['a'], [], []],
		);
		assert.deepEqual(report.other, []);
	});
});

suite('formatTopics', () => {
	test('puts parts below what they are parts of, and counts each paper once', () => {
		const report = toTopicsReport(grouped({ a: {}, b: {}, c: {} }));
		assert.equal(
			formatTopics(report),
			[
				...['Search agents (3)', '  a', '    search agents · queries', '  b', '    near a'],
				...['  Rewards (1)', '    c', '      put here by you', ''],
				...['Benchmarks (1)', '  b', '    tool use · your rule: "tool use"', ''],
				...['Other (1)', '  c', ''],
			].join('\n'),
		);
	});

	test('counts papers that would get one key as several', () => {
		const report = toTopicsReport(grouped({ a: { key: 'x' }, b: { key: 'x' }, c: { key: 'x' } }));
		assert.match(formatTopics(report), /^Search agents \(3\)/);
	});

	test('of nothing is nothing', () => {
		assert.equal(formatTopics({ topics: [], other: [] }), '');
	});
});
