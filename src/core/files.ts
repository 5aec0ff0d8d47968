/** Stops a subscription. */
export interface Subscription {
	dispose(): void;
}

/** A file as a listing of its folder tells it. */
export interface FileStamp {
	/** Relative to the papers folder, with forward slashes, e.g. `notes/earl2025.md`. */
	readonly path: string;
	/** In bytes. */
	readonly size: number;
	/** Changes whenever the content may have changed. Only ever compared for equality. */
	readonly version: string;
}

/**
 * The files of one papers folder, as the core needs them.
 *
 * Paths are relative to the folder, with forward slashes. What cannot be read because it is not
 * there is `undefined`; every other failure rejects with an `Error` whose message can be shown.
 */
export interface Files {
	/** Every file below the folder that the library could use, in no order. */
	list(): Promise<readonly FileStamp[]>;
	read(path: string): Promise<Uint8Array | undefined>;
	/** Replaces the file whole or not at all, and makes the folders above it. */
	write(path: string, bytes: Uint8Array): Promise<void>;
	remove(path: string): Promise<void>;
	/** Runs `task` while no other window or process that asks for the same lock runs its own. */
	locked<T>(task: () => Promise<T>): Promise<T>;
	/** Calls `changed` with paths that may have changed on disk; may repeat itself. */
	watch(changed: (paths: readonly string[]) => void): Subscription;
}
