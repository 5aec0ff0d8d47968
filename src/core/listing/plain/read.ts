import { formatPublicId, type PublicId } from '../../paper/ids';
import type { Span } from '../../text';
import { entryOf } from '../entryOf';
import type { Entry, Listing } from '../listing';
import { labelOf } from '../markdown/address';
import { plainText } from '../markdown/inline';
import type { Source } from '../source';
import { cleanLine } from '../text/clean';
import { isHtml, maskHtml } from './mask';
import { findImpossibleIds, findMentions, type Mention } from './mention';
import { findPassages, type Passage } from './passages';
import { parseReference, type Reference } from './reference';
import { isSourceCode } from './sourceCode';
import { titleAround } from './title';

/**
 * Reads any text for the papers it names, each of them once: ids, DOIs and addresses of papers,
 * with what stands around them.
 *
 * ```text
 * Ada: have you seen https://arxiv.org/abs/2602.03647 yet?
 * Plans That Bend: https://arxiv.org/abs/2605.13741
 * [3] A. Lovelace. Notes on the engine. NeurIPS, 2019. arXiv:1901.00001.
 * ```
 *
 * @returns `undefined` for source code, and where no paper is named
 */
export function parseMentions({ text, name, head }: Source): Listing | undefined {
	if (isSourceCode(text, name)) {
		return undefined;
	}
	const visible = isHtml(head) ? maskHtml(text) : text;
	const mentions = findMentions(text, visible);
	const papers = new Map<string, Told>();
	for (const passage of findPassages(visible, mentions)) {
		for (const told of readPassage(visible, passage)) {
			const name = told.mention.id ?? told.mention.url ?? '';
			const known = papers.get(name);
			papers.set(name, known ? better(known, told) : told);
		}
	}
	const entries = [...papers.values()].map(toEntry).filter(entry => entry !== undefined);
	return entries.length === 0
		? undefined
		: { form: 'mentions', entries, problems: findImpossibleIds(visible) };
}

/** A mention with what stands around it. */
interface Told {
	readonly mention: Mention;
	readonly reference: Reference | undefined;
	/** Other ids of the same paper. */
	readonly more: readonly PublicId[];
	readonly urls: readonly string[];
}

function readPassage(text: string, passage: Passage): readonly Told[] {
	const { mentions } = passage;
	const isShort = passage.end - passage.start < 3_000;
	const ids = new Set(mentions.map(({ id }) => id).filter(id => id !== undefined));
	const kinds = new Set([...ids].map(id => id.slice(0, id.indexOf(':'))));
	const [first] = mentions;
	const isOne =
		ids.size > 0 && kinds.size === ids.size && (passage.isItem || ids.size === 1) && isShort;
	if (first && isOne) {
		const linked =
			mentions.find(({ text: shown }) => shown !== undefined && isTitle(shown)) ?? first;
		const named = mentions.find(({ id }) => id !== undefined) ?? first;
		const reference = referenceOf(text, passage, linked);
		const { version } = mentions.find(({ version: known }) => known !== undefined) ?? first;
		const urls = mentions.flatMap(({ url }) => (url === undefined ? [] : [url]));
		const mention = { ...named, ...(version !== undefined && { version }) };
		const span = passage.isItem ? trimmed(text, passage) : first.span;
		return [{ mention: { ...mention, span }, reference, more: [...ids], urls }];
	}
	return mentions.map((mention, i) => ({
		mention,
		reference: referenceOf(text, passage, mention, {
			start: mentions[i - 1]?.span.end ?? passage.start,
			end: mentions[i + 1]?.span.start ?? passage.end,
		}),
		more: [],
		urls: mention.url === undefined ? [] : [mention.url],
	}));
}

function trimmed(text: string, { start, end }: Span): Span {
	const whole = text.slice(start, end);
	return { start: end - whole.trimStart().length, end: start + whole.trimEnd().length };
}

function referenceOf(
	text: string,
	passage: Passage,
	mention: Mention,
	room: Span = passage,
): Reference | undefined {
	if (mention.text !== undefined && isTitle(mention.text)) {
		return { title: toTitle(mention.text) };
	}
	const isLong = passage.end - passage.start > 3_000;
	const isSingle = passage.mentions.length === 1 || passage.isItem;
	if (!isLong && isSingle) {
		const whole = text.slice(passage.start, passage.end);
		const at = mention.span.start - passage.start;
		const found = parseReference(whole.slice(0, at > 20 ? at : undefined));
		const beyond = found && parseReference(whole);
		if (found) {
			return { ...beyond, ...found };
		}
	}
	return titleAround(text, passage, mention, room);
}

/** Whether what is shown for a link says what it leads to. */
function isTitle(shown: string): boolean {
	const plain = toTitle(shown);
	return (
		plain.length >= 4 &&
		/\p{L}{3}/u.test(plain) &&
		labelOf(plain) === undefined &&
		!/^(?:https?:|www\.|arxiv[: ./]|doi[: ./]|10\.\d|\d{4}\.\d|this (?:paper|link|article)|link to|full text|download|view)/i.test(
			plain,
		)
	);
}

function toTitle(shown: string): string {
	return cleanLine(plainText(shown), { markup: true, tex: shown.includes('\\') })
		.replace(/^["“'‘]|["”'’]$/g, '')
		.replace(/[\s,.;:]+$/, '');
}

/** What is told first stays, except that a title is better than none. */
function better(known: Told, told: Told): Told {
	return {
		mention: { ...told.mention, ...known.mention },
		reference: known.reference ?? told.reference,
		more: [...known.more, ...told.more],
		urls: [...known.urls, ...told.urls],
	};
}

function toEntry({ mention, reference, more, urls }: Told): Entry | undefined {
	const { id, version, span } = mention;
	const title = reference?.title ?? (id === undefined ? undefined : formatPublicId(id));
	return title === undefined
		? undefined
		: entryOf({
				title,
				span,
				version,
				ids: [id, ...more],
				urls,
				authors: reference?.authors,
				keys: reference?.key === undefined ? undefined : [reference.key],
				venue: reference?.venue,
				date: reference?.date,
				published: reference?.venue === undefined ? undefined : reference.date,
			});
}
