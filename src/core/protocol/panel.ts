/**
 * The messages between the extension host and the paper panel.
 *
 * The host owns all state. It sends the whole of what to draw; the panel sends what the user did.
 * There are no replies, so no message can be left waiting. Every message names its paper, and an
 * edit of the note carries a revision, so that a late one cannot land on another paper.
 */
import { keyOfNotePath } from '../notes/notePath';
import { type PaperId, type Status, statuses } from '../paper/paper';
import type { PaperDetails } from './rows';

/** A place in an open file that names the paper. */
export interface Place {
	readonly uri: string;
	/** As shown to the user: path in the workspace. */
	readonly file: string;
	/** From 0. */
	readonly line: number;
	/** The text of the line, trimmed. */
	readonly text: string;
}

/** A paper that is near to the one shown. */
export interface RelatedTitle {
	readonly id: PaperId;
	readonly title: string;
	/** What it shares with the one shown, as it writes it. */
	readonly shares: readonly string[];
}

/** A topic of the paper shown, and why it is in it, in a few words each. */
export interface TopicReasons {
	readonly name: string;
	readonly reasons: readonly string[];
}

/** How the note in the panel stands to the file. */
export type NoteState =
	| { readonly type: 'saved' }
	| { readonly type: 'saving' }
	/** The panel edits a document that is open and unsaved; the user saves it there. */
	| { readonly type: 'inEditor' }
	/** Panel and file changed in ways that do not merge; `edition` names the file's text. */
	| { readonly type: 'conflict'; readonly edition: number }
	| { readonly type: 'failed'; readonly reason: string };

/** Host to panel. */
export type ToPanel =
	| {
			readonly type: 'show';
			readonly paper: PaperDetails;
			readonly topics: readonly TopicReasons[];
			readonly places: readonly Place[];
			readonly related: readonly RelatedTitle[];
			/** The id under which the paper was shown before, where it has gained another since. */
			readonly formerId?: PaperId;
	  }
	/**
	 * The note's body. `revision` is that of the newest edit it holds, 0 before the first; `version`
	 * counts the texts that the host sent.
	 */
	| {
			readonly type: 'note';
			readonly paper: PaperId;
			readonly revision: number;
			readonly version: number;
			readonly text: string;
			readonly state: NoteState;
	  }
	/** The paper is in no listing and no library any more. */
	| { readonly type: 'missing'; readonly title: string };

/** What the buttons of the panel do. */
export const panelActions = [
	'attach',
	'moreLikeThese',
	'openNote',
	'editDetails',
	'setId',
	'findOnArxiv',
	'findOnHuggingFace',
	'showListing',
	'copyKey',
] as const;
/** One of them. */
export type PanelAction = (typeof panelActions)[number];

/** The ways out of a conflict, and a look at it. */
export const noteChoices = ['mine', 'theirs', 'compare'] as const;
/** One of them. */
export type NoteChoice = (typeof noteChoices)[number];

/** Panel to host. */
export type ToHost =
	| { readonly type: 'ready' }
	/** All of the note's text as it is now; `on` is the version of the host's text it was made from. */
	| {
			readonly type: 'edit';
			readonly paper: PaperId;
			readonly revision: number;
			readonly on: number;
			readonly text: string;
	  }
	/** How to end a conflict: `mine`, `theirs`, or `compare` them in a diff editor first. */
	| {
			readonly type: 'resolve';
			readonly paper: PaperId;
			readonly choice: NoteChoice;
			/** Of the file's text about which the choice was made. */
			readonly edition: number;
	  }
	| { readonly type: 'decide'; readonly paper: PaperId; readonly status: Status }
	| { readonly type: 'star'; readonly paper: PaperId; readonly value: boolean }
	| { readonly type: 'act'; readonly paper: PaperId; readonly action: PanelAction }
	| { readonly type: 'go'; readonly paper: PaperId; readonly uri: string; readonly line: number }
	/** Shows a related paper in the place of this one. */
	| { readonly type: 'openRelated'; readonly paper: PaperId; readonly related: PaperId }
	/** Opens one of the paper's `otherNotes` in an editor. */
	| { readonly type: 'openOtherNote'; readonly paper: PaperId; readonly path: string }
	| { readonly type: 'open'; readonly url: string };

/** Whether a link of a page may be opened: nothing but the web and mail. */
export function isAddress(url: string): boolean {
	return /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)\S*$/i.test(url);
}

/** Checks a message from the panel, which runs in another process and is not to be trusted. */
export function isToHost(value: unknown): value is ToHost {
	const message = (value ?? {}) as Record<string, unknown>;
	if (message.type === 'ready') {
		return true;
	}
	if (message.type === 'open') {
		return typeof message.url === 'string' && isAddress(message.url);
	}
	if (typeof message.paper !== 'string') {
		return false;
	}
	switch (message.type) {
		case 'edit':
			return areCounts(message.revision, message.on) && typeof message.text === 'string';
		case 'resolve':
			return noteChoices.includes(message.choice as NoteChoice) && areCounts(message.edition);
		case 'decide':
			return statuses.includes(message.status as Status);
		case 'star':
			return typeof message.value === 'boolean';
		case 'act':
			return panelActions.includes(message.action as PanelAction);
		case 'go':
			return typeof message.uri === 'string' && areCounts(message.line);
		case 'openRelated':
			return typeof message.related === 'string';
		case 'openOtherNote':
			return typeof message.path === 'string' && keyOfNotePath(message.path) !== undefined;
		default:
			return false;
	}
}

function areCounts(...values: readonly unknown[]): boolean {
	return values.every(value => Number.isSafeInteger(value) && (value as number) >= 0);
}

/** What the page leaves with VS Code, so that the panel comes back after a reload. */
export interface PanelState {
	readonly paper: string;
	readonly key: string;
	readonly title: string;
	/** How far the page was scrolled, in pixels. */
	readonly scroll: number;
}

/** The state that a page of this or an earlier version left; absent where it is of no use. */
export function parsePanelState(value: unknown): PanelState | undefined {
	const { paper, key, title, scroll } = (value ?? {}) as Record<string, unknown>;
	if (typeof paper !== 'string') {
		return undefined;
	}
	return {
		paper,
		key: typeof key === 'string' ? key : paper,
		title: typeof title === 'string' ? title : paper,
		scroll: typeof scroll === 'number' ? scroll : 0,
	};
}
