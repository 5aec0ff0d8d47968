/**
 * The messages between the extension host and the paper panel.
 *
 * The host owns all state. It sends the whole of what to draw; the panel sends what the user did.
 * There are no replies, so no message can be left waiting. Every message names its paper, and an
 * edit of the note carries a revision, so that a late one cannot land on another paper.
 */
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

/** How the note in the panel stands to the file. */
export type NoteState =
	| { readonly type: 'saved' }
	| { readonly type: 'saving' }
	/** The panel edits a document that is open and unsaved; the user saves it there. */
	| { readonly type: 'inEditor' }
	/** Panel and file changed in ways that do not merge; the file's text is `theirs`. */
	| { readonly type: 'conflict'; readonly theirs: string }
	| { readonly type: 'failed'; readonly reason: string };

/** Host to panel. */
export type ToPanel =
	| { readonly type: 'show'; readonly paper: PaperDetails; readonly places: readonly Place[] }
	/** The note's body. `revision` is that of the newest edit it holds, 0 before the first. */
	| {
			readonly type: 'note';
			readonly paper: PaperId;
			readonly revision: number;
			readonly text: string;
			readonly state: NoteState;
	  }
	/** The paper is in no listing and no library any more. */
	| { readonly type: 'missing'; readonly title: string };

/** What the buttons of the panel do. */
export const panelActions = [
	'attach',
	'openNote',
	'editDetails',
	'setId',
	'findOnArxiv',
	'findOnHuggingFace',
	'showListing',
	'copyKey',
] as const;
export type PanelAction = (typeof panelActions)[number];

/** Panel to host. */
export type ToHost =
	| { readonly type: 'ready' }
	| {
			readonly type: 'edit';
			readonly paper: PaperId;
			readonly revision: number;
			readonly text: string;
	  }
	/** How to end a conflict: `mine`, `theirs`, or `compare` them in a diff editor first. */
	| {
			readonly type: 'resolve';
			readonly paper: PaperId;
			readonly choice: 'mine' | 'theirs' | 'compare';
	  }
	| { readonly type: 'decide'; readonly paper: PaperId; readonly status: Status }
	| { readonly type: 'star'; readonly paper: PaperId; readonly value: boolean }
	| { readonly type: 'act'; readonly paper: PaperId; readonly action: PanelAction }
	| { readonly type: 'go'; readonly paper: PaperId; readonly uri: string; readonly line: number }
	| { readonly type: 'open'; readonly url: string };

/** Checks a message from the panel, which runs in another process and is not to be trusted. */
export function isToHost(value: unknown): value is ToHost {
	const message = (value ?? {}) as Record<string, unknown>;
	if (message.type === 'ready') {
		return true;
	}
	if (message.type === 'open') {
		return typeof message.url === 'string' && /^https?:\/\//.test(message.url);
	}
	if (typeof message.paper !== 'string') {
		return false;
	}
	switch (message.type) {
		case 'edit':
			return Number.isInteger(message.revision) && typeof message.text === 'string';
		case 'resolve':
			return ['mine', 'theirs', 'compare'].includes(message.choice as string);
		case 'decide':
			return statuses.includes(message.status as Status);
		case 'star':
			return typeof message.value === 'boolean';
		case 'act':
			return panelActions.includes(message.action as PanelAction);
		case 'go':
			return typeof message.uri === 'string' && Number.isInteger(message.line);
		default:
			return false;
	}
}
