import assert from 'node:assert/strict';
import { PaperSpace } from '../../../../src/core/nearness/paperSpace';
import { TraitReader } from '../../../../src/core/nearness/traits';
import type { PaperId } from '../../../../src/core/paper/paper';
import type { Evidence } from '../../../../src/core/ranking/evidence';
import { canForetell } from '../../../../src/core/ranking/foresight';
import { type RankedPaper, rankForYou } from '../../../../src/core/ranking/forYou';
import { findPrecedent, formatReason } from '../../../../src/core/ranking/reason';
import { scoreByTaste, findTaste } from '../../../../src/core/ranking/taste';
import { createChance } from '../../../helpers/seededChance';
import { smallModel } from '../../../helpers/smallModel';

const model = smallModel();
const reader = new TraitReader(model);
const kept: Evidence = { isWanted: true, weight: 1, deed: 'kept' };
const dismissed: Evidence = { isWanted: false, weight: 1, deed: 'dismissed' };
const subjects = [
	['search', 'retrieval', 'queries', 'index', 'documents'],
	['robot', 'manipulation', 'grasp', 'gripper'],
	['protein', 'molecules', 'drug', 'chemistry'],
];

const topicsOf = (id: PaperId): readonly string[] => [`Subject ${id.charAt(0)}`];

/** Papers of three subjects in turn, each of three words of its own. */
function libraryOf(
	count: number,
	evidence: (subject: number, index: number) => Evidence | undefined,
) {
	const chance = createChance(3);
	const space = new PaperSpace(model.width);
	const papers: RankedPaper[] = [];
	for (let index = 0; index < count; index++) {
		const subject = index % subjects.length;
		const words = subjects[subject] ?? [];
		const title = [0, 1, 2].map(() => words[Math.floor(chance() * words.length)]).join(' ');
		const id = `${subject}/${index}` as PaperId;
		space.put(id, reader.read(title, ''));
		const found = evidence(subject, index);
		papers.push({
			id,
			evidence: found,
			isUndecided: found === undefined,
		});
	}
	return { space, papers };
}

suite('For You', () => {
	test('puts what is like what was kept first, and what is like what was dismissed last', () => {
		const { space, papers } = libraryOf(60, (subject, index) =>
			index >= 24 ? undefined : subject === 0 ? kept : dismissed,
		);
		const ranking = rankForYou(space, papers, topicsOf);
		assert.ok(ranking.isLearnt);
		assert.deepEqual([ranking.wanted, ranking.dismissed], [8, 16]);
		const order = ranking.papers.map(({ paper }) => paper.id.charAt(0));
		assert.equal(order.length, 36);
		assert.deepEqual(new Set(order.slice(0, 12)), new Set(['0']));
	});

	test('leaves the given order where too little was decided', () => {
		const { space, papers } = libraryOf(30, (subject, index) =>
			index >= 6 ? undefined : subject === 0 ? kept : dismissed,
		);
		const { isLearnt, papers: order } = rankForYou(space, papers, topicsOf);
		assert.ok(!isLearnt);
		assert.deepEqual(
			order.map(({ paper }) => paper.id),
			papers.slice(6).map(({ id }) => id),
		);
	});

	test('learns from what was kept alone, beside what waits', () => {
		const { space, papers } = libraryOf(90, (subject, index) =>
			subject === 1 && index < 40 ? kept : undefined,
		);
		const ranking = rankForYou(space, papers, topicsOf);
		assert.ok(ranking.isLearnt);
		assert.equal(ranking.papers[0]?.paper.id.charAt(0), '1');
	});

	test('gives a share of the front to topics nobody has decided on', () => {
		const { space, papers } = libraryOf(90, (subject, index) =>
			index >= 40 || subject === 2 ? undefined : subject === 0 ? kept : dismissed,
		);
		const front = rankForYou(space, papers, topicsOf).papers.slice(0, 10);
		const unexplored = front.map(one => one.unexplored);
		assert.deepEqual([unexplored[4], unexplored[9]], ['Subject 2', 'Subject 2']);
		assert.equal(unexplored.filter(topic => topic !== undefined).length, 2);
	});

	test('does not claim to have learnt from decisions that follow nothing', () => {
		let learnt = 0;
		for (let seed = 1; seed <= 40; seed++) {
			const chance = createChance(seed);
			const { space, papers } = libraryOf(60, (_, index) =>
				index >= 40 ? undefined : chance() < 0.4 ? kept : dismissed,
			);
			learnt += rankForYou(space, papers, topicsOf).isLearnt ? 1 : 0;
		}
		assert.ok(learnt <= 4, `${learnt} of 40`);
	});

	test('puts what is not read yet behind everything', () => {
		const { space, papers } = libraryOf(60, (subject, index) =>
			index >= 24 ? undefined : subject === 0 ? kept : dismissed,
		);
		const waiting = { ...papers[59]!, id: 'new' as PaperId };
		const order = rankForYou(space, [waiting, ...papers], topicsOf).papers;
		assert.deepEqual(order.at(-1), { paper: { id: 'new' } });
	});
});

suite('canForetell', () => {
	test('asks for some of both kinds', () => {
		const { space } = libraryOf(30, () => undefined);
		const some = [0, 3, 6, 9].map(row => ({ row, weight: 1 }));
		const others = [1, 2, 4, 5].map(row => ({ row, weight: 1 }));
		assert.ok(canForetell(space, some, others));
		assert.ok(!canForetell(space, some.slice(0, 2), others));
		assert.ok(!canForetell(space, some, []));
	});
});

suite('scoreByTaste', () => {
	test('scores what fits above zero and what does not below', () => {
		const { space } = libraryOf(30, () => undefined);
		const taste = findTaste(space, [{ row: 0, weight: 1 }], [{ row: 1, weight: 1 }]);
		const [fits = 0, not = 0] = scoreByTaste(space, taste, [3, 4, 5]);
		assert.ok(fits > 0 && not < 0);
	});

	test('has nothing to say where all are the same', () => {
		const { space } = libraryOf(3, () => undefined);
		const taste = findTaste(space, [{ row: 0, weight: 1 }], []);
		assert.deepEqual([...scoreByTaste(space, taste, [1])], [0]);
	});
});

suite('reasons', () => {
	test('name the nearest decision of the kind that speaks for the place', () => {
		const { space } = libraryOf(9, () => undefined);
		const [a, b, c] = [
			{ row: 0, title: 'Search-R2: A Search Agent', evidence: kept },
			{ row: 1, title: 'Grip', evidence: kept },
			{ row: 3, title: 'Old', evidence: dismissed },
		];
		assert.equal(findPrecedent(space, 6, 1, [a, b, c]), a);
		assert.equal(findPrecedent(space, 6, -1, [a, b, c]), c);
		assert.equal(findPrecedent(space, 2, 1, [a, b, c]), undefined);
		assert.equal(
			formatReason(a, ['search agents']),
			'like Search-R2, which you kept: search agents',
		);
		assert.equal(formatReason(c, []), 'like Old, which you dismissed');
	});
});
