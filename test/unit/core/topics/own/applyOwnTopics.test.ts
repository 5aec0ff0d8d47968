import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PaperId } from '../../../../../src/core/paper/paper';
import { Analysis } from '../../../../../src/core/search/text/analysis';
import { applyOwnTopics } from '../../../../../src/core/topics/own/applyOwnTopics';
import { editOwnTopics } from '../../../../../src/core/topics/own/editOwnTopics';
import type { OwnTopics } from '../../../../../src/core/topics/own/ownTopic';
import { readOwnTopics } from '../../../../../src/core/topics/own/readOwnTopics';
import type { Grouping, Topic } from '../../../../../src/core/topics/topic';

const analysis = new Analysis();

/** `A: 1 2` is a topic, `A/B: 3` a part of it, `: 4` is *Other*. */
function grouping(...lines: readonly string[]): Grouping {
	const topics: Topic[] = [];
	let other: readonly PaperId[] = [];
	for (const line of lines) {
		const [path = '', papers = ''] = line.split(':');
		const ids = papers
			.trim()
			.split(/\s+/)
			.filter(id => id !== '') as PaperId[];
		const [parent, name] = path.includes('/') ? path.split('/') : [undefined, path];
		if (name === '' || name === undefined) {
			other = ids;
		} else {
			const members = ids.map(id => ({ id, why: [`in ${name}`] }));
			topics.push({ name, ...(parent !== undefined && { parent }), papers: members });
		}
	}
	return { topics, other };
}

/** Rules of these tests catch the papers whose ids they name. */
function apply(to: Grouping, own: OwnTopics): Grouping {
	const ids = new Set([
		...to.topics.flatMap(({ papers }) => papers.map(({ id }) => id)),
		...to.other,
	]);
	const steps = applyOwnTopics(to, own, {
		find: ref => [...ids].find(id => id === ref),
		caughtBy: rule =>
			rule
				.split(' ')
				.filter((id): id is PaperId => ids.has(id as PaperId))
				.map(id => ({ id, why: ['caught'], by: 'rule' })),
	});
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}

function show({ topics, other }: Grouping): readonly string[] {
	const lines = topics.map(({ name, parent, emoji, pinned, papers }) => {
		const marks = `${emoji ?? ''}${pinned ? '!' : ''}`;
		const path = parent === undefined ? name : `${parent}/${name}`;
		return `${marks}${path}: ${papers.map(({ id }) => id).join(' ')}`.trimEnd();
	});
	return [...lines, `: ${other.join(' ')}`.trimEnd()];
}

/** @param lines what stands below `topics:` in the file */
const say = (to: Grouping, ...lines: readonly string[]): readonly string[] =>
	show(apply(to, readOwnTopics(`topics:\n  ${lines.join('\n  ')}\n`, analysis)));

const plain = grouping('A: 1 2 3', 'B: 3 4', 'C: 5', ': 6');
const deep = grouping('A: 1', 'A/B: 2 3', 'A/C: 3 4', 'D: 5', ': 6');

suite('applyOwnTopics', () => {
	test('leaves everything as it is where nothing is said', () => {
		assert.deepEqual(apply(plain, { topics: [], order: [] }), plain);
		assert.deepEqual(apply(deep, { topics: [], order: [] }), deep);
	});

	test('renames a topic and what it is the parent of', () => {
		assert.deepEqual(say(deep, 'X: {was: [a]}'), ['X: 1', 'X/B: 2 3', 'X/C: 3 4', 'D: 5', ': 6']);
	});

	test('makes one of several, where the largest stands', () => {
		assert.deepEqual(say(plain, 'X: {was: [C, A]}'), ['X: 1 2 3 5', 'B: 3 4', ': 6']);
		assert.deepEqual(say(plain, 'B: {was: [A]}'), ['B: 1 2 3 4', 'C: 5', ': 6']);
		assert.deepEqual(say(deep, 'D: {was: [A]}'), ['D: 1 5', 'D/B: 2 3', 'D/C: 3 4', ': 6']);
		assert.deepEqual(say(deep, 'B: {was: [A]}'), ['B: 1 2 3', 'B/C: 3 4', 'D: 5', ': 6']);
	});

	test('keeps a name away that was given up, also when something else is called so', () => {
		assert.deepEqual(say(plain, 'X: {was: [A]}', 'A: {rule: "6"}'), [
			...['X: 1 2 3', 'B: 3 4', 'C: 5', 'A: 6', ':'],
		]);
		assert.deepEqual(say(plain, 'A: {was: [B]}', 'B: {was: [A]}'), [
			'B: 1 2 3',
			'A: 3 4',
			'C: 5',
			': 6',
		]);
	});

	test('knows names that no longer exist', () => {
		assert.deepEqual(say(plain, 'X: {was: [Gone]}', 'Y: {from: Gone, papers: ["1"]}'), [
			...['A: 1 2 3', 'B: 3 4', 'C: 5', 'Y: 1', ': 6'],
		]);
	});

	test('puts papers in, and says who did', () => {
		const { topics } = apply(
			plain,
			readOwnTopics('topics:\n  B: {papers: ["3", "6"], rule: "1 3"}\n', analysis),
		);
		assert.deepEqual(topics[1]?.papers, [
			{ id: '3', why: ['in B'], by: 'hand' },
			{ id: '4', why: ['in B'] },
			{ id: '1', why: ['caught'], by: 'rule' },
			{ id: '6', why: [], by: 'hand' },
		]);
	});

	test('forbids a paper, whatever else says that it is there', () => {
		assert.deepEqual(say(plain, 'A: {not: ["1"], papers: ["1"], rule: "1"}'), [
			...['A: 2 3', 'B: 3 4', 'C: 5', ': 6 1'],
		]);
		assert.deepEqual(say(plain, 'C: {not: ["5"]}'), ['A: 1 2 3', 'B: 3 4', ': 6 5']);
	});

	test('what is forbidden in a topic is forbidden in its parts, unless it was put there', () => {
		assert.deepEqual(say(deep, 'A: {not: ["1", "3"]}', 'B: {papers: ["1"]}'), [
			...['A:', 'A/B: 2 1', 'A/C: 4', 'D: 5', ': 6 3'],
		]);
	});

	test('splits: papers leave the topic they are from, also over several steps', () => {
		assert.deepEqual(say(plain, 'X: {from: A, papers: ["1"], rule: "2 4"}'), [
			...['X: 2 4 1', 'A: 3', 'B: 3 4', 'C: 5', ': 6'],
		]);
		const steps = ['Y: {from: X, papers: ["1"]}', 'X: {from: A, rule: "2"}'];
		assert.deepEqual(say(plain, ...steps), ['A: 3', 'B: 3 4', 'C: 5', 'Y: 1', 'X: 2', ': 6']);
	});

	test('a split of a part stands beside it', () => {
		assert.deepEqual(say(deep, 'X: {from: B, papers: ["2"]}').includes('A/X: 2'), true);
	});

	test('hides a topic: its papers go to their others, or to Other, its parts to the top', () => {
		assert.deepEqual(say(plain, 'A: {hide: true}'), ['B: 3 4', 'C: 5', ': 6 1 2']);
		assert.deepEqual(say(deep, 'A: {hide: true}'), ['B: 2 3', 'C: 3 4', 'D: 5', ': 6 1']);
	});

	test('pins: first, and there although empty', () => {
		assert.deepEqual(say(plain, 'C: {pin: true, emoji: 🔎}', 'E: {pin: true}'), [
			...['🔎!C: 5', '!E:', 'A: 1 2 3', 'B: 3 4', ': 6'],
		]);
	});

	test('stands in the order that was given, behind it by size', () => {
		const own = { topics: [], order: ['C', 'gone', 'b'] };
		assert.deepEqual(show(apply(plain, own)), ['C: 5', 'B: 3 4', 'A: 1 2 3', ': 6']);
		assert.deepEqual(say(plain, 'X: {rule: "1 2 3 4"}'), [
			...['X: 1 2 3 4', 'A: 1 2 3', 'B: 3 4', 'C: 5', ': 6'],
		]);
		assert.deepEqual(show(apply(deep, { topics: [], order: ['C'] })).slice(0, 3), [
			...['A/C: 3 4', 'A: 1', 'A/B: 2 3'],
		]);
	});

	test('the order of the file changes nothing but who is first of two that claim a name', () => {
		const entries = [
			'A: {not: ["1"], papers: ["5"]}',
			'B: {was: [C], pin: true}',
			'X: {from: A, papers: ["2"], rule: "3"}',
			'Y: {from: X, papers: ["2"]}',
			'Z: {rule: "4 6", not: ["6"]}',
			'D: {hide: true}',
		];
		const sortedSets = (lines: readonly string[]) =>
			lines
				.map(line => line.replace(/: .*/, all => `: ${all.slice(2).split(' ').sort().join(' ')}`))
				.sort();
		const expected = sortedSets(say(plain, ...entries));
		fc.assert(
			fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), shuffled => {
				assert.deepEqual(sortedSets(say(plain, ...shuffled)), expected);
			}),
			{ numRuns: 50 },
		);
	});

	test('every paper stays somewhere, in topics or in Other, and in both never', () => {
		const name = fc.constantFrom('A', 'B', 'C', 'D', 'X', 'Y');
		const ids = fc.subarray(['1', '2', '3', '4', '5', '6', 'gone']);
		const topic = fc.record({
			...{
				name,
				pinned: fc.boolean(),
				hidden: fc.boolean(),
				was: fc.subarray(['A', 'B', 'C', 'D']),
			},
			...{ papers: ids, not: ids, rules: ids.map(all => [all.join(' ')]) },
			from: fc.option(name, { nil: undefined }),
		});
		const topics = fc.uniqueArray(topic, { selector: one => one.name, maxLength: 5 });
		fc.assert(
			fc.property(
				topics,
				fc.subarray(['A', 'B', 'X']),
				fc.constantFrom(plain, deep),
				(own, order, to) => {
					const said = own.map(({ from, ...rest }) => ({
						...rest,
						...(from !== undefined && { from }),
					}));
					const made = apply(to, { topics: said, order });
					const placed = new Set(made.topics.flatMap(({ papers }) => papers.map(({ id }) => id)));
					assert.deepEqual([...placed, ...made.other].sort(), ['1', '2', '3', '4', '5', '6']);
					const names = new Set(made.topics.map(one => one.name));
					assert.equal(names.size, made.topics.length);
					for (const { name: shown, parent, papers, pinned } of made.topics) {
						const above = made.topics.find(one => one.name === parent);
						assert.ok(parent === undefined || (above && above.parent === undefined));
						const entry = said.find(one => one.name === shown);
						assert.equal(entry?.hidden ?? false, false);
						assert.ok(!papers.some(({ id }) => entry?.not.includes(id)));
						const isParent = made.topics.some(one => one.parent === shown);
						assert.ok(papers.length > 0 || pinned === true || isParent);
					}
					for (const { name: wanted, hidden, papers, not } of said.filter(one => !one.hidden)) {
						const got = made.topics.find(one => one.name === wanted)?.papers ?? [];
						for (const id of papers.filter(
							one => one !== 'gone' && !not.includes(one) && !hidden,
						)) {
							// Forbidden in the topic that it is a part of does not count for what is put in by hand.
							assert.ok(
								got.some(one => one.id === id),
								`${id} in ${wanted}`,
							);
						}
					}
				},
			),
			{ numRuns: 500 },
		);
	});

	test('a move leaves nothing behind, and moving back puts everything where it was', () => {
		const move = (text: string, from: string | undefined, to: string | undefined) =>
			editOwnTopics(text, {
				...{ type: 'placePapers', papers: [{ ref: '1', names: [] }] },
				...(from !== undefined && { from }),
				...(to !== undefined && { to }),
			}) ?? '';
		const moved = move('', 'A', 'C');
		const now = (text: string) => show(apply(plain, readOwnTopics(text, analysis)));
		assert.deepEqual(now(moved), ['A: 2 3', 'B: 3 4', 'C: 5 1', ': 6']);
		assert.deepEqual(now(move(moved, 'C', undefined)), ['A: 2 3', 'B: 3 4', 'C: 5', ': 6 1']);
		assert.deepEqual(
			now(move(moved, 'C', 'A')).map(line => line.split(' ').sort().join(' ')),
			show(plain).map(line => line.split(' ').sort().join(' ')),
		);
	});
});
