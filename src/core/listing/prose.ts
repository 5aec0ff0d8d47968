/** Words that run through sentences and are rare in titles, where verbs are few. */
const sentenceWord =
	/^(?:we|our|this|these|is|are|was|were|has|have|can|however|which|that|it|its|their|they|such|been|be|will|also|show|present|propose)$/i;

/** Enough of a text to tell what it is; of a longer one only its last character counts. */
const enough = 600;

/**
 * How much a piece of text reads like a paragraph of an abstract rather than like a title: above
 * 0 a paragraph, below 0 a title, as log odds.
 *
 * The weights come from a logistic regression of 12,000 titles against one or two sentences out
 * of their abstracts (99.7 % told apart); those of the rarer marks are set by hand.
 */
export function proseOdds(text: string): number {
	const piece = text.slice(0, enough);
	const end = text.slice(-1);
	const words = piece.match(/[\p{L}\p{N}'-]+/gu) ?? [];
	const capitals = shareOfCapitals(words);
	const isTitleCase = capitals > 0.6;
	const sentenceWords = words.filter(
		word => sentenceWord.test(word) && !(isTitleCase && startsUpper(word)),
	).length;
	const sentenceEnds = piece.match(/[.!?]["')\]]?\s+["([]?\p{Lu}|[。！？]./gu)?.length ?? 0;

	let odds = -2.5;
	odds += 0.0075 * Math.min(enough, widthOf(piece));
	odds += /[.。]$/.test(end) ? 3.7 : 0;
	odds += /[:,;]$/.test(end) ? 2 : 0;
	odds -= /[?？]$/.test(end) ? 1.5 : 0;
	odds += 0.25 * Math.min(3, sentenceEnds);
	odds += 2.1 * Math.min(4, sentenceWords);
	odds += /https?:\/\//.test(piece) ? 4 : 0;
	odds += isListItem(piece) ? 3 : 0;
	return odds - 3.3 * capitals;
}

/** Among the longer words, since titles write short ones small; where all are short, among all. */
function shareOfCapitals(words: readonly string[]): number {
	const long = words.filter(word => word.length >= 4 && /^\p{L}/u.test(word));
	const counted = long.length > 0 ? long : words;
	return counted.filter(startsUpper).length / Math.max(1, counted.length);
}

function startsUpper(word: string): boolean {
	return /^\p{Lu}/u.test(word);
}

/** Chinese, Japanese and Korean say in one character what takes others two or three. */
function widthOf(text: string): number {
	let width = 0;
	for (let i = 0; i < text.length; i++) {
		width += text.charCodeAt(i) > 0x2e7f ? 2.5 : 1;
	}
	return width;
}

function isListItem(text: string): boolean {
	return /^(?:[-*•]\s|\(?\d{1,2}[.)]\s)/.test(text);
}
