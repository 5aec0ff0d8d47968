import { type Anchor, anchorOfFacts } from '../library/anchor';
import type { Change, Edit } from '../library/edit';
import { makeKey } from '../paper/key';
import type { PaperId } from '../paper/paper';
import type { Requests } from '../protocol/worker';
import type { Catalogue } from './catalogue';
import type { Edited } from './libraryFiles';

/**
 * Adds a paper by hand, pinned to a key; one that is known is found again.
 *
 * @param anchorOfPaper what an edit has to know of a paper that is there
 * @param make makes edits and shows them
 */
export function addByHand(
	{ facts, at }: Requests['add']['ask'],
	catalogue: Catalogue,
	anchorOfPaper: (paper: PaperId) => Anchor | undefined,
	make: (edits: readonly Edit[], anchorOf: () => Anchor) => Pick<Edited, 'dirty'>,
): Requests['add']['answer'] {
	const before = new Set(catalogue.papers.keys());
	const known = facts.ids.map(id => catalogue.find(id)).find(paper => paper !== undefined);
	const id = known?.id ?? ('new' as PaperId);
	const anchor =
		anchorOfPaper(id) ??
		anchorOfFacts(facts, makeKey(facts, { has: key => catalogue.isPinned(key) }));
	const { dirty } = make(
		[
			{ paper: id, field: `keys/${anchor.key}`, value: true, at },
			{ paper: id, field: 'removed', value: false, at },
		],
		() => anchor,
	);
	const paper = catalogue.find(anchor.key)?.id ?? id;
	const isNew = !before.has(paper);
	const changes: readonly Change[] = isNew
		? [{ paper, field: 'removed', from: true, to: false }]
		: [];
	return { paper, changes, dirty };
}
