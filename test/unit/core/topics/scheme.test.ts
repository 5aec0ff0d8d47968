import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openLexicon } from '../../../../src/core/topics/lexicon';
import { Scheme, type TopicName } from '../../../../src/core/topics/scheme';
import type { TopicPaper } from '../../../../src/core/topics/topic';
import { groundOn } from '../../../helpers/groupByTopic';
import { namingModel } from '../../../helpers/namingModel';
import { papersOf, runOut, type TopicText } from '../../../helpers/topicPapers';

const kinds = [
	['Epic verse', 'hexameter hero', ['Trojan songs', 'Sea songs', 'War songs']],
	['Green tea', 'leaves brewing', ['Clay pots', 'Spring leaves', 'Tea houses']],
	['Old maps', 'compass coast', ['River charts', 'Star charts', 'City plans']],
] as const;
const model = namingModel({
	names: kinds.flatMap(([name, , parts]) => [name, ...parts].map(one => `${one}~y9`)).join('|'),
	subjects: kinds.flatMap(([name, words, parts]) => [`${name} ${words}`, ...parts]),
});
const lexicon = openLexicon(model);

/** Papers of three kinds, each about a part of its kind. */
function papersOfKinds(count: number): readonly TopicPaper[] {
	return papersOf(
		...Array.from({ length: count }, (_, i): TopicText => {
			const [name, words, parts] = kinds[i % kinds.length]!;
			const part = parts[Math.floor(i / kinds.length) % parts.length]!;
			return [`${name} and ${part}`, `${words}. ${part} of ${name}, ${words}.`];
		}),
	);
}

const make = (papers: readonly TopicPaper[], former: readonly TopicName[] = []) =>
	runOut(Scheme.make(papers, groundOn(model), lexicon, former));
const few = papersOfKinds(30);

suite('Scheme', () => {
	test('has one level for few papers', () => {
		const { names } = make(few);
		assert.ok(names.length > 1);
		assert.ok(names.every(({ parent }) => parent === undefined));
	});

	test('has parts behind their topic for many, and each name once', function () {
		this.timeout(10_000);
		const papers = papersOfKinds(330);
		const scheme = make(papers);
		const tops = scheme.names.filter(({ parent }) => parent === undefined);
		assert.ok(scheme.names.length > tops.length, JSON.stringify(scheme.names));
		let top = '';
		for (const { name, parent } of scheme.names) {
			top = parent === undefined ? name : top;
			assert.equal(parent ?? top, top);
		}
		const keys = scheme.names.map(({ name }) => name.toLowerCase());
		assert.equal(new Set(keys).size, keys.length);
		for (const { name, parent } of papers.flatMap(paper => scheme.place(paper))) {
			assert.ok(scheme.names.some(one => one.name === name && one.parent === parent));
		}
	});

	test('says of each paper where it belongs, and why', () => {
		const scheme = make(few);
		for (const paper of few) {
			const [main] = scheme.place(paper);
			assert.equal(main?.id, paper.id);
			assert.ok(main.why.length > 0 || (main.near ?? []).length > 0);
			assert.ok(main.why.every(word => `${paper.title} ${paper.abstract}`.includes(word)));
		}
	});

	test('is the same whatever the order of the papers', () => {
		const expected = few.map(paper => make(few).place(paper));
		fc.assert(
			fc.property(fc.shuffledSubarray([...few], { minLength: few.length }), inAnyOrder => {
				const scheme = make(inAnyOrder);
				assert.deepEqual(
					few.map(paper => scheme.place(paper)),
					expected,
				);
			}),
			{ numRuns: 5 },
		);
	});

	test('keeps the names there were before', () => {
		const plain = (count: number) =>
			papersOf(
				...Array.from({ length: count }, (_, i): TopicText => {
					const [name, words] = kinds[i % kinds.length]!;
					return [`${name} ${i}`, `${words}.`];
				}),
			);
		const former = make(plain(12)).names;
		const after = new Set(make(plain(30), former).names.map(({ name }) => name));
		assert.equal(former.length, kinds.length);
		assert.ok(former.every(({ name }) => after.has(name)));
	});
});
