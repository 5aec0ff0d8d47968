import fc from 'fast-check';
import { LunrSearch } from '../../src/core/search/lunrSearch';
import { typedText } from '../helpers/anyText';
import { readCorpus } from '../helpers/corpus';
import type { Row } from '../helpers/row';
import { workAll } from '../helpers/searchDocument';
import { createChance, pick } from '../helpers/seededChance';
import { misspell, wordsOf } from '../helpers/typedWords';

export const name = 'search: whatever is typed, in ms';

const papers = 10_000;
const typed = Number(process.env.PAPER_TRIAGE_TYPED ?? 100_000);
const seed = 7;

/**
 * Random texts, with words of papers between them, asked and completed. None may throw, and none may
 * take long. `PAPER_TRIAGE_TYPED` says how many.
 */
export async function run(): Promise<readonly Row[]> {
	const documents = await readCorpus(papers);
	if (documents.length === 0) {
		return [];
	}
	const engine = new LunrSearch();
	engine.update(documents, []);
	workAll(engine);
	const chance = createChance(seed);
	const ofPapers = () => {
		const words = wordsOf(pick(documents, chance).title, 4);
		return words.length === 0 ? '' : misspell(pick(words, chance), chance);
	};
	const times: { readonly text: string; readonly taken: number }[] = [];
	const thrown: string[] = [];
	for (const text of fc.sample(typedText, { numRuns: typed, seed })) {
		const query = chance() < 0.5 ? text : `${ofPapers()} ${text}${ofPapers()}`;
		const begin = performance.now();
		try {
			await engine.search(query, 50);
			await engine.complete(query, 5);
		} catch (error) {
			thrown.push(`${JSON.stringify(query)}: ${String(error)}`);
		}
		times.push({ text: query, taken: performance.now() - begin });
	}
	times.sort((a, b) => a.taken - b.taken);
	const at = (part: number) => times[Math.ceil(part * times.length) - 1]!;
	return [
		{
			...{ papers, typed, thrown: thrown.length },
			...Object.fromEntries(
				[0.5, 0.99, 0.999, 1].map(part => [
					`p${100 * part}`,
					Number(at(part).taken.toPrecision(3)),
				]),
			),
			note: thrown[0] ?? `longest: ${JSON.stringify(at(1).text.slice(0, 60))}`,
		},
	];
}
