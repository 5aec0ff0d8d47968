import { stemOf } from '../words/stem';
import type { LearntPhrase, LearntTables } from './learntTables';
import { singleWords } from './singleWords';

/** Two words with a hyphen describe something, mostly: what, stands in longer names. */
const modifier = /^[\p{L}\d]+(-[\p{L}\d]+)+$/u;
/** Yet some with a noun at the end are things: *Text-to-speech*, *Self-play*, *Pre-training*. */
const nounAtEnd = /(ing|tion|ment|speech|image|text|video|sql|play|thought|experts|search)$/i;
/** Words that cannot begin or end a name: what is left of longer phrases. */
const cutStart =
	/^(shot|scale|wise|horizon|centric|aware|based|free|end|time|of|for|in|with|on|from|to|via|by|and|towards?|using|level|modal|don|isn|aren|ain|didn|how|what|why|when|is|are|can|do|does|benchmarks? for|toward|beyond|through|into|as|at|than|rethinking|improving|enhancing|evaluating|understanding|exploring|towards)\b/i;
const cutEnd =
	/\b(large|multi|cross|self|level|scale|based|aware|driven|guided|free|of|for|in|with|on|from|to|via|by|and|the|language|augmented|enhanced|deep|long|high|low|real|new|shot|time|visual|multimodal|modal|robust|adaptive|neural|human|medical|autonomous|efficient|dynamic|as|is|are|can|vision|end|open|fine|pre|post|non|semi|inter|intra|supervised|wide|centric|conditioned|constrained|specific|general|generate|optimal|automated|structured|limited|accelerated|optimized|distributed|joint|only|ahead|value|route)$/i;
const inside = /\b(for|in|with|on|from|to|via|by|using|through|without|under|is|are|can|as|at)\b/i;
const adjective =
	/(?<!\b(test|seed|fe|spe|be|ne|cr|objec|narra|ta|ca|vari|arithme|heuris|cri|diagnos|analy))(ed|ible|able|ous|ful|less|ly|tive|ized|ional|ical|ual|tic|phic)$/i;
const allowed =
	/^(text|image|speech|video|end|sim|head|face|peer|one|point|vehicle|device|machine|proof|learning|sequence|brain|chain|tree|graph|human|person|in|out|word|mixture|audio|voice|table|data|code|language|sentence|real)[ -](to|in|of)[ -]/i;
const markup = /[`$\\|~]/;

const surelyName = 0.72;
const headNeeded = 3;
const singleWeight = 0.55;
/** A phrase that one paper in so many gives as a keyword is as sure a name as any. */
const sureShare = 1 / 8;
const mostWeight = 35;

/**
 * The phrases that may name a topic, the most name-like first: those that authors use as keywords,
 * or that look like names and end as such do. `Search agents~q8|…`: how good a name (0-z), how rare
 * (octaves), both in base 36.
 */
export function chooseNames({ papers, phrases, terms }: LearntTables): string {
	const heads = new Map<string, number>();
	for (const { stems, keywords } of phrases) {
		if (keywords >= 1 && stems.includes(' ')) {
			heads.set(headOf(stems), (heads.get(headOf(stems)) ?? 0) + 1);
		}
	}
	const names = phrases
		.filter(phrase => isName(phrase, heads.get(headOf(phrase.stems)) ?? 0))
		.map(({ written, nameLike, keywords, titles, abstracts }) => {
			const known = Math.min(1, Math.log2(1 + keywords) / 7);
			const sure = Math.min(1, (keywords + 0.3) / (sureShare * (Math.max(titles, abstracts) + 8)));
			return {
				written: written.replace(/\bof-/g, 'of '),
				weight: ((nameLike + known + sure) / 3) * (modifier.test(written) ? 0.8 : 1),
				rare: octaves(Math.max(titles, abstracts) / papers),
			};
		});
	const having = new Map(terms);
	const single = singleWords.map(word => ({
		written: word.charAt(0).toUpperCase() + word.slice(1),
		weight: singleWeight,
		rare: octaves((having.get(stemOf(word.toLowerCase())) ?? 0) / papers),
	}));
	return [...names, ...single]
		.sort((a, b) => b.weight - a.weight || (a.written < b.written ? -1 : 1))
		.map(
			({ written, weight, rare }) =>
				`${written}~${Math.round(mostWeight * weight).toString(36)}${rare.toString(36)}`,
		)
		.join('|');
}

function isName({ stems, written, nameLike, keywords }: LearntPhrase, likeHeads: number): boolean {
	const isWhole =
		stems.includes(' ') &&
		(!modifier.test(written) || nounAtEnd.test(written)) &&
		!cutStart.test(written) &&
		!cutEnd.test(written) &&
		!adjective.test(written) &&
		!markup.test(written) &&
		(!inside.test(written) || allowed.test(written) || keywords >= 5);
	return isWhole && (keywords >= 1 || (nameLike >= surelyName && likeHeads >= headNeeded));
}

function headOf(stems: string): string {
	return stems.slice(stems.lastIndexOf(' ') + 1);
}

/** How rare a share is, in octaves. */
function octaves(share: number): number {
	return share > 0 ? Math.min(17, Math.max(0, Math.round(-Math.log2(share)))) : 14;
}
