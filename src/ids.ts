/**
 * The ids under which VS Code knows the parts of this extension. `package.json` repeats them; a
 * unit test holds the two equal.
 */

/** Commands: all that are in the palette, in menus, or run by a key. */
export const command = {
	importListing: 'paperTriage.importListing',
	importClipboard: 'paperTriage.importClipboard',
	showListing: 'paperTriage.showListing',
	putInInbox: 'paperTriage.putInInbox',
	putInLibrary: 'paperTriage.putInLibrary',
	readAgain: 'paperTriage.readAgain',
	removeListing: 'paperTriage.removeListing',
	editRules: 'paperTriage.editRules',
	watch: 'paperTriage.watch',
	mute: 'paperTriage.mute',
	openSample: 'paperTriage.openSample',
	addPaper: 'paperTriage.addPaper',
	search: 'paperTriage.search',
	open: 'paperTriage.open',
	openNote: 'paperTriage.openNote',
	attach: 'paperTriage.attach',
	keep: 'paperTriage.keep',
	dismiss: 'paperTriage.dismiss',
	star: 'paperTriage.star',
	unstar: 'paperTriage.unstar',
	reading: 'paperTriage.reading',
	read: 'paperTriage.read',
	inbox: 'paperTriage.inbox',
	undo: 'paperTriage.undo',
	redo: 'paperTriage.redo',
	renameTopic: 'paperTriage.renameTopic',
	mergeTopics: 'paperTriage.mergeTopics',
	splitTopic: 'paperTriage.splitTopic',
	pinTopic: 'paperTriage.pinTopic',
	unpinTopic: 'paperTriage.unpinTopic',
	hideTopic: 'paperTriage.hideTopic',
	showTopic: 'paperTriage.showTopic',
	setTopicEmoji: 'paperTriage.setTopicEmoji',
	moveTopicUp: 'paperTriage.moveTopicUp',
	moveTopicDown: 'paperTriage.moveTopicDown',
	placeTopic: 'paperTriage.placeTopic',
	newTopicFromRule: 'paperTriage.newTopicFromRule',
	editTopicRule: 'paperTriage.editTopicRule',
	editTopicsFile: 'paperTriage.editTopicsFile',
	moveToTopic: 'paperTriage.moveToTopic',
	notInTopic: 'paperTriage.notInTopic',
	whyHere: 'paperTriage.whyHere',
	groupByTopic: 'paperTriage.groupByTopic',
	groupByListing: 'paperTriage.groupByListing',
	groupByForYou: 'paperTriage.groupByForYou',
	resetForYou: 'paperTriage.resetForYou',
	moreLikeThese: 'paperTriage.moreLikeThese',
	showDismissed: 'paperTriage.showDismissed',
	hideDismissed: 'paperTriage.hideDismissed',
	editDetails: 'paperTriage.editDetails',
	setId: 'paperTriage.setId',
	joinPapers: 'paperTriage.joinPapers',
	splitPaper: 'paperTriage.splitPaper',
	removePaper: 'paperTriage.removePaper',
	findOnArxiv: 'paperTriage.findOnArxiv',
	findOnHuggingFace: 'paperTriage.findOnHuggingFace',
	copyKey: 'paperTriage.copyKey',
	showInListing: 'paperTriage.showInListing',
	showProblems: 'paperTriage.showProblems',
	usePersonalLibrary: 'paperTriage.usePersonalLibrary',
	saveSearch: 'paperTriage.saveSearch',
	searchAgain: 'paperTriage.searchAgain',
	renameSearch: 'paperTriage.renameSearch',
	deleteSearch: 'paperTriage.deleteSearch',
	searchInTopic: 'paperTriage.searchInTopic',
	searchInListing: 'paperTriage.searchInListing',
	searchKeep: 'paperTriage.search.keep',
	searchDismiss: 'paperTriage.search.dismiss',
	searchAttach: 'paperTriage.search.attach',
	searchWhy: 'paperTriage.search.why',
	showLog: 'paperTriage.showLog',
} as const;

/** Where something is shown: the container in the activity bar, and what it and the editors hold. */
export const view = {
	container: 'paperTriage',
	library: 'paperTriage.library',
	panel: 'paperTriage.panel',
} as const;

/** What the user can set. */
export const setting = {
	folder: 'paperTriage.folder',
	person: 'paperTriage.person',
	showStatistics: 'paperTriage.search.showStatistics',
} as const;

/** What `when` clauses can ask for. */
export const contextKey = {
	/** One of `libraryState`: which welcome the library view shows. */
	state: 'paperTriage.state',
	dismissedShown: 'paperTriage.dismissedShown',
	/** `topic`, `listing` or `forYou`: what the library view is grouped by. */
	grouping: 'paperTriage.grouping',
	searchOpen: 'paperTriage.searchOpen',
	canUndo: 'paperTriage.canUndo',
	canRedo: 'paperTriage.canRedo',
} as const;

/** The values of `contextKey.state`: nowhere to keep papers, a place but no papers yet, papers. */
export const libraryState = {
	none: 'none',
	empty: 'empty',
	filled: 'filled',
} as const;
