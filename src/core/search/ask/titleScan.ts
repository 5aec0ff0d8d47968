import type { PaperId } from '../../paper/paper';
import { type Analysis, wordsOf } from '../text/analysis';
import type { SearchDocument } from '../engine';
import type { Need, Term } from './needs';
import { type Answer, toScore } from '../rank/chooseBest';
import type { Lookup, Sought } from '../rank/lookup';

/**
 * Finds papers by reading titles and keys one after the other: for those no segment holds yet,
 * because they are new or have just changed. Ten thousand take about 2 ms.
 */
export class TitleScan {
	/** The words of title and key with a space before each; absent until they are needed. */
	private readonly texts = new Map<PaperId, string | undefined>();

	constructor(private readonly analysis: Analysis) {}

	/** How many papers it answers for. */
	get size(): number {
		return this.texts.size;
	}

	/** Answers for a paper from now on, by its title and key as they are when they are asked for. */
	add(id: PaperId): void {
		this.texts.set(id, undefined);
	}

	/** No longer answers for a paper. */
	delete(id: PaperId): void {
		this.texts.delete(id);
	}

	/**
	 * The papers that have any of the words, scored as if all else of them were unknown.
	 *
	 * @param rareness that of each need, by its place
	 */
	find(
		lookup: Lookup,
		rareness: readonly number[],
		documents: ReadonlyMap<PaperId, SearchDocument>,
		cancelled: () => boolean,
	): readonly Answer[] {
		const found: Answer[] = [];
		let read = 0;
		for (const [id, known] of this.texts) {
			if (++read % 1_000 === 0 && cancelled()) {
				return [];
			}
			const document = documents.get(id);
			if (!document) {
				continue;
			}
			const text = known ?? this.textOf(document);
			if (known === undefined) {
				this.texts.set(id, text);
			}
			const answer = answerOf(lookup.sought, rareness, text);
			if (answer) {
				found.push({ id, ...answer });
			}
		}
		return found;
	}

	private textOf({ title, key }: SearchDocument): string {
		let text = '';
		for (const chunk of this.analysis.analyse(`${title} ${key}`).chunks) {
			for (const word of wordsOf(chunk)) {
				text += ` ${word.text}`;
			}
		}
		return `${text} `;
	}
}

function answerOf(
	all: readonly Sought[],
	rareness: readonly number[],
	text: string,
): Omit<Answer, 'id'> | undefined {
	let sum = 0;
	let met = 0;
	let complete = true;
	for (const [index, { need, ways }] of all.entries()) {
		const way = mayStandInTitle(need)
			? ways.find(({ terms }) => terms.every(term => stands(term, text)))
			: undefined;
		if (way) {
			met++;
			sum += 3 * (rareness[index] ?? 0) * way.weight;
		}
		complete &&= need.minor || way !== undefined;
	}
	return met === 0
		? undefined
		: { score: toScore(sum * (met / all.length) ** 2, complete), complete };
}

function mayStandInTitle({ fields }: Need): boolean {
	return !fields || fields.includes('title') || fields.includes('key');
}

/** Whether a word stands in the text, also with another ending. */
function stands({ text: word, stem, open }: Term, text: string): boolean {
	const stemStands = stem !== word && stem.length >= 4 && text.includes(` ${stem}`);
	return stemStands || text.includes(open ? ` ${word}` : ` ${word} `);
}
