import type * as vscode from 'vscode';
import { registerCitations } from './features/citations';
import { registerDetails } from './features/details';
import { registerImport } from './features/import';
import { registerListings } from './features/listings';
import { registerRules } from './features/rules';
import { registerLibraryView } from './features/library';
import { registerPanel } from './features/panel';
import { registerSearch } from './features/search';
import { registerTopics } from './features/topics';
import { registerTriage } from './features/triage';
import { registerCommand } from './host/commands';
import { CitationCache } from './host/citationCache';
import { CurrentPapers } from './host/currentPapers';
import { CurrentTopics } from './host/currentTopics';
import { LibraryStore } from './host/libraryStore';
import { createLog } from './host/log';
import type { Platform } from './host/platform';
import type { Services } from './host/services';
import { command } from './ids';

/** The extension while it runs. */
export interface Running {
	/** Resolves when everything the user did is on disk. */
	saved(): Promise<void>;
}

/** Makes the services, hands them to the features, and owns the lot. Nothing else happens here. */
export function activateOn(platform: Platform, context: vscode.ExtensionContext): Running {
	const own = <T extends vscode.Disposable>(disposable: T): T => {
		context.subscriptions.push(disposable);
		return disposable;
	};

	const { extensionUri, globalStorageUri, workspaceState: memory } = context;
	const storageUri = context.storageUri ?? globalStorageUri;
	const log = own(createLog());
	const library = own(new LibraryStore(platform, { extensionUri, storageUri, memory }, log));
	const citations = own(new CitationCache());
	const current = new CurrentPapers(library);
	const currentTopics = new CurrentTopics(library);
	const services: Services = {
		...{ extensionUri, globalStorageUri, storageUri, memory },
		...{ citations, current, currentTopics, library, log, platform },
	};

	own(registerLibraryView(services));
	own(registerImport(services));
	own(registerListings(services));
	own(registerRules(services));
	own(registerTriage(services));
	own(registerTopics(services));
	own(registerDetails(services));
	own(registerSearch(services));
	const panel = own(registerPanel(services));
	own(registerCitations(services));
	own(registerCommand(log, command.showLog, () => log.show()));
	return {
		saved: async () => {
			// A note that is saved may pin a key, which the library then has to save.
			await panel.saved();
			await library.saved();
		},
	};
}
