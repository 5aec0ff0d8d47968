import type { Candidate } from './candidates';
import { contains } from './phraseBook';

/** A longer name has to cover this much of what the shorter one does. */
const coverage = 0.5;
/** Two words with a hyphen describe something: *Long-horizon* what? */
const modifier = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+$/u;

/**
 * The name to show for a topic: where the chosen one only describes (*Long-horizon*), the longer
 * name that most of its papers use (*Long-horizon agents*).
 */
export function nameOf(chosen: Candidate, candidates: readonly Candidate[]): string {
	if (!modifier.test(chosen.concept.name)) {
		return chosen.concept.name;
	}
	const longer = candidates
		.filter(one => contains(one.concept.stems, chosen.concept.stems))
		.map(one => ({ name: one.concept.name, total: one.total }))
		.sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
	const [best] = longer;
	return best && best.total >= coverage * chosen.total ? best.name : chosen.concept.name;
}
