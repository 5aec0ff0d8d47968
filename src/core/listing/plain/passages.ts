import type { Span } from '../../text';
import { forEachLine } from '../lines';
import type { Mention } from './mention';

/** What stands around one or more mentions and may tell what they are. */
export interface Passage extends Span {
	readonly mentions: readonly Mention[];
	/** Whether it is an item of a list of references, so that all of it is about one paper. */
	readonly isItem: boolean;
}

/** `[12] `, `12. `, `- `, `\bibitem{key}`: an item begins. */
const mark =
	/^[ \t]*(?:\[[\w+-]{1,12}\][ \t]|\(?\d{1,3}[.)][ \t]|[-*+•●][ \t]|\\bibitem\b|%|#{1,6}[ \t]|>)/;
const reference = /^[ \t]*(?:\[[\w+-]{1,12}\][ \t]|\(?\d{1,3}[.)][ \t]|\\bibitem\b)/;
/** `[10:32] Ada: `, `Ada Lovelace, 10:32`, `12/05/2026, 10:32 - Ada:`: a line of a chat. */
const chat = /^[ \t]*(?:\[?\d{1,2}[:/.]\d{2}|\[?\d{4}-\d{2}-\d{2}|<?@?\w[\w .-]{0,30}>?:[ \t])/;

/**
 * The passages of a text that hold mentions: items of lists, lines of a chat, paragraphs. A
 * paragraph with several mentions is divided behind the line of each.
 */
export function findPassages(text: string, mentions: readonly Mention[]): readonly Passage[] {
	const passages: Passage[] = [];
	let start = 0;
	let isItem = false;
	let next = 0;
	let held: Mention[] = [];
	let lastEnd = 0;
	const finish = (end: number) => {
		if (held.length > 0) {
			passages.push({ start, end, mentions: held, isItem });
		}
		held = [];
	};
	forEachLine(text, (from, to) => {
		const line = text.slice(from, Math.min(to, from + 120));
		const isBlank = !/\S/.test(line) && to - from < 120;
		const isNew = isBlank || mark.test(line) || chat.test(line);
		if (isNew || (held.length > 0 && !isItem)) {
			finish(lastEnd);
			start = from;
			isItem = reference.test(line);
		}
		lastEnd = to;
		for (
			let mention = mentions[next];
			mention && mention.span.start < to;
			mention = mentions[next]
		) {
			held.push(mention);
			next++;
		}
	});
	finish(lastEnd);
	return passages;
}
