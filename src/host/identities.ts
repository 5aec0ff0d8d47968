import type { PaperId } from '../core/paper/paper';
import type { PaperSource } from '../core/protocol/worker';
import type { Step } from '../core/triage/undo';
import type { LibrarySession } from './librarySession';

/** What this file needs of the library it belongs to. */
export interface IdentityOwner {
	session(): Promise<LibrarySession>;
	/** The time of the next edit. */
	now(): string;
	/** Papers in a few words, as in "3 papers". */
	nameThem(papers: readonly PaperId[]): string;
	remember(step: Step): void;
}

/** Which papers are one, as the user says: remembered in `library.jsonl`, and undoable. */
export class Identities {
	constructor(private readonly owner: IdentityOwner) {}

	/** What a paper is made of: entries of listings, and lines of the library. */
	async sourcesOf(paper: PaperId): Promise<readonly PaperSource[]> {
		return (await this.owner.session()).sourcesOf(paper);
	}

	/** Makes one paper of several, as one step of undo. */
	async join(papers: readonly PaperId[]): Promise<void> {
		const label = `join: ${this.owner.nameThem(papers)}`;
		const changes = await (await this.owner.session()).join(papers, this.owner.now());
		this.owner.remember({ label, changes });
	}

	/**
	 * Makes a paper of its own of some of the sources of one, as one step of undo.
	 *
	 * @param sources their places in what `sourcesOf` gives
	 * @returns false where nothing tells the two parts apart
	 */
	async split(paper: PaperId, sources: readonly number[]): Promise<boolean> {
		const label = `split: ${this.owner.nameThem([paper])}`;
		const changes = await (await this.owner.session()).split(paper, sources, this.owner.now());
		this.owner.remember({ label, changes });
		return changes.length > 0;
	}
}
