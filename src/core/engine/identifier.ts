import { type Anchor, anchorOf } from '../library/anchor';
import type { Edit } from '../library/edit';
import { type HandEdit, joinByHand, membersOf } from '../library/joinByHand';
import { libraryPath } from '../library/layout';
import { chosenPart, restPart, splitByHand } from '../library/splitByHand';
import { familyName } from '../paper/authors';
import { formatPublicId } from '../paper/ids';
import type { PaperId } from '../paper/paper';
import type { PaperSource, Requests } from '../protocol/worker';
import type { Catalogue } from './catalogue';
import type { Edited } from './libraryFiles';

/** Makes edits and shows them. */
type MakeEdits = (
	edits: readonly Edit[],
	anchorOf: (paper: PaperId) => Anchor | undefined,
) => Pick<Edited, 'changes' | 'dirty'>;

/**
 * Joins and splits papers by hand.
 *
 * Such an edit is about papers that are not there any more once it is made. So it gets a name of
 * its own for each, under which undoing and redoing it finds the very lines that it changed.
 */
export class Identifier {
	private readonly anchors = new Map<PaperId, Anchor>();
	private last = 0;

	constructor(
		private readonly catalogue: Catalogue,
		private readonly make: MakeEdits,
	) {}

	/** What an edit has to know of a paper as it was before it was joined or split. */
	anchorOf(paper: PaperId): Anchor | undefined {
		return this.anchors.get(paper);
	}

	/** What a paper is made of, in the order in which `split` counts. */
	sourcesOf(paper: PaperId): readonly PaperSource[] {
		const parts = this.catalogue.partsOf(paper);
		if (parts === undefined) {
			return [];
		}
		return membersOf(parts).map(({ titles, authors = [], years, ids }, place) => {
			const listing = parts.entries[place]?.listing;
			const [first] = authors.map(familyName).filter(name => name !== '');
			const who = first !== undefined && authors.length > 1 ? `${first} et al.` : first;
			const told = [who, years?.[0], ...ids.map(formatPublicId)];
			return {
				source: listing?.slice(listing.lastIndexOf('/') + 1) ?? libraryPath,
				title: titles[0] ?? '',
				about: told.filter(part => part !== undefined).join(' · '),
			};
		});
	}

	/** Makes one paper of several. */
	join(papers: readonly PaperId[], at: string): Requests['join']['answer'] {
		const parts = papers.map(id => this.catalogue.partsOf(id)).filter(one => one !== undefined);
		const anchors = new Map(
			parts.map(one => {
				const key = this.catalogue.papers.get(one.id)?.key ?? '';
				const anchor = anchorOf(one, key);
				// Its line is found by what it is now, and stays apart from the others'.
				return [one.id, { ...anchor, byHand: anchor.byHand ?? [] }] as const;
			}),
		);
		return this.apply(joinByHand(parts), anchors, at);
	}

	/** Makes a paper of its own of some of the sources of one. */
	split(paper: PaperId, sources: readonly number[], at: string): Requests['split']['answer'] {
		const parts = this.catalogue.partsOf(paper);
		const split = parts && splitByHand(parts, new Set(sources));
		if (split === undefined) {
			return { changes: [], dirty: [] };
		}
		const anchors = new Map([
			[chosenPart, split.chosen],
			[restPart, split.rest],
		]);
		return this.apply(split.edits, anchors, at);
	}

	private apply(
		edits: readonly HandEdit[],
		anchors: ReadonlyMap<PaperId, Anchor>,
		at: string,
	): Requests['join']['answer'] {
		const nth = ++this.last;
		const nameOf = (paper: PaperId) => `by hand ${nth}: ${paper}` as PaperId;
		anchors.forEach((anchor, paper) => this.anchors.set(nameOf(paper), anchor));
		const named = edits.map(edit => ({ ...edit, paper: nameOf(edit.paper), at }));
		const { changes, dirty } = this.make(named, paper => this.anchors.get(paper));
		return { changes, dirty };
	}
}
