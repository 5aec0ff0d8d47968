import fs from 'node:fs';
import path from 'node:path';
import { modelFolder } from './learntVectors';
import { toStems, wordsOf } from './words';

const usual = 20;
let opened: ReadonlyMap<string, string> | undefined;

/**
 * A keyword or name as it is compared: its stems, short forms written out (`RL agents` is
 * `reinforc learn agent`), without what stands in parentheses.
 */
export function toKeyword(phrase: string): string {
	const long = openShortForms();
	const words = wordsOf(phrase.replace(/\([^()]*\)/g, ' '));
	return words.map(word => long.get(word.replace(/(?<=..)s$/, '')) ?? toStems(word)).join(' ');
}

/** Whether all words of the one, next to each other, are in the other. */
export function holds(long: string, short: string): boolean {
	return ` ${long} `.includes(` ${short} `);
}

/** Whether one of the keywords is the name or has it within; of `Hints and guidance` one side. */
export function isNamedBy(name: string, keywords: readonly string[]): boolean {
	const parts = [name, ...name.split(/ and | & |, |\//)].map(toKeyword);
	return keywords.some(keyword => parts.some(part => part !== '' && holds(keyword, part)));
}

/** Short forms in lower case that abstracts introduce often, with the stems of what they mean. */
function openShortForms(): ReadonlyMap<string, string> {
	const file = path.join(modelFolder, 'acronyms.json');
	if (!opened && fs.existsSync(file)) {
		const lines = JSON.parse(fs.readFileSync(file, 'utf8')) as readonly (readonly [
			string,
			number,
		])[];
		opened = new Map(
			[...lines].reverse().flatMap(([line, times]) => {
				const [short = '', long = ''] = line.split('\t');
				return times >= usual && long !== '' ? [[short.toLowerCase(), toStems(long)]] : [];
			}),
		);
	}
	return opened ?? new Map();
}
