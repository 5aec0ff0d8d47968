import type { DocumentCache } from './documentCache';
import type { SearchDocument, SearchField } from './engine';
import type { FieldMatch, TermMatcher } from './fieldMatch';
import type { PaperSegment } from './index/paperSegment';
import type { Excluded, Need } from './needs';
import { standsIn } from './reasons';
import type { FormsOf } from './rank/forms';
import { scoreNeed } from './rank/scoreNeed';
import type { ScratchPool } from './rank/scoreQuery';

/** Tells the papers that have what a query does not want. */
export class Exclusions {
	private readonly words: ReadonlyMap<PaperSegment, readonly Uint8Array[]>;

	constructor(
		private readonly excluded: readonly Excluded[],
		formsOf: FormsOf,
		segments: readonly PaperSegment[],
		pool: ScratchPool,
		private readonly matcher: TermMatcher,
		private readonly cache: DocumentCache,
	) {
		this.words = new Map(
			segments.map(segment => [
				segment,
				excluded.map(({ needs }) => {
					const found = new Uint8Array(segment.segment.size);
					for (const need of needs) {
						const scratch = pool.of(segment);
						scoreNeed({ need, ways: need.ways }, formsOf, segment, scratch);
						for (const document of scratch.need.touched.subarray(0, scratch.need.count)) {
							found[document] = (found[document] ?? 0) + 1;
						}
					}
					return found;
				}),
			]),
		);
	}

	/** @param place where the paper stands in the index, if it does */
	has(
		document: SearchDocument,
		place: { readonly segment: PaperSegment; readonly document: number } | undefined,
	): boolean {
		return this.excluded.some(({ needs, phrase }, index) => {
			const found = place && this.words.get(place.segment)?.[index]?.[place.document];
			if (found !== undefined && found < needs.length) {
				return false;
			}
			if (found !== undefined && !phrase) {
				return true;
			}
			const { fields: texts } = this.cache.analysed(document);
			const fields = texts.map(
				({ field, text, analysed }) => [field, this.matcher.match(text, analysed)] as const,
			);
			return phrase ? standsIn(phrase, fields) : needs.every(need => isAnswered(need, fields));
		});
	}
}

/** Whether a text has all words of one of the need's ways. */
function isAnswered(
	{ ways, fields: wanted }: Need,
	fields: readonly (readonly [SearchField, FieldMatch])[],
): boolean {
	return ways.some(({ terms }) =>
		terms.every(term =>
			fields.some(([field, { found }]) => wanted?.includes(field) !== false && found.has(term)),
		),
	);
}
