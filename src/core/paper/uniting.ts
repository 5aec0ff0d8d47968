import { Groups } from './groups';
import type { PublicId } from './ids';
import type { Author } from './paper';
import { isNamedBy } from './naming';
import type { PaperRef } from './reference';
import type { Years } from './year';

/** What tells whether two things are about the same paper. */
export interface Identity {
	readonly ids: readonly PublicId[];
	/** Titles it goes by: mostly one, two where the user corrected it. */
	readonly titles: readonly string[];
	/** The same in the form in which they are compared; made once, since it takes its time. */
	readonly titleKeys: readonly string[];
	readonly years?: Years | undefined;
	readonly authors?: readonly Author[] | undefined;
	readonly keys?: readonly string[] | undefined;
	/** Papers the user said it is, and those it is not. */
	readonly sameAs?: readonly PaperRef[] | undefined;
	readonly notSameAs?: readonly PaperRef[] | undefined;
}

/** The work of uniting, under way: who is with whom, and who must not be. */
export class Uniting {
	readonly groups: Groups;
	private readonly withArxiv: Uint8Array;
	private readonly withApart: Uint8Array;

	constructor(readonly things: readonly Identity[]) {
		this.groups = new Groups(things.length);
		this.withArxiv = Uint8Array.from(things, ({ ids }) => Number(ids.some(isArxiv)));
		this.withApart = Uint8Array.from(things, ({ notSameAs }) => Number(Boolean(notSameAs?.length)));
	}

	/**
	 * Unites the groups of two things unless the user said that they are not the same.
	 *
	 * @returns whether they are one now
	 */
	unite(a: number, b: number): boolean {
		const left = this.groups.rootOf(a);
		const right = this.groups.rootOf(b);
		if (left === right) {
			return true;
		}
		if (this.areApart(left, right)) {
			return false;
		}
		const root = this.groups.unite(left, right);
		this.withArxiv[root] = (this.withArxiv[left] ?? 0) | (this.withArxiv[right] ?? 0);
		this.withApart[root] = (this.withApart[left] ?? 0) | (this.withApart[right] ?? 0);
		return true;
	}

	hasArxiv(thing: number): boolean {
		return this.withArxiv[this.groups.rootOf(thing)] === 1;
	}

	/** Whether the user said that anything here is not something there. */
	areApart(a: number, b: number): boolean {
		const left = this.groups.rootOf(a);
		const right = this.groups.rootOf(b);
		return this.isKeptFrom(left, right) || this.isKeptFrom(right, left);
	}

	/** The groups of these things, without the arXiv papers where there are several of them. */
	withoutRivals(things: readonly number[]): readonly number[] {
		const roots = [...new Set(things.map(thing => this.groups.rootOf(thing)))];
		const arxiv = roots.filter(root => this.hasArxiv(root));
		return arxiv.length > 1 ? roots.filter(root => !this.hasArxiv(root)) : roots;
	}

	private isKeptFrom(left: number, right: number): boolean {
		if (this.withApart[left] !== 1) {
			return false;
		}
		const refs = this.groups.membersOf(left).flatMap(member => {
			return this.things[member]?.notSameAs ?? [];
		});
		const others = this.groups.membersOf(right);
		return refs.some(ref =>
			others.some(other => {
				const thing = this.things[other];
				return thing !== undefined && isNamedBy(thing, ref);
			}),
		);
	}
}

export function isArxiv(id: PublicId): boolean {
	return id.startsWith('arxiv:');
}
