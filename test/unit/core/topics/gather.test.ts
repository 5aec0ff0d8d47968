import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PaperId } from '../../../../src/core/paper/paper';
import { gather as gatherInSlices } from '../../../../src/core/topics/gather';
import type { Placement, TopicName } from '../../../../src/core/topics/scheme';
import type { Grouping } from '../../../../src/core/topics/topic';
import { runOut } from '../../../helpers/topicPapers';

const names: readonly TopicName[] = [
	...[{ name: 'Verse' }, { name: 'Sonnets', parent: 'Verse' }, { name: 'Epics', parent: 'Verse' }],
	...[{ name: 'Tea' }, { name: 'Maps' }],
];

/** Placements as `a: Verse, Tea 0.5`: the names of the topics, with the score where it is not 1. */
function placements(...lines: readonly string[]): ReadonlyMap<PaperId, readonly Placement[]> {
	return new Map(
		lines.map(line => {
			const [id = '', topics = ''] = line.split(':');
			const placed = topics.split(', ').flatMap(text => {
				const [name = '', score = '1'] = text.trim().split(' ');
				const known = names.find(one => one.name === name);
				const facts = { score: Number(score), strength: 1 / 3, why: [`${name} of ${id}`] };
				return known ? [{ ...known, ...facts, id: id as PaperId }] : [];
			});
			return [id as PaperId, placed];
		}),
	);
}

const gather = (...given: Parameters<typeof gatherInSlices>): Grouping =>
	runOut(gatherInSlices(...given));

const show = ({ topics, other }: Grouping): readonly string[] => [
	...topics.map(({ name, parent, papers }) => {
		const ids = papers.map(({ id }) => id).join('');
		return `${parent === undefined ? '' : `${parent} > `}${name}: ${ids}`;
	}),
	`Other: ${other.join('')}`,
];

suite('gather', () => {
	test('puts the largest topic first, each with its parts behind it, the surest papers first', () => {
		const all = placements(
			...['a: Tea 0.5', 'b: Tea', 'c: Tea 0.7', 'd: Verse', 'e: Verse', 'f: Sonnets'],
			...['g: Sonnets', 'h:', 'i: Tea, Maps', 'j: Maps'],
		);
		assert.deepEqual(show(gather(names, all)), [
			...['Tea: bica', 'Maps: ij', 'Verse: de', 'Verse > Sonnets: fg', 'Other: h'],
		]);
	});

	test('takes reasons along, and how much a paper belongs there', () => {
		const all = placements('a: Tea');
		const [topic] = gather(names, all).topics;
		assert.deepEqual(topic?.papers, [{ id: 'a', why: ['Tea of a'], strength: 0.33 }]);
	});

	const eight = ['p:', 'q:', 'r:', 's:', 't:', 'u:'];

	test('dissolves a topic of one paper, unless there are only few papers', () => {
		assert.deepEqual(show(gather(names, placements('a: Tea', 'b: Maps, Tea', ...eight))), [
			...['Tea: ab', 'Other: pqrstu'],
		]);
		assert.deepEqual(show(gather(names, placements('a: Tea', 'b: Maps'))), [
			...['Maps: b', 'Tea: a', 'Other: '],
		]);
	});

	test('gives the paper of a part that is too small to what it is a part of', () => {
		const all = placements('a: Verse', 'b: Sonnets', 'c: Epics', 'd: Epics', ...eight);
		assert.deepEqual(show(gather(names, all)), [
			...['Verse: ab', 'Verse > Epics: cd', 'Other: pqrstu'],
		]);
	});

	test('keeps a topic whose papers are all in its parts', () => {
		const all = placements('a: Sonnets', 'b: Sonnets', ...eight);
		assert.deepEqual(show(gather(names, all)), [
			...['Verse: ', 'Verse > Sonnets: ab', 'Other: pqrstu'],
		]);
	});

	test('joins topics of nearly the same papers', () => {
		const all = placements('a: Tea, Maps', 'b: Tea, Maps', 'c: Tea, Maps', 'd: Tea', ...eight);
		assert.deepEqual(show(gather(names, all)), ['Tea: abcd', 'Other: pqrstu']);
	});

	test('loses no paper, and puts none twice into one topic', () => {
		const some = fc.subarray(names.map(({ name }) => name));
		fc.assert(
			fc.property(fc.array(some, { maxLength: 20 }), all => {
				const lines = all.map((topics, i) => `${i}: ${topics.join(', ')}`);
				const { topics, other } = gather(names, placements(...lines));
				const placed = new Set<string>(other);
				for (const { name, papers } of topics) {
					const ids = new Set(papers.map(({ id }) => id));
					assert.equal(ids.size, papers.length, name);
					ids.forEach(id => placed.add(id));
				}
				assert.equal(placed.size, all.length);
			}),
		);
	});
});
