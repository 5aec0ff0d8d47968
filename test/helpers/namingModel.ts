import type { Model } from '../../src/core/model/model';
import { compilePhrases } from '../../src/core/model/compilePhrases';
import { Pairs } from '../../src/core/model/pairs';
import { TermReader } from '../../src/core/model/paperTerms';
import { StemTable } from '../../src/core/words/stemTable';
import { createChance } from './seededChance';

/** What a small model knows. */
export interface Known {
	/** As `Model.names` has them: `Search agents~u9|Exploration~k4`. */
	readonly names?: string;
	/** As `Model.acronyms` has them: `GNN=graph neural network`. */
	readonly acronyms?: string;
	/** The words of one subject each, which lie near each other and far from those of others. */
	readonly subjects?: readonly string[];
}

const papers = 10_000;

/** A model that knows some names and subjects: opening the whole one takes longer than most tests. */
export function namingModel({ names = '', acronyms = '', subjects = [] }: Known): Model {
	const words = new StemTable();
	const rows: number[] = [];
	const chance = createChance(1);
	const reader = new TermReader();
	for (const [subject, text] of subjects.entries()) {
		reader.read(text, stem => {
			if (words.get(stem) === undefined) {
				words.add(stem);
				const aside = () => Math.round(40 * chance() - 20);
				rows.push(...subjects.map((_, i) => (i === subject ? 100 : 0) + aside()));
			}
		});
	}
	return {
		...{ papers, words, names, acronyms },
		...compilePhrases({ names, acronyms }),
		pairs: new Pairs(new Uint16Array(), words.size),
		having: new Uint32Array(words.size).fill(papers / 100),
		vectors: Int8Array.from(rows),
		width: subjects.length,
	};
}
