import * as vscode from 'vscode';
import type { ForYou } from '../../core/protocol/nearness';
import { describeForYou } from '../../core/ranking/forYouText';
import type { CitationCache } from '../../host/citationCache';
import type { Library } from '../../host/library';
import type { Log } from '../../host/log';
import { findCited } from '../../host/places';
import type { PaperNode } from './nodes';

/** More than anybody looks through before deciding on some of them. */
const mostShown = 500;

/** Several changes often come together, such as a decision and the index that takes it in. */
const pauseOfChanges = 50;

/** The inbox in the order of *For you*, found anew when the library changes and the list is in sight. */
export class ForYouList implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<{ readonly areOthers: boolean }>();
	/** The list is another one, or only what stands above it: drawn anew, a tree takes no key. */
	readonly onDidChange = this.changed.event;
	private readonly listeners: vscode.Disposable;
	private forYou: ForYou | undefined;
	private timer: ReturnType<typeof setTimeout> | undefined;
	private asked = 0;
	private isSeen = false;

	constructor(
		private readonly library: Library,
		private readonly citations: CitationCache,
		private readonly log: Log,
	) {
		this.listeners = vscode.Disposable.from(
			library.onDidChange(() => this.askSoon()),
			library.nearness.onDidReset(() => this.askSoon()),
		);
	}

	/** The papers that still wait, in their order. */
	get nodes(): readonly PaperNode[] {
		const nodes: PaperNode[] = [];
		for (const { id, why } of this.forYou?.papers ?? []) {
			const row = this.library.rows.get(id);
			if (row?.status === 'inbox' && !row.removed) {
				nodes.push({ kind: 'paper', group: 'forYou', paper: id, why });
			}
		}
		return nodes;
	}

	/** What stands above them; empty where there is nothing to say. */
	get message(): string {
		const { forYou } = this;
		return forYou ? describeForYou({ ...forYou, shown: forYou.papers.length }) : '';
	}

	/** Says whether the list can be seen; it is asked for only then. */
	show(isSeen: boolean): void {
		const was = this.isSeen;
		this.isSeen = isSeen;
		if (isSeen && !was) {
			this.askSoon();
		}
	}

	dispose(): void {
		this.isSeen = false;
		this.asked = -1;
		clearTimeout(this.timer);
		this.listeners.dispose();
		this.changed.dispose();
	}

	private askSoon(): void {
		clearTimeout(this.timer);
		if (this.isSeen) {
			this.timer = setTimeout(() => void this.ask(), pauseOfChanges);
		}
	}

	/** Asks anew. @returns the papers and why each stands where it does, in their order */
	async ask(): Promise<readonly PaperNode[]> {
		const number = ++this.asked;
		try {
			const cited = findCited(this.library, this.citations);
			const forYou = await this.library.nearness.forYou(mostShown, cited);
			if (number === this.asked) {
				const before = JSON.stringify(this.nodes);
				this.forYou = forYou;
				this.changed.fire({ areOthers: JSON.stringify(this.nodes) !== before });
			}
		} catch (error) {
			// The order before stays; the next change asks again.
			this.log.error('For You failed', error);
		}
		return this.nodes;
	}
}
