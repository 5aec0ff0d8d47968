import type { PaperId } from '../paper/paper';
import { type Analysis, wordsOf } from './analysis';
import type { Candidate } from './candidates';
import type { SearchDocument } from './engine';
import type { Lookup, Sought } from './lookup';
import type { Term } from './query';

/**
 * Finds papers by reading titles and keys one after the other: for those no index holds, because
 * it is not built yet or because there are too many. Ten thousand take about 2 ms.
 */
export class TitleScan {
	/** The words of title and key with a space before each; absent until they are needed. */
	private readonly texts = new Map<PaperId, string | undefined>();

	constructor(private readonly analysis: Analysis) {}

	get size(): number {
		return this.texts.size;
	}

	add(id: PaperId): void {
		this.texts.set(id, undefined);
	}

	delete(id: PaperId): void {
		this.texts.delete(id);
	}

	/** The papers that have any of the words, scored as if all else of them were unknown. */
	find(
		lookup: Lookup,
		documents: ReadonlyMap<PaperId, SearchDocument>,
		cancelled: () => boolean,
	): readonly Candidate[] {
		const found: Candidate[] = [];
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
			const score = scoreText(lookup.sought, text);
			if (score > 0) {
				found.push({ id, score });
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

function scoreText(sought: readonly Sought[], text: string): number {
	let score = 0;
	let met = 0;
	for (const { ways, rareness } of sought) {
		const way = ways.find(({ terms }) => terms.every(term => stands(term, text)));
		if (way) {
			met++;
			score += 3 * rareness * way.weight;
		}
	}
	return score * (met / sought.length) ** 2;
}

/** Whether a word stands in the text, also with another ending. */
function stands({ text: word, stem, open }: Term, text: string): boolean {
	const stemStands = stem !== word && stem.length >= 4 && text.includes(` ${stem}`);
	return stemStands || text.includes(open ? ` ${word}` : ` ${word} `);
}
