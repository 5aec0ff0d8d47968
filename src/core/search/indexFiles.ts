/** A file that holds a part of the index. */
export interface IndexFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** What makes up a stored index now. */
export interface IndexChanges {
	/** The names of all its files. */
	readonly keep: readonly string[];
	/** Those that are new. */
	readonly write: readonly IndexFile[];
}

/** Keeps an index over restarts. */
export interface StorableIndex {
	/** Takes files of an earlier run. Never throws. @returns the names of those that are of no use */
	open(files: readonly IndexFile[]): readonly string[];
	/**
	 * What has to be stored now; absent while nothing has changed since it was asked last, or while
	 * the index is being built.
	 */
	takeChanges(): IndexChanges | undefined;
}
