import type * as vscode from 'vscode';
import type { Library } from './library';
import type { Log } from './log';

/** What every feature is given. Made once, in `extension.ts`. */
export interface Services {
	readonly extensionUri: vscode.Uri;
	/** For drafts and other things that can be made again or must outlive a crash. */
	readonly storageUri: vscode.Uri;
	/** Small state of this workspace. */
	readonly memory: vscode.Memento;
	readonly log: Log;
	readonly library: Library;
}
