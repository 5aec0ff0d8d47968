import type { Need, Term } from '../ask/needs';
import { indexedFields } from '../fields';
import type { PaperSegment } from '../index/paperSegment';
import type { FormsOf } from './forms';
import type { Scratch } from './scratch';

/** The one word that a need asks for; absent where it is several, or still being typed. */
export function wordOf({ ways: [first] }: Need): Term | undefined {
	const [term] = first?.terms ?? [];
	return first?.terms.length === 1 && term?.open === false ? term : undefined;
}

/**
 * Marks the documents of a segment that have the very word a need asks for, into `asTyped`.
 *
 * @param bit the need's bit in masks
 */
export function markAsTyped(
	need: Need,
	bit: number,
	formsOf: FormsOf,
	segment: PaperSegment,
	{ asTyped }: Scratch,
): void {
	const word = wordOf(need);
	const forms = word && formsOf(word, segment);
	for (const [index, name] of indexedFields.entries()) {
		const isWanted = need.fields?.includes(name) !== false;
		const postings = forms && isWanted ? segment.segment.fields[index] : undefined;
		const form = postings && forms?.in(index).find(({ weight }) => weight === 1);
		if (!postings || !form) {
			continue;
		}
		const { starts, documents } = postings;
		const end = starts[form.place + 1] ?? 0;
		for (let posting = starts[form.place] ?? 0; posting < end; posting++) {
			const document = documents[posting] ?? 0;
			asTyped[document] = (asTyped[document] ?? 0) | bit;
		}
	}
}
