import fs from 'node:fs';
import path from 'node:path';
import { stopWords } from '../../../src/core/words/stopWords';
import type { TopicPaper } from '../../../src/core/topics/topic';
import { modelFolder } from './learntVectors';
import { toPorter, wordsOf } from './words';

type Line = readonly [
	stems: string,
	name: string,
	titles: number,
	abstracts: number,
	nameLike: number,
	asKeyword: number,
];

/** A phrase that may name a topic. */
export interface Phrase {
	readonly name: string;
	/** How rare it is: the logarithm of one in how many papers. */
	readonly rarity: number;
	/** 0 to 1. */
	readonly nameLike: number;
	/** How often authors gave it as a keyword. */
	readonly asKeyword: number;
}

/** Phrases by their stems. */
export type PhraseTable = ReadonlyMap<string, Phrase>;

/** How often a paper has a phrase. */
export interface Held {
	readonly inTitle: boolean;
	readonly times: number;
	/** As the paper first writes it. */
	readonly written: string;
}

const longest = 5;
/** The same papers are grouped in many ways. */
const read = new WeakMap<TopicPaper, ReadonlyMap<Phrase, Held>>();
let opened: PhraseTable | undefined;

/** The table of candidate names as it was given; nothing where it is absent. */
export function openPhrases(): PhraseTable | undefined {
	const file = path.join(modelFolder, 'phrases.json');
	if (!opened && fs.existsSync(file)) {
		const { n, lex } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
			readonly n: number;
			readonly lex: readonly Line[];
		};
		opened = new Map(
			lex.map(([stems, name, , abstracts, nameLike, asKeyword]) => [
				stems,
				{ name, rarity: Math.log(n / (1 + abstracts)), nameLike, asKeyword },
			]),
		);
	}
	return opened;
}

/** The phrases of the table that a paper has. */
export function phrasesOf(paper: TopicPaper, table: PhraseTable): ReadonlyMap<Phrase, Held> {
	const held = read.get(paper) ?? readPhrases(paper, table);
	read.set(paper, held);
	return held;
}

function readPhrases(paper: TopicPaper, table: PhraseTable): ReadonlyMap<Phrase, Held> {
	const held = new Map<Phrase, { inTitle: boolean; times: number; written: string }>();
	for (const inTitle of [true, false]) {
		const words = wordsOf(inTitle ? paper.title : paper.abstract);
		const stems = words.map(toPorter);
		for (let start = 0; start < stems.length; start++) {
			let key = '';
			for (let end = start; end < Math.min(stems.length, start + longest); end++) {
				key = end === start ? stems[end]! : `${key} ${stems[end]}`;
				const phrase = table.get(key);
				const isWhole = !stopWords.has(words[start]!) && !stopWords.has(words[end]!);
				if (phrase && isWhole) {
					const known = held.get(phrase);
					if (known) {
						known.times++;
					} else {
						const written = words.slice(start, end + 1).join(' ');
						held.set(phrase, { inTitle, times: 1, written });
					}
				}
			}
		}
	}
	return held;
}
