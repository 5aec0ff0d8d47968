import type { PaperId } from '../../paper/paper';
import { fieldShape } from '../fields';
import type { PaperSegment } from '../index/paperSegment';
import type { Labels } from './labels';
import type { Sought } from '../rank/lookup';
import type { Scratch } from '../rank/scratch';
import { weigh } from '../rank/weigh';

/** Where a paper stands in the index. */
type Places = (
	id: PaperId,
) => { readonly segment: PaperSegment; readonly document: number } | undefined;

/** Adds what topics and tags answer to what the index answers a need. */
export function addLabels(
	{ need, ways }: Sought,
	labels: Labels,
	placeOf: Places,
	segments: readonly PaperSegment[],
	scratches: readonly Scratch[],
): void {
	for (const { terms, weight } of ways) {
		const [term] = terms;
		if (terms.length !== 1 || !term) {
			continue;
		}
		for (const label of labels.find(term)) {
			if (need.fields?.includes(label.field) === false) {
				continue;
			}
			const score = weight * label.weight * weigh(1, label.length, fieldShape[label.field]);
			for (const paper of label.papers) {
				const place = placeOf(paper);
				const scratch = place && scratches[segments.indexOf(place.segment)];
				if (place && scratch) {
					scratch.need.add(place.document, score);
				}
			}
		}
	}
}
