import { isNamedBy, refsTo } from '../paper/naming';
import type { PaperRef } from '../paper/reference';
import type { PaperId } from '../paper/paper';
import type { EditField } from './edit';
import { identityOf } from './lineIdentity';
import { identityOfEntry, type PaperParts } from './papers';
import type { Identity } from '../paper/uniting';

/** One value that is to be set, of one of several papers. */
export interface HandEdit {
	readonly paper: PaperId;
	readonly field: EditField;
	readonly value: boolean;
}

/**
 * What makes papers one that the user says are one: the first is said to be the same as each of
 * the others, and nothing says any more that one is not another.
 */
export function joinByHand([first, ...others]: readonly PaperParts[]): readonly HandEdit[] {
	if (first === undefined) {
		return [];
	}
	const all = [first, ...others];
	const said = all.flatMap(paper => contradictions(paper, all));
	const joins = others.flatMap((other): readonly HandEdit[] => {
		const [ref] = refsToPaper(other);
		return ref === undefined ? [] : [{ paper: first.id, field: `sameAs/${ref}`, value: true }];
	});
	return [...said, ...joins];
}

/** What a paper is made of: what its entries are about, then its lines in the library. */
export function membersOf({ entries, lines, record }: PaperParts): readonly Identity[] {
	const gone = new Set(record?.goneIds);
	const members = [...entries.map(({ entry }) => identityOfEntry(entry)), ...lines.map(identityOf)];
	return members.map(one => ({ ...one, ids: one.ids.filter(id => !gone.has(id)) }));
}

/** The surest first: by id, then by key, then by title. */
function refsToPaper(paper: PaperParts): readonly PaperRef[] {
	const { remembered } = paper;
	const members = [...membersOf(paper), ...(remembered === undefined ? [] : [remembered])];
	const refs = members.flatMap(refsTo);
	const rank = (ref: PaperRef) => ['title:', 'paper:'].findIndex(start => ref.startsWith(start));
	return refs.sort((a, b) => order(rank(a)) - order(rank(b)));
}

function order(rank: number): number {
	return rank < 0 ? 0 : 2 - rank;
}

function contradictions(paper: PaperParts, all: readonly PaperParts[]): readonly HandEdit[] {
	const members = all.filter(other => other !== paper).flatMap(membersOf);
	const refs = paper.record?.notSameAs ?? [];
	return refs
		.filter(ref => members.some(member => isNamedBy(member, ref)))
		.map(ref => ({ paper: paper.id, field: `notSameAs/${ref}`, value: false }));
}
