import type { PaperId } from '../paper/paper';

/** The facts a user can correct by hand. `year` is the year of the date alone. */
export const correctableFacts = [
	'title',
	'abstract',
	'authors',
	'date',
	'venue',
	'organization',
] as const;
export type CorrectableFact = (typeof correctableFacts)[number];

/**
 * The one value an edit sets. Sets are edited element by element, so that two people who add
 * different tags never overrule each other:
 *
 * | field | value | kept in |
 * | --- | --- | --- |
 * | `status` | a `Status`, or `null`: nothing decided | `decisions/<person>.jsonl` |
 * | `star` | boolean, or `null`: nothing decided | `decisions/<person>.jsonl` |
 * | `tags/<tag>` | boolean: has it or not | `library.jsonl` |
 * | `fields/<fact>` | string (authors: `Family, Given; Family, Given`), or `null`: no correction | `library.jsonl` |
 * | `ids/<public id>` | boolean | `library.jsonl` |
 * | `sameAs/<ref>`, `notSameAs/<ref>` | boolean | `library.jsonl` |
 * | `keys/<key>` | `true`: pinned, and the first from now on | `library.jsonl` |
 * | `removed` | boolean: taken out of the library | `library.jsonl` |
 */
export type EditField =
	| 'status'
	| 'star'
	| 'removed'
	| `tags/${string}`
	| `fields/${CorrectableFact}`
	| `ids/${string}`
	| `sameAs/${string}`
	| `notSameAs/${string}`
	| `keys/${string}`;

export type EditValue = string | boolean | null;

/** One value that one person set at one time. */
export interface Edit {
	readonly paper: PaperId;
	readonly field: EditField;
	readonly value: EditValue;
	/** UTC with milliseconds, e.g. `2026-04-23T08:11:00.000Z`. */
	readonly at: string;
	/** Where given, the edit is skipped unless this is the present value. Undo uses it. */
	readonly expect?: EditValue;
}

/** An edit that was made, with the value it replaced: all that undoing it takes. */
export interface Change {
	readonly paper: PaperId;
	readonly field: EditField;
	readonly from: EditValue;
	readonly to: EditValue;
}
