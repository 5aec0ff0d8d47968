import type { Question, SearchIndex } from './contender';
import type { QuestionRow } from './questions';
import { median, type Spread, toSpread } from './spread';

const rounds = 5;
/** A question that has taken an engine so many ms in all is not asked again. */
const slow = 1_000;
const limit = 10;
/** So many ms each engine is asked beforehand, so that none is timed while its code is still compiled. */
const warmUp = 300;

/** Of each engine, over the medians of the questions. */
export type Asking = ReadonlyMap<string, Spread>;

/**
 * Asks all engines every question in turn, round by round, so that what the machine does besides
 * strikes all of them. Who is asked first changes with the question.
 */
export async function ask(
	indexes: ReadonlyMap<string, SearchIndex>,
	{ questions }: QuestionRow,
): Promise<Asking> {
	const times = new Map([...indexes.keys()].map(name => [name, questions.map((): number[] => [])]));
	const entries = [...indexes];
	for (const [, index] of entries) {
		await askFor(warmUp, index, questions);
	}
	for (let round = 0; round < rounds; round++) {
		for (const [i, question] of questions.entries()) {
			const first = (i + round) % entries.length;
			for (const [name, index] of [...entries.slice(first), ...entries.slice(0, first)]) {
				const taken = times.get(name)![i]!;
				if (taken.reduce((a, b) => a + b, 0) < slow) {
					const begin = performance.now();
					await index.ask(question, limit);
					taken.push(performance.now() - begin);
				}
			}
		}
	}
	return new Map([...times].map(([name, all]) => [name, toSpread(all.map(median))]));
}

async function askFor(
	milliseconds: number,
	index: SearchIndex,
	questions: readonly Question[],
): Promise<void> {
	const end = performance.now() + milliseconds;
	for (let i = 0; performance.now() < end; i = (i + 1) % questions.length) {
		await index.ask(questions[i]!, limit);
	}
}
