import * as fc from 'fast-check';
import lunr from 'lunr';

/** How an index is set up, and what is in it. */
export interface RandomIndex {
	readonly fields: readonly { readonly name: string; readonly boost: number | undefined }[];
	readonly k1: number | undefined;
	readonly b: number | undefined;
	/** With lunr's default pipelines, or with none. */
	readonly isStemmed: boolean;
	readonly documents: readonly RandomDocument[];
}

interface RandomDocument {
	readonly boost: number | undefined;
	readonly texts: readonly (string | readonly string[] | null)[];
}

/** A clause of a query as its author writes it. */
export interface RandomClause {
	readonly term: string;
	readonly fields?: readonly string[];
	readonly boost?: number;
	readonly presence?: number;
	readonly editDistance?: number;
	readonly usePipeline?: boolean;
	readonly wildcard?: number;
}

// Few letters, so that words meet; no digits, which the token sets of lunr sometimes confuse.
const letter = fc.constantFrom('a', 'a', 'b', 'b', 'c', 'd', 'é', '漢', '😀');
const word = fc.oneof(
	{ weight: 8, arbitrary: fc.string({ unit: letter, minLength: 1, maxLength: 5 }) },
	{ weight: 1, arbitrary: fc.constantFrom('the', 'abcabcab', 'running', 'runs', '__proto__') },
);

const text = fc.oneof(
	{
		weight: 60,
		arbitrary: fc
			.tuple(fc.array(word, { maxLength: 9 }), fc.constantFrom(' ', '-', '  '))
			.map(([words, separator]) => words.join(separator)),
	},
	{ weight: 6, arbitrary: fc.constant(null) },
	{ weight: 6, arbitrary: fc.array(fc.oneof(word, fc.constant('')), { maxLength: 4 }) },
	// More than a byte can count.
	{ weight: 1, arbitrary: fc.tuple(word, fc.integer({ min: 250, max: 300 })).map(repeat) },
);

function repeat([repeated, times]: [string, number]): string {
	return `${repeated} `.repeat(times);
}

const boost = fc.constantFrom(undefined, undefined, 1, 3, 0.5, 10);

export const randomIndex: fc.Arbitrary<RandomIndex> = fc
	.subarray(['title', 'text', 'who'], { minLength: 1 })
	.chain(names =>
		fc.record({
			fields: fc.tuple(...names.map(name => fc.record({ name: fc.constant(name), boost }))),
			k1: fc.constantFrom(undefined, undefined, 0, 2, 5),
			b: fc.constantFrom(undefined, undefined, 0, 1, 0.3),
			isStemmed: fc.boolean(),
			documents: fc.array(fc.record({ boost, texts: fc.tuple(...names.map(() => text)) }), {
				maxLength: 24,
			}),
		}),
	);

const pattern = fc
	.array(fc.oneof({ weight: 3, arbitrary: letter }, { weight: 1, arbitrary: fc.constant('*') }), {
		maxLength: 5,
	})
	.map(parts => parts.join(''));

const presences = fc.constantFrom(
	...[lunr.Query.presence.OPTIONAL, lunr.Query.presence.REQUIRED, lunr.Query.presence.PROHIBITED],
);

/** Clauses for an index with these fields. */
export function randomClauses(index: RandomIndex): fc.Arbitrary<readonly RandomClause[]> {
	const fields = index.fields.map(field => field.name);
	const clause = fc.record(
		{
			term: fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: pattern }),
			fields: fc.subarray(fields, { minLength: 1 }),
			boost: fc.constantFrom(1, 2, 10, 0.25, 0),
			presence: presences,
			editDistance: fc.constantFrom(0, 1, 1, 1, 2),
			usePipeline: fc.boolean(),
			wildcard: fc.constantFrom(0, 1, 2, 3),
		},
		{ requiredKeys: ['term'] },
	);
	return fc.oneof(
		{ weight: 6, arbitrary: fc.array(clause, { maxLength: 4 }) },
		{
			weight: 1,
			arbitrary: fc
				.array(clause, { minLength: 1, maxLength: 2 })
				.map(clauses =>
					clauses.map(each => ({ ...each, presence: lunr.Query.presence.PROHIBITED })),
				),
		},
	);
}

/** Sets a builder up, and adds the documents to it. */
export function fill<Builder extends lunr.Builder>(builder: Builder, index: RandomIndex): Builder {
	if (index.isStemmed) {
		builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
		builder.searchPipeline.add(lunr.stemmer);
	}
	if (index.k1 !== undefined) {
		builder.k1(index.k1);
	}
	if (index.b !== undefined) {
		builder.b(index.b);
	}
	for (const { name, boost } of index.fields) {
		builder.field(name, { boost });
	}
	index.documents.forEach((document, number) => {
		const texts = index.fields.map(({ name }, field) => [name, document.texts[field]]);
		builder.add(
			{ id: `paper/${number}`, ...(Object.fromEntries(texts) as object) },
			{ boost: document.boost },
		);
	});
	return builder;
}

/** Asks for clauses, each a copy: lunr writes into them. */
export function ask(clauses: readonly RandomClause[]): lunr.Index.QueryBuilder {
	return query => {
		for (const clause of clauses) {
			query.clause({ ...clause } as unknown as lunr.Query.Clause);
		}
	};
}
