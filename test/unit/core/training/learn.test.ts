import assert from 'node:assert/strict';
import { formatModel } from '../../../../src/core/model/modelFile';
import { packModel } from '../../../../src/core/model/packModel';
import { learn } from '../../../../src/core/training/learn';
import { finish, madeUpPapers } from '../../../helpers/madeUpPapers';

suite('learn', () => {
	const papers = madeUpPapers(40);
	const settings = { seed: 1, epochs: 1 };

	test('gives tables that can be packed', () => {
		const tables = finish(learn(papers, settings));
		assert.equal(tables.papers, 40);
		assert.equal(tables.vectors.length, tables.terms.length * tables.width);
		assert.ok(tables.vectors.every(Number.isFinite));
		assert.ok(tables.terms.some(([term, having]) => term === 'robot' && having >= 10));
		assert.ok(tables.phrases.some(({ written }) => written === 'Robot grasp'));
		assert.equal(packModel(tables).words.get('robot') !== undefined, true);
	});

	test('gives the same bytes for the same papers', () => {
		const bytes = () => formatModel(packModel(finish(learn(papers, settings))));
		assert.deepEqual(bytes(), bytes());
	});

	test('tells each step from 0 to 1', () => {
		const steps = [...learn(papers, settings)];
		const names = [...new Set(steps.map(({ step }) => step))];
		assert.deepEqual(names, ['reading', 'phrases', 'acronyms', 'vectors']);
		assert.ok(steps.every(({ done }) => done >= 0 && done <= 1));
	});
});
