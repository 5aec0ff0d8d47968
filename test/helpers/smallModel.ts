import type { Model } from '../../src/core/model/model';
import { Pairs } from '../../src/core/model/pairs';
import { stemOf } from '../../src/core/words/stem';
import { StemTable } from '../../src/core/words/stemTable';

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
	const words = new StemTable();
	const rows: number[][] = [];
	for (const [subject, all] of subjects.entries()) {
		for (const word of all.map(stemOf)) {
			if (words.get(word) === undefined) {
				words.add(word);
				rows.push(directionOf(subject));
			}
		}
	}
	const pairStems: number[] = [];
	for (const [index, pair] of pairs.entries()) {
		pairStems.push(...pair.map(word => words.get(stemOf(word)) ?? -1));
		rows.push(directionOf(index));
	}
	return {
		papers: 1_000,
		words,
		pairs: new Pairs(Uint16Array.from(pairStems), words.size),
		having: Uint32Array.from(rows, () => 5),
		vectors: Int8Array.from(rows.flat()),
		width,
		names: '',
		acronyms: '',
		stems: '',
		phrases: new Uint16Array(),
	};
}

function directionOf(subject: number): number[] {
	return subjects.map((_, index) => (index === subject ? 100 : 0));
}
