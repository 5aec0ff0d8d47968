import type { Model } from '../../src/core/model/model';
import { pairKey } from '../../src/core/model/model';
import { stemOf } from '../../src/core/model/stem';

/** Words that mean the same or nearly lie in one direction: one number for each subject. */
const subjects = [
	['search', 'retrieval', 'retriever', 'queries', 'index', 'documents'],
	['robot', 'robots', 'manipulation', 'grasp', 'grasping', 'gripper'],
	['protein', 'molecules', 'drug', 'binding', 'chemistry', 'cell'],
	['music', 'audio', 'melody', 'singing', 'pitch', 'chords'],
] as const;
const pairs = [
	['search', 'index'],
	['robot', 'grasping'],
	['protein', 'binding'],
] as const;

/** A model of four subjects with six words each, so that tests know what lies where. */
export function smallModel(): Model {
	const width = subjects.length;
	const words = new Map<string, number>();
	const rows: number[][] = [];
	for (const [subject, all] of subjects.entries()) {
		for (const word of all.map(stemOf)) {
			if (!words.has(word)) {
				words.set(word, words.size);
				rows.push(directionOf(subject));
			}
		}
	}
	const pairNumbers = new Map<number, number>();
	for (const [index, pair] of pairs.entries()) {
		const [a = -1, b = -1] = pair.map(word => words.get(stemOf(word)));
		pairNumbers.set(pairKey(a, b), words.size + index);
		rows.push(directionOf(index));
	}
	return {
		papers: 1_000,
		words,
		pairs: pairNumbers,
		having: Uint32Array.from(rows, () => 5),
		vectors: Int8Array.from(rows.flat()),
		width,
		names: '',
		acronyms: '',
	};
}

function directionOf(subject: number): number[] {
	return subjects.map((_, index) => (index === subject ? 100 : 0));
}
