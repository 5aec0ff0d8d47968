import type { Problem } from '../../listing/listing';
import type { Span } from '../../text';

/** A topic as the user's file has it. Papers are keys or public ids, as they stand there. */
export interface OwnTopic {
	readonly name: string;
	readonly emoji?: string;
	/** Stands first, and stays although it is empty. */
	readonly pinned: boolean;
	/** Is not shown: its papers stand in their other topics, or in *Other*. */
	readonly hidden: boolean;
	/** Names of topics that became this one. */
	readonly was: readonly string[];
	/** The topic that its papers leave. */
	readonly from?: string;
	/** Search queries; what any of them catches is in it. */
	readonly rules: readonly string[];
	readonly papers: readonly string[];
	/** Papers that are not in it, whatever else says so. */
	readonly not: readonly string[];
}

/** What the user says of topics. */
export interface OwnTopics {
	/** In the order of the file. */
	readonly topics: readonly OwnTopic[];
	/** Names of topics in the order in which they stand; all others follow by size. */
	readonly order: readonly string[];
}

/** What somebody says who says nothing. */
export const noOwnTopics: OwnTopics = { topics: [], order: [] };

/** A name in the file that may lead nowhere, which depends on the library. */
export interface NamedPlace {
	readonly kind: 'paper' | 'topic';
	readonly name: string;
	readonly span: Span;
}

/** What a file says of topics; a mistake in it costs itself alone. */
export interface ReadOwnTopics extends OwnTopics {
	readonly problems: readonly Problem[];
	/** The papers and topics that it names. */
	readonly named: readonly NamedPlace[];
}
