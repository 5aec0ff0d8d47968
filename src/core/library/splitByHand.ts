import type { PublicId } from '../paper/ids';
import { isNamedBy, refsTo } from '../paper/naming';
import type { PaperId } from '../paper/paper';
import type { PaperRef } from '../paper/reference';
import type { Identity } from '../paper/uniting';
import { type Anchor, anchorOf } from './anchor';
import { type HandEdit, membersOf } from './joinByHand';
import { identityOf } from './lineIdentity';
import { identityOfEntry, type PaperParts } from './papers';
import { readRecord } from './record';

/** A paper taken apart: the part that was chosen, what is left, and what has to be said of both. */
export interface Split {
	readonly chosen: Anchor;
	readonly rest: Anchor;
	/** Of the papers `chosenPart` and `restPart`. */
	readonly edits: readonly HandEdit[];
}

/** Under these names the edits of a split speak of its two parts. */
export const chosenPart = 'part:chosen' as PaperId;
export const restPart = 'part:rest' as PaperId;

/**
 * Makes two papers of one: each part says what it is not, and the chosen one what it is made of.
 *
 * An id stays with the part of which a listing tells it. One that listings tell of both stays with
 * the rest and is taken from the chosen part, since one of them must be wrong.
 *
 * @param places of the members that become a paper of their own, as `membersOf` gives them
 * @returns `undefined` where a part is empty, or nothing tells the two apart
 */
export function splitByHand(paper: PaperParts, places: ReadonlySet<number>): Split | undefined {
	const members = membersOf(paper);
	const owned = idsOfRest(paper, members, places);
	const chosen = partOf(
		paper,
		members,
		place => places.has(place),
		id => !owned.has(id),
	);
	const rest = partOf(
		paper,
		members,
		place => !places.has(place),
		id => owned.has(id),
	);
	const toChosen = refsApart(chosen, rest);
	const toRest = refsApart(rest, chosen);
	if (toChosen === undefined || toRest === undefined) {
		return undefined;
	}
	return {
		chosen: anchorOfPart(chosen, toRest),
		// Its line still tells ids of the other part, so it is not found by what it is not.
		rest: anchorOfPart(rest, []),
		edits: [
			...edits(restPart, 'sameAs', refsNaming(rest, chosen), false),
			...edits(restPart, 'ids', rest.lost, false),
			...edits(restPart, 'notSameAs', toChosen, true),
			...edits(chosenPart, 'sameAs', refsNaming(chosen, rest), false),
			...edits(chosenPart, 'ids', chosen.lost, false),
			...edits(chosenPart, 'sameAs', toChosen, true),
			...edits(chosenPart, 'notSameAs', toRest, true),
		],
	};
}

/** One part of a paper that is taken apart. */
interface Part {
	readonly parts: PaperParts;
	/** What it is made of, with the ids that it keeps. */
	readonly members: readonly Identity[];
	/** The same as it will be found: listings go on telling what they tell. */
	readonly found: readonly Identity[];
	/** Ids that its members tell and that the other part keeps. */
	readonly lost: readonly PublicId[];
}

function partOf(
	paper: PaperParts,
	all: readonly Identity[],
	isMine: (place: number) => boolean,
	isKept: (id: PublicId) => boolean,
): Part {
	const members = all.filter((_, place) => isMine(place));
	const lines = paper.lines.filter((_, place) => isMine(paper.entries.length + place));
	const entries = paper.entries.filter((_, place) => isMine(place));
	const keep = (one: Identity): Identity => ({ ...one, ids: one.ids.filter(isKept) });
	const [first, ...others] = lines;
	return {
		parts: {
			id: paper.id,
			formerIds: [],
			entries,
			lines,
			others: [],
			...(first === undefined ? {} : { record: readRecord([first, ...others]) }),
		},
		members: members.map(keep),
		found: [
			...entries.map(({ entry }) => identityOfEntry(entry)),
			...members.slice(entries.length).map(keep),
		],
		lost: [...new Set(members.flatMap(({ ids }) => ids))].filter(id => !isKept(id)),
	};
}

/** Listings tell best whose an id is: a line of the library has gathered those of all of them. */
function idsOfRest(
	{ entries }: PaperParts,
	members: readonly Identity[],
	places: ReadonlySet<number>,
): ReadonlySet<PublicId> {
	const tellers = (isTeller: (place: number) => boolean) =>
		new Set(members.flatMap(({ ids }, place) => (isTeller(place) ? ids : [])));
	const byEntries = tellers(place => place < entries.length);
	const byRest = tellers(place => place < entries.length && !places.has(place));
	const byLines = tellers(place => place >= entries.length && !places.has(place));
	return new Set([...byRest, ...[...byLines].filter(id => !byEntries.has(id))]);
}

/** References that name all of the one part and nothing of the other. */
function refsApart({ members }: Part, { found }: Part): readonly PaperRef[] | undefined {
	const refs = members.map(one =>
		refsTo(one).find(ref => !found.some(other => isNamedBy(other, ref))),
	);
	const all = refs.filter(ref => ref !== undefined);
	return all.length > 0 && all.length === refs.length ? [...new Set(all)] : undefined;
}

/** What a part has said so far of being the same as the other. */
function refsNaming({ parts }: Part, { members }: Part): readonly PaperRef[] {
	const refs = parts.record?.sameAs ?? [];
	return refs.filter(ref => members.some(member => isNamedBy(member, ref)));
}

function anchorOfPart({ parts, members }: Part, notSameAs: readonly PaperRef[]): Anchor {
	const anchor = anchorOf(parts, parts.record?.keys[0] ?? '');
	const ids = [...new Set(members.flatMap(member => member.ids))];
	return {
		...anchor,
		identity: { ...anchor.identity, ids, notSameAs },
		byHand: parts.lines.map(line => ({ ...identityOf(line), ids, notSameAs })),
	};
}

function edits(
	paper: PaperId,
	field: 'ids' | 'sameAs' | 'notSameAs',
	names: readonly string[],
	value: boolean,
): readonly HandEdit[] {
	return names.map(name => ({ paper, field: `${field}/${name}`, value }));
}
