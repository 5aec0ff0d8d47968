import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import lunr from 'lunr';
import { PackedBuilder } from '../../../../../src/core/search/lunr/packedBuilder';
import { PackedIndex } from '../../../../../src/core/search/lunr/packedIndex';
import {
	ask,
	fill,
	type RandomClause,
	type RandomIndex,
	randomClauses,
	randomIndex,
} from '../../../../helpers/randomLunr';

// `LUNR_RUNS=20000 npm run test:unit -- lunr/packedIndex` looks further.
const runs = Number(process.env.LUNR_RUNS ?? 40);
const { REQUIRED, PROHIBITED } = lunr.Query.presence;

const randomCase = randomIndex.chain(index =>
	fc.record({
		index: fc.constant(index),
		queries: fc.array(randomClauses(index), { minLength: 1, maxLength: 4 }),
		// Of 24 documents at most: from 1 to 24 segments.
		segmentSize: fc.oneof(fc.constant(24), fc.integer({ min: 1, max: 24 })),
	}),
);

suite('PackedIndex beside lunr.Index', function () {
	this.timeout(0);

	test('the same documents with the same scores, in any number of segments', () => {
		fc.assert(
			fc.property(randomCase, ({ index, queries, segmentSize }) => {
				const stock = fill(new lunr.Builder(), index).build();
				const packed = fill(new PackedBuilder({ segmentSize }), index).build();
				for (const query of queries) {
					assertSame(packed, stock, query);
				}
			}),
			{ numRuns: runs },
		);
	});

	test('the best few are the first of all', () => {
		fc.assert(
			fc.property(randomCase, fc.nat({ max: 9 }), ({ index, queries, segmentSize }, limit) => {
				const packed = fill(new PackedBuilder({ segmentSize }), index).build();
				for (const query of queries) {
					const all = packed.query(ask(query));
					assert.deepEqual(packed.best(ask(query), limit), all.slice(0, limit));
				}
			}),
			{ numRuns: Math.ceil(runs / 3) },
		);
	});

	test('what one writes as JSON the other reads', () => {
		fc.assert(
			fc.property(randomCase, ({ index, queries, segmentSize }) => {
				const stock = fill(new lunr.Builder(), index).build();
				const packed = fill(new PackedBuilder({ segmentSize }), index).build();
				const loaded = lunr.Index.load(throughJson(packed));
				const read = PackedIndex.load(throughJson(stock));
				const reread = PackedIndex.load(throughJson(read));
				for (const query of queries) {
					assertSame(packed, loaded, query);
					assertSame(read, stock, query);
					assertSame(reread, stock, query);
				}
			}),
			{ numRuns: Math.ceil(runs / 3) },
		);
	});

	test('a function of the pipeline that is not known to be pure sees all tokens in their order', () => {
		const seen: string[] = [];
		const withPosition: lunr.PipelineFunction = (token, position, tokens) => {
			seen.push(`${position} of ${tokens.length}: ${token.toString()}`);
			return position % 2 === 0 ? token : [token, new lunr.Token('odd', {})];
		};
		const set = <Builder extends lunr.Builder>(builder: Builder) => {
			lunr.Pipeline.registerFunction(withPosition, 'withPosition');
			builder.pipeline.add(withPosition);
			return fill(builder, ofTexts('attention is all', 'all you need', 'all all'));
		};
		const stock = withoutWarning(() => set(new lunr.Builder()).build());
		const stockSaw = seen.splice(0);
		const packed = withoutWarning(() => set(new PackedBuilder()).build());
		assert.deepEqual(seen, stockSaw);
		assertSame(packed, stock, [{ term: 'odd' }, { term: 'need' }]);
	});

	test('a function that the caller says is pure is asked once for each word', () => {
		let asked = 0;
		const reverse: lunr.PipelineFunction = token => {
			asked++;
			return token.update(text => [...text].reverse().join(''));
		};
		withoutWarning(() => {
			const builder = new PackedBuilder({ pure: [reverse] });
			builder.pipeline.add(reverse);
			const index = fill(builder, ofTexts('deep deep nets', 'deep nets')).build();
			assert.equal(index.search('peed').length, 2);
		});
		assert.equal(asked, 2);
	});

	test('separators, extractors and other tokenizers are those of the builder', () => {
		const set = <Builder extends lunr.Builder>(builder: Builder) => {
			builder.field('size', { extractor: document => String(Object.keys(document).length) });
			return fill(builder, ofTexts('graph_neural-networks', 'graph neural_networks'));
		};
		const { separator } = lunr.tokenizer;
		try {
			assert.equal(set(new PackedBuilder()).build().search('neural_networks').length, 1);
			lunr.tokenizer.separator = /[_-]/;
			assertSame(set(new PackedBuilder()).build(), set(new lunr.Builder()).build(), [
				{ term: 'networks' },
				{ term: 'graph neural' },
				{ term: '2', fields: ['size'] },
			]);
		} finally {
			lunr.tokenizer.separator = separator;
		}
	});

	test('a builder goes on after an index was built, and cuts segments when they are full', () => {
		const builder = fill(new PackedBuilder({ segmentSize: 2 }), ofTexts('one', 'two', 'two'));
		assert.equal(builder.build().size, 3);
		builder.add({ id: 'late', text: 'one two' });
		const index = builder.build();
		assert.equal(index.settings.parts.length, 2);
		assert.deepEqual(
			index.search('+one +two').map(result => result.ref),
			['late'],
		);
		assert.throws(() => builder.field('another'), RangeError);
	});

	test('documents of equal score keep their order', () => {
		const index = fill(new PackedBuilder({ segmentSize: 2 }), ofTexts('a', 'b', 'a', 'a', 'a'));
		assert.deepEqual(
			index
				.build()
				.best(ask([{ term: 'a' }]), 3)
				.map(result => result.ref),
			['paper/0', 'paper/2', 'paper/3'],
		);
	});

	suite('where lunr throws or does not come back', () => {
		const texts = ofTexts('the attention', 'attention heads');

		test('a required word of which the pipeline leaves nothing finds nothing', () => {
			const set = <Builder extends lunr.Builder>(builder: Builder) => {
				builder.searchPipeline.add(lunr.stopWordFilter);
				return fill(builder, texts);
			};
			const first = [{ term: 'the', presence: REQUIRED }, { term: 'attention' }];
			assert.throws(() => set(new lunr.Builder()).build().query(ask(first)), TypeError);
			assert.deepEqual(set(new PackedBuilder()).build().query(ask(first)), []);
			// The same words in another order are nothing to lunr either.
			const later = [
				{ term: 'attention', presence: REQUIRED },
				{ term: 'the', presence: REQUIRED },
			];
			assertSame(set(new PackedBuilder()).build(), set(new lunr.Builder()).build(), later);
		});

		test('a field that the index does not have is left out of a clause', () => {
			const stock = fill(new lunr.Builder(), texts).build();
			const packed = fill(new PackedBuilder(), texts).build();
			const query = [{ term: 'heads', fields: ['text', 'venue'] }];
			assert.throws(() => stock.query(ask(query)), TypeError);
			assertSame(packed, stock, [{ term: 'heads', fields: ['text'] }], query);
			for (const presence of [REQUIRED, PROHIBITED]) {
				const unknown = [{ term: 'none', fields: ['venue'], presence }];
				assertSame(packed, stock, [...unknown, { term: 'attention' }]);
			}
		});

		test('an edit distance that is no number of edits is none', () => {
			const packed = fill(new PackedBuilder(), texts).build();
			for (const editDistance of [-1, NaN, Infinity]) {
				const found = packed.query(ask([{ term: 'attention', editDistance }]));
				assert.equal(found.length, 2);
			}
		});
	});
});

/** One field `text`, and a document for each text. */
function ofTexts(...texts: readonly string[]): RandomIndex {
	return {
		fields: [{ name: 'text', boost: undefined }],
		k1: undefined,
		b: undefined,
		isStemmed: false,
		documents: texts.map(text => ({ boost: undefined, texts: [text] })),
	};
}

function assertSame(
	packed: PackedIndex,
	stock: lunr.Index,
	query: readonly RandomClause[],
	packedQuery = query,
): void {
	const expected = new Map(stock.query(ask(query)).map(result => [result.ref, result]));
	const results = packed.query(ask(packedQuery));
	assert.deepEqual(results.map(result => result.ref).sort(), [...expected.keys()].sort());
	let last = Infinity;
	for (const { ref, score, matchData } of results) {
		const other = expected.get(ref);
		assert(Math.abs(score - (other?.score ?? NaN)) < 1e-9, `${ref}: ${score}, ${other?.score}`);
		assert.deepEqual(toMatched(matchData), toMatched(other?.matchData));
		assert(score <= last, 'sorted by score');
		last = score;
	}
}

/** `term in field`, sorted; what one index has in another order is the same. */
function toMatched(data: lunr.MatchData | undefined): readonly string[] {
	const terms = Object.entries((data?.metadata ?? {}) as Record<string, object>);
	return terms
		.flatMap(([term, fields]) => Object.keys(fields).map(field => `${term} in ${field}`))
		.sort();
}

function throughJson(index: lunr.Index): object {
	return JSON.parse(JSON.stringify(index)) as object;
}

/** Lunr writes to the console where a function is not registered, or twice. */
function withoutWarning<Result>(act: () => Result): Result {
	const { warn } = lunr.utils;
	lunr.utils.warn = () => undefined;
	try {
		return act();
	} finally {
		lunr.utils.warn = warn;
	}
}
