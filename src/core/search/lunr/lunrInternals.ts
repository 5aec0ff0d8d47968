import lunr from 'lunr';

/** A node of lunr's automaton of terms; an edge `*` takes any one code unit. */
export interface Automaton {
	readonly id: number;
	readonly final: boolean;
	readonly edges: Readonly<Record<string, Automaton>>;
}

/** A clause as `lunr.Query` completes it. */
export interface QueryClause {
	readonly term: string;
	readonly fields: readonly string[];
	readonly boost: number;
	readonly usePipeline: boolean;
	readonly presence: number;
	readonly editDistance?: number;
}

/** A query with what its type declaration leaves out. */
export interface FullQuery extends lunr.Query {
	isNegated(): boolean;
}

/** What matched in a document: the fields of each term, and nothing further of each. */
export interface MatchData extends lunr.MatchData {
	add(term: string, field: string, metadata: object): void;
}

/** A pipeline with what its type declaration leaves out. */
export interface FullPipeline extends lunr.Pipeline {
	readonly _stack: readonly lunr.PipelineFunction[];
	runString(text: string, metadata?: object): string[];
}

/** What a builder is told of a field. */
export interface FieldAttributes {
	readonly boost?: number;
	readonly extractor?: (document: object) => unknown;
}

/** What lunr 2.3.9 has and its type declarations leave out. */
export const internals = lunr as unknown as {
	readonly TokenSet: {
		fromClause(clause: { readonly term: string; readonly editDistance?: number }): Automaton;
	};
	readonly MatchData: new () => MatchData;
	readonly Query: new (fields: readonly string[]) => FullQuery;
	readonly QueryParser: new (text: string, query: lunr.Query) => { parse(): void };
	readonly Token: new (text: string, metadata: object) => lunr.Token;
};

/** The clauses of a query, completed. */
export function clausesOf(query: lunr.Query): readonly QueryClause[] {
	return query.clauses as unknown as readonly QueryClause[];
}
