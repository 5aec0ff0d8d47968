import assert from 'node:assert/strict';
import type { Paper, PaperId } from '../../../../../src/core/paper/paper';
import type { SearchDocument } from '../../../../../src/core/search/engine';
import { Analysis } from '../../../../../src/core/search/text/analysis';
import { CaughtPapers } from '../../../../../src/core/topics/own/caughtPapers';
import { readRule, type Rule } from '../../../../../src/core/topics/own/rule';
import { noFacts, toDocument } from '../../../../helpers/searchDocument';

/** Counts how often a text is taken apart. */
class CountingAnalysis extends Analysis {
	read = 0;
	override analyse(text: string) {
		this.read++;
		return super.analyse(text);
	}
}

const rule = (text: string) => readRule(text, new Analysis()) as Rule;

suite('CaughtPapers', () => {
	let analysis: CountingAnalysis;
	let documents: Map<string, SearchDocument>;
	let papers: Map<PaperId, Paper>;
	let caught: CaughtPapers;

	const put = (id: string, fields: Partial<SearchDocument>) => {
		documents.set(id, toDocument(id, fields));
		papers.set(id as PaperId, { id: id as PaperId } as Paper);
	};
	const update = (...rules: readonly Rule[]) => {
		analysis.read = 0;
		let steps = 0;
		const work = caught.update(papers, rules);
		while (work.next().done !== true) {
			steps++;
		}
		return steps;
	};
	const idsBy = (one: Rule) => caught.caughtBy(one).map(({ id }) => id);

	setup(() => {
		analysis = new CountingAnalysis();
		documents = new Map();
		papers = new Map();
		caught = new CaughtPapers(analysis, ({ id }) => documents.get(id)!);
		put('a', { title: 'Search agents' });
		put('b', { title: 'Reward models' });
	});

	test('catches papers, with the words that do', () => {
		const agents = rule('agent');
		update(agents);
		assert.deepEqual(caught.caughtBy(agents), [{ id: 'a', why: ['agents'], by: 'rule' }]);
	});

	test('reads a paper again only when its texts are others', () => {
		const [agents, models] = [rule('agent'), rule('model')];
		update(agents, models);
		assert.equal(analysis.read, 2);
		update(agents, models);
		assert.equal(analysis.read, 0);
		put('a', { title: 'Search agents', facts: { ...noFacts, status: 'kept' } });
		update(agents, models);
		assert.equal(analysis.read, 0, 'a decision is no other text');
		put('a', { title: 'Models of search' });
		update(agents, models);
		assert.equal(analysis.read, 1);
		assert.deepEqual([idsBy(agents), idsBy(models)], [[], ['b', 'a']]);
	});

	test('reads all for a new rule, and forgets one that is gone', () => {
		const [agents, models] = [rule('agent'), rule('model')];
		update(agents);
		update(agents, models);
		assert.equal(analysis.read, 2);
		update(models);
		assert.deepEqual([analysis.read, idsBy(agents), idsBy(models)], [0, [], ['b']]);
	});

	test('knows a rule again that was parsed anew', () => {
		update(rule('agent'));
		update(rule('agent'));
		assert.deepEqual([analysis.read, idsBy(rule('agent'))], [0, ['a']]);
	});

	test('asks anew what was decided, and forgets papers that are gone', () => {
		const kept = rule('agent status:kept');
		update(kept);
		assert.deepEqual(idsBy(kept), []);
		put('a', { title: 'Search agents', facts: { ...noFacts, status: 'kept' } });
		update(kept);
		assert.deepEqual(idsBy(kept), ['a']);
		papers.delete('a' as PaperId);
		update(kept);
		assert.deepEqual(idsBy(kept), []);
	});

	test('stops between slices, and can be begun anew when it was left off', () => {
		for (let nth = 0; nth < 200; nth++) {
			put(`p${nth}`, { title: `Agents ${nth}` });
		}
		const [agents, numbers] = [rule('agent'), rule('17')];
		caught.update(papers, [agents, numbers]).next();
		assert.ok(update(agents, numbers) >= 3);
		assert.deepEqual([idsBy(agents).length, idsBy(numbers)], [201, ['p17']]);
	});
});
