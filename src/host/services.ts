import type * as vscode from 'vscode';
import type { CitationCache } from './citationCache';
import type { CurrentPapers } from './currentPapers';
import type { CurrentTopics } from './currentTopics';
import type { Library } from './library';
import type { Log } from './log';
import type { Platform } from './platform';

/** What every feature is given. Made once, in `activate.ts`. */
export interface Services {
	readonly extensionUri: vscode.Uri;
	/** For drafts and other things that can be made again or must outlive a crash. */
	readonly storageUri: vscode.Uri;
	/** For what belongs to no workspace, such as the copy of the sample. */
	readonly globalStorageUri: vscode.Uri;
	/** Small state of this workspace. */
	readonly memory: vscode.Memento;
	readonly log: Log;
	readonly library: Library;
	/** The citations of open documents. */
	readonly citations: CitationCache;
	readonly current: CurrentPapers;
	readonly currentTopics: CurrentTopics;
	readonly platform: Platform;
}
