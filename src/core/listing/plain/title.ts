import { labelOf } from '../markdown/address';
import { plainText } from '../markdown/inline';
import type { Author } from '../../paper/paper';
import type { Span } from '../../text';
import { parseNamesOnly } from '../markdown/meta';
import { proseOdds } from '../prose';
import { cleanLine } from '../text/clean';
import type { Mention } from './mention';

/** What stands before a line of a chat, an e-mail or a list. */
const lead =
	/^[\s>]*(?:\[?\d{1,2}[:/.]\d{2}[^\]\s]*\]?\s*(?:[-–]\s*)?|\[?\d{4}-\d{2}-\d{2}[^\]]{0,12}\]?\s*(?:[-–]\s*)?|[-*+•●#]+\s+|\(?\d{1,3}[.)]\s+|\[[\w+-]{1,12}\]\s+|<?@?[A-Z]\w{1,20}(?: [A-Z]\w{1,20})?>?:\s+(?=.*\S))*/;

/** Words with which a sentence about a paper begins rather than its title. */
const talk =
	/^(?:see|check|read|have|has|did|do|does|i|i'm|we|look|link|paper|papers|cf|also|using|our|this|that|these|it|hi|hey|hello|thanks|thank|please|new|just|here|there|yes|no|ok|re|fwd|url|source|from|via|note|by|and|but|or|if|so|as|in|at|on|for|what|anyone|you|let|maybe|related|interesting|great|nice|cool|saw|found|today|more|subject|title|arxiv|doi|available|accessed|preprint|published|based|implementation|code|reference|references)\b/i;

/** A title with the names that stand between it and its address. */
export interface Titled {
	readonly title: string;
	readonly authors?: readonly Author[];
}

/** How far from a mention its title may stand. */
const reach = 700;

/**
 * The title in the line of a mention, before or behind it, or in the line above.
 *
 * @param room what lies between its neighbours, so that the title of another is not taken
 */
export function titleAround(
	text: string,
	passage: Span,
	{ span }: Mention,
	room: Span,
): Titled | undefined {
	const first = Math.max(passage.start, span.start - reach);
	const window = text.slice(first, span.start);
	const lineStart = first + Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\r')) + 1;
	const from = Math.max(lineStart, room.start);
	const before = text.slice(from, span.start);
	const behind =
		text.slice(span.end, Math.min(room.end, span.end + reach)).split(/[\r\n]/, 1)[0] ?? '';
	const quoted = /["“*_]{1,2}([^"“”*_]{12,250}?)[,.]?["”*_]{1,2}/.exec(before)?.[1];
	if (quoted !== undefined && isTitleLike(quoted, true)) {
		return { title: clean(quoted) };
	}
	const isAlone = !/\p{L}{2}/u.test(behind);
	const isFirst = from === lineStart;
	const own = toCandidate(isFirst ? before.replace(lead, '') : before);
	if (
		own !== undefined &&
		(isAlone || /[:–—-]\s*$/.test(before.trim()) || /\($|\[$/.test(before.trim()))
	) {
		if (isTitleLike(own, false)) {
			return { title: clean(own) };
		}
	}
	if (!/\p{L}{2}/u.test(before.replace(lead, ''))) {
		const after = toCandidate(behind);
		if (after !== undefined && isTitleLike(after, false)) {
			return { title: clean(after) };
		}
		return isFirst ? titleAbove(text.slice(Math.max(first, passage.start), lineStart)) : undefined;
	}
	return undefined;
}

/** The line above, or the one above names. */
function titleAbove(text: string): Titled | undefined {
	const lines = text.split(/[\r\n]+/).filter(line => line.trim() !== '');
	const authors = lines.length > 1 ? parseNamesOnly(lines.at(-1)?.trim() ?? '') : undefined;
	const line = toCandidate((lines.at(authors ? -2 : -1) ?? '').replace(lead, ''));
	return line !== undefined && isTitleLike(line, false)
		? { title: clean(line), ...(authors && { authors }) }
		: undefined;
}

/** Longer than any title; what looks at the end of a text again and again must be short. */
const longestCandidate = 600;

/** A stretch without what joins it to an address: brackets, dashes, labels. */
function toCandidate(text: string): string | undefined {
	const bare = text
		.slice(-longestCandidate)
		.trim()
		.replace(/^(?:title|paper|name)\s*[:：]\s*/i, '')
		.replace(/^[\s:–—|,;.()[\]<>"“”'-]+/, '')
		.replace(
			/(?:[\s:–—|,;([\]<>"“”-]|\b(?:arxiv|pdf|paper|doi|link|url|abs|available at|preprint)\b)+$/i,
			'',
		)
		.trim();
	return bare === '' ? undefined : bare;
}

/** Whether words are a title rather than something said: names are written large, talk is not. */
function isTitleLike(text: string, isMarked: boolean): boolean {
	const words = text.split(/\s+/);
	if (words.length < (isMarked ? 2 : 3) || words.length > 35 || !/^[\p{Lu}\d"“]/u.test(text)) {
		return false;
	}
	if (labelOf(text) !== undefined || /https?:|@\w|[!?]\s+\p{L}/u.test(text)) {
		return false;
	}
	if (
		!isMarked &&
		(talk.test(text) || /\b(?:at|in|see|from|on|is|by|and|of|the|a|to)$/i.test(text))
	) {
		return false;
	}
	return proseOdds(text) < (isMarked ? 2 : 0);
}

function clean(text: string): string {
	return cleanLine(plainText(text), {
		markup: text.includes('<'),
		tex: text.includes('\\'),
	}).replace(/[\s,.;:]+$/, '');
}
