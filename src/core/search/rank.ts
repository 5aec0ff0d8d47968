import { type SearchField, type SearchHit, type SearchReason } from './engine';
import type { AnalysedDocument } from './documentCache';
import { fieldShape } from './fields';
import type { FieldMatch, TermMatcher } from './fieldMatch';
import type { Lookup, Sought } from './lookup';
import { weigh } from './shard';
import { findRun, matchWay } from './wayMatch';

/** How much it counts that the query stands in the title, and that it is the title. */
const inTitle = 2;
const isTitle = 2;

interface Answer {
	readonly sought: Sought;
	readonly score: number;
	/** How well the title answers, up to 1. */
	readonly title: number;
	/** Where it stands best, and its topic, which says why the paper is where it is. */
	readonly why: readonly SearchReason[];
}

/**
 * Scores a paper by its own text: as written before stemmed, title before abstract, all words
 * before some. Nothing where no word of the query stands in it.
 *
 * Scores above 1 have every telling word of the query.
 */
export function rank(
	lookup: Lookup,
	matcher: TermMatcher,
	{ document, fields: texts }: AnalysedDocument,
): SearchHit | undefined {
	const fields = texts.map(
		({ field, text, analysed }) => [field, matcher.match(text, analysed)] as const,
	);
	const answers = lookup.sought
		.map(sought => answer(sought, fields))
		.filter(one => one !== undefined);
	if (answers.length === 0) {
		return undefined;
	}
	const { phrases } = lookup.query;
	const whole = phrases.filter(terms => fields.some(([, match]) => findRun(terms, match))).length;
	const phrased = phrases.length === 0 ? 1 : (whole + 0.2) / (phrases.length + 0.2);
	const answered = new Set(answers.map(({ sought }) => sought));
	const complete =
		whole === phrases.length &&
		lookup.sought.every(sought => sought.need.minor || answered.has(sought));

	const all = sum(lookup.sought.map(({ rareness }) => rareness));
	const met = sum(answers.map(({ sought }) => sought.rareness)) / all;
	const titled = sum(answers.map(({ sought, title }) => sought.rareness * title)) / all;
	const title = fields.find(([field]) => field === 'title')?.[1];
	const covered = title && title.length > 0 ? title.positions.size / title.length : 0;
	const score =
		sum(answers.map(one => one.score)) *
		met ** 2 *
		phrased *
		(1 + inTitle * titled) *
		(1 + isTitle * titled * covered);
	return {
		id: document.id,
		score: (complete ? 1 : 0) + score / (score + 100),
		complete,
		why: reasons(answers),
	};
}

function answer(
	sought: Sought,
	fields: readonly (readonly [SearchField, FieldMatch])[],
): Answer | undefined {
	let score = 0;
	let title = 0;
	let best = 0;
	let why: SearchReason | undefined;
	let topic: SearchReason | undefined;
	for (const [field, match] of fields) {
		let most = 0;
		for (const way of sought.ways) {
			const found = match.found.size === 0 ? undefined : matchWay(way, match);
			if (!found) {
				continue;
			}
			const weight = found.weight * weigh(found.count, match.length, fieldShape[field]);
			if (weight > most) {
				most = weight;
				title = field === 'title' ? found.weight : title;
				if (field === 'topics') {
					topic = { word: found.word, field };
				} else if (weight > best) {
					best = weight;
					why = { word: found.word, field };
				}
			}
		}
		score += most * sought.rareness;
	}
	const reasons = [why, topic].filter(reason => reason !== undefined);
	return reasons.length === 0 ? undefined : { sought, score, title, why: reasons };
}

function reasons(answers: readonly Answer[]): readonly SearchReason[] {
	const telling = [...answers].sort(
		(a, b) =>
			Number(a.sought.need.minor) - Number(b.sought.need.minor) ||
			b.sought.rareness - a.sought.rareness,
	);
	const all = telling.flatMap(({ why }) => why);
	const each = new Map(all.map(why => [`${why.field} ${why.word.toLowerCase()}`, why]));
	return [...each.values()];
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
