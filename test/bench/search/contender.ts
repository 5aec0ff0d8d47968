import type { PaperId } from '../../../src/core/paper/paper';
import type { SearchDocument } from '../../../src/core/search/engine';

/**
 * What is wanted of an engine that can be told:
 * - `any`: papers with one of the words, `all`: with all of them, each written as it is meant;
 * - `title`: with the word in the title;
 * - `fuzzy`: with one of the words, each of which may have one slip;
 * - `typed`: all words, else any;
 * - `best`: as typed, and each word may have a slip: the engine's best answer to what people type.
 */
export type Wish = 'any' | 'all' | 'title' | 'fuzzy' | 'typed' | 'best';

/** What is asked: words in lower case. */
export interface Question {
	readonly wish: Wish;
	readonly words: readonly string[];
	/** Whether the last word is only begun. */
	readonly begun: boolean;
}

/** A paper that was found, and what matched. */
export interface Found {
	readonly id: string;
	readonly score: number;
	/** Words, or their stems, and the fields each was found in, in whatever form the engine gives them. */
	readonly why: object;
}

/** What a search library makes of papers. */
export interface SearchIndex {
	/** Writes what opening needs into the folder; texts excepted, which the application has. */
	save?(folder: string): Promise<void> | void;
	/** The best papers, best first, each with what matched. */
	ask(question: Question, limit: number): readonly Found[] | Promise<readonly Found[]>;
	/** Takes in new and changed papers and forgets others, so that the next answer knows. */
	update?(changed: readonly SearchDocument[], gone: readonly PaperId[]): Promise<void> | void;
	/** Lets go of files and memory that are not collected by themselves. */
	close?(): void;
}

/** A search library with its best reasonable settings. */
export interface Contender {
	/** Its name, and its version unless it is ours. */
	readonly name: string;
	/** All that was set, in one line. */
	readonly settings: string;
	/** The most papers it is asked for, and why. */
	readonly most?: { readonly papers: number; readonly because: string };
	/** @param folder an empty folder, for those that write while they build */
	build(documents: readonly SearchDocument[], folder: string): Promise<SearchIndex>;
	/**
	 * From what was saved there.
	 * @param documents the same as were built, as an application has them at hand
	 */
	open?(folder: string, documents: readonly SearchDocument[]): Promise<SearchIndex>;
}
