/** A file that holds a part of the index. */
export interface IndexFile {
	/** Says what the file was made from: `3f0c…9a.segment`. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** What has to be stored of an index. */
export interface IndexChanges {
	/** The names of all files that the index is made of now. */
	readonly keep: readonly string[];
	/** Those among them that are new. Their bytes are handed over: nobody else may hold on to them. */
	readonly write: readonly IndexFile[];
}

/** Keeps an index over restarts. */
export interface StorableIndex {
	/**
	 * Takes files of an earlier run, whose bytes are its own from then on. Never throws.
	 *
	 * @returns the names of those that are of no use
	 */
	open(files: readonly IndexFile[]): readonly string[];

	/**
	 * What has to be stored now; absent while nothing has changed since it was asked last, or while
	 * the index is being built.
	 */
	takeChanges(): IndexChanges | undefined;
}

/** A file in the folder where an index is stored. */
export interface StoredFile {
	readonly name: string;
	/** In bytes. */
	readonly size: number;
}

/** More or larger ones are not of an index that anybody could have built. */
const mostFiles = 16;
const mostBytes = 200_000_000;

const fileName = /^[0-9a-f]{16,64}\.segment$/;

/** Which files of a folder are read as an index, in the order of their names, and which are of no use there. */
export function chooseIndexFiles(found: readonly StoredFile[]): {
	readonly read: readonly string[];
	readonly useless: readonly string[];
} {
	const read: string[] = [];
	const useless: string[] = [];
	let bytes = 0;
	for (const { name, size } of [...found].sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const isWanted =
			fileName.test(name) && size > 0 && read.length < mostFiles && bytes + size <= mostBytes;
		bytes += isWanted ? size : 0;
		(isWanted ? read : useless).push(name);
	}
	return { read, useless };
}

/** What is left to store of earlier changes when later ones come: what these no longer keep is not written at all. */
export function mergeChanges(
	earlier: IndexChanges | undefined,
	{ keep, write }: IndexChanges,
): IndexChanges {
	const kept = new Set(keep);
	const files = new Map([...(earlier?.write ?? []), ...write].map(file => [file.name, file]));
	return { keep, write: [...files.values()].filter(({ name }) => kept.has(name)) };
}
