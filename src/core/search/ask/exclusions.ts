import type { DocumentCache } from './documentCache';
import type { SearchDocument, SearchField } from '../engine';
import type { FieldMatch, TermMatcher } from './fieldMatch';
import type { PaperSegment } from '../index/paperSegment';
import type { Excluded, Need } from './needs';
import { standsIn } from './reasons';
import type { FormsOf } from '../rank/forms';
import { scoreNeed } from '../rank/scoreNeed';
import type { NeedExtra, ScratchPool } from '../rank/scoreQuery';

/** What is known without reading of the documents of each segment. */
type Counts = ReadonlyMap<PaperSegment, Uint16Array>;

/** Tells the papers that have what a query does not want. */
export class Exclusions {
	/** For each of the excluded how many of its words a document has. */
	private readonly found: readonly Counts[];

	/** @param addLabels puts what topics and tags answer to what the index answers a need */
	constructor(
		private readonly excluded: readonly Excluded[],
		formsOf: FormsOf,
		segments: readonly PaperSegment[],
		pool: ScratchPool,
		addLabels: NeedExtra,
		private readonly matcher: TermMatcher,
		private readonly cache: DocumentCache,
	) {
		this.found = excluded.map(one => {
			const counts = new Map(
				segments.map(segment => [segment, new Uint16Array(segment.segment.size)]),
			);
			for (const need of tellingNeeds(one)) {
				const sought = { need, ways: need.ways };
				const scratches = segments.map(segment => {
					const scratch = pool.of(segment);
					scoreNeed(sought, formsOf, segment, scratch);
					return scratch;
				});
				addLabels(sought, scratches);
				for (const [index, count] of [...counts.values()].entries()) {
					const { touched = new Uint16Array(0), count: end = 0 } = scratches[index]?.need ?? {};
					for (const document of touched.subarray(0, end)) {
						count[document] = (count[document] ?? 0) + 1;
					}
				}
			}
			return counts;
		});
	}

	/** @param place where the paper stands in the index, if it does */
	has(
		document: SearchDocument,
		place: { readonly segment: PaperSegment; readonly document: number } | undefined,
	): boolean {
		return this.excluded.some((one, index) => {
			const { needs, phrase } = one;
			const found = place && this.found[index]?.get(place.segment)?.[place.document];
			if (found !== undefined && found < tellingNeeds(one).length) {
				return false;
			}
			if (found !== undefined && !phrase) {
				return true;
			}
			const fields = this.matcher.matchAll(this.cache.analysed(document));
			return phrase ? standsIn(phrase, fields) : needs.every(need => isAnswered(need, fields));
		});
	}
}

/** Words such as `of` are not in the index of prose, so that a phrase is looked up by its others. */
function tellingNeeds({ needs, phrase }: Excluded): readonly Need[] {
	const telling = needs.filter(({ minor }) => !minor);
	return phrase && telling.length > 0 ? telling : needs;
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
