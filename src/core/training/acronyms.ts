import type { LearntAcronym } from '../model/learntTables';
import { stemOf } from '../words/stem';
import { findAcronyms } from '../search/text/acronyms';
import type { TrainingPaper } from './trainingPaper';

const papersASlice = 500;

/**
 * What short forms stand for, as abstracts introduce them: `large language models (LLMs)`. Those
 * that at least so many papers introduce so, the commonest first.
 */
export function* learnAcronyms(
	papers: readonly TrainingPaper[],
	leastTimes: number,
): Generator<number, readonly LearntAcronym[]> {
	const found = new Map<string, Map<string, number>>();
	for (const [index, { abstract }] of papers.entries()) {
		if (index % papersASlice === 0) {
			yield index / papers.length;
		}
		for (const { short, long } of findAcronyms(abstract)) {
			const words = wordsOf(widen(short, long, abstract));
			const key = `${short}\t${words.map(stemOf).join(' ')}`;
			const forms = found.get(key) ?? new Map<string, number>();
			forms.set(words.join(' '), (forms.get(words.join(' ')) ?? 0) + 1);
			found.set(key, forms);
		}
	}
	return [...found]
		.map(([key, forms]) => ({
			short: key.slice(0, key.indexOf('\t')),
			long: formOf(forms),
			times: [...forms.values()].reduce((sum, times) => sum + times, 0),
		}))
		.filter(({ times }) => times >= leastTimes)
		.sort(
			(a, b) => b.times - a.times || (`${a.short} ${a.long}` < `${b.short} ${b.long}` ? -1 : 1),
		);
}

/**
 * What stands before a long form belongs to it where the words then begin with the letters of the
 * short one, as in `self-supervised learning (SSL)`, of which `supervised learning` alone has the
 * letters, or where a word would be cut, as in `multi-modal language model (MLM)`.
 */
function widen(short: string, long: string, text: string): string {
	const at = text.indexOf(`${long} (${short}`);
	const before = at < 0 ? '' : text.slice(Math.max(0, at - mostBefore), at);
	const words = before.split(/(?<=[\s-])/);
	const letters = short.toLowerCase();
	for (let count = 1; count <= mostWidened; count++) {
		const wide = words.slice(-count).join('') + long;
		const initials = wordsOf(wide).map(word => word.charAt(0));
		if (initials.join('') === letters) {
			return wide;
		}
	}
	const cut = words.at(-1) ?? '';
	const isCut = cut.endsWith('-') && cut.toLowerCase().startsWith(letters.charAt(0));
	return isCut ? cut + long : long;
}

const mostBefore = 60;
const mostWidened = 2;

function wordsOf(long: string): readonly string[] {
	return long.toLowerCase().split(/[\s\-‐‑–/]+/);
}

/** The commonest form; the one thing rather than many where that is not rare either. */
function formOf(forms: ReadonlyMap<string, number>): string {
	const [first] = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const [usual, times] = first ?? ['', 0];
	const single = usual.replace(/s$/, '');
	return (forms.get(single) ?? 0) >= times * rareShare ? single : usual;
}

const rareShare = 0.05;
