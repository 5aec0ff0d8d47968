import type { Listing } from '../listing';
import type { Source } from '../source';
import { toCardEntries } from './cardEntry';
import { CardReader } from './cardReader';
import { forEachPiece } from './pieces';

/**
 * Parses a page of Hugging Face papers that a program converted to text with its links: with
 * addresses on lines of their own, by html2text, by Firecrawl and other converters to Markdown.
 *
 * ```markdown
 * [65](https://huggingface.co/login?next=%2Fpapers%2F2510.00001)
 *
 * ### [Evidence First](https://huggingface.co/papers/2510.00001)
 *
 * [We reward the evidence that an agent finds.](https://huggingface.co/papers/2510.00001)
 *
 * [![zai-org](https://…)Z.ai](https://huggingface.co/zai-org)
 *
 * ·
 *
 * Oct 1, 2025[3](https://huggingface.co/papers/2510.00001#community)
 * ```
 *
 * @returns `undefined` where the text only seemed to be such a page
 */
export function parseHfLinks({ text, name }: Source): Listing | undefined {
	const reader = new CardReader();
	forEachPiece(text, piece => reader.take(piece));
	const found = reader.finish();
	if (found.cards.length === 0) {
		return undefined;
	}
	const { entries, problems } = toCardEntries(found.cards, text, name);
	const all = [...found.problems, ...problems].sort((a, b) => a.span.start - b.span.start);
	return { form: 'hf-links', entries, problems: all };
}

/** Whether a text has what only a converted page of papers has. */
export function looksLikeHfLinks({ head }: Source): boolean {
	if (head.startsWith('<') || !/#{3} |\]\(|\]\[\d|https?:\/\//.test(head)) {
		return false;
	}
	if (/\/login\?next=(?:%2F|\/)papers(?:%2F|\/)\d/i.test(head)) {
		return true;
	}
	const start = head.slice(0, 8_000);
	const hasPhrase =
		/get trending papers in your email inbox|by ?(?:\[[^\n]{0,200})?AK\b[^\n]{0,200} and the research community|(?:daily|trending) papers - hugging face/i.test(
			start,
		);
	if (hasPhrase) {
		return /^#{3} |^https:\/\/huggingface\.co\/papers\/\d/m.test(head);
	}
	// A part of a page, which html2text wrote without its references.
	return /^#{3} \[[^\n]{1,400}\]\[\d{1,5}\]$/m.test(head) && /^[*-] \d+ authors?$/m.test(head);
}
