import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import type { Subscription } from '../core/files';

/**
 * Watches folders one by one, each from the moment it is added.
 *
 * On Linux a watcher of a whole tree, such as VS Code's, can miss a folder that is made right
 * after the one it lies in, and then never notices anything in there. The folders of a library are
 * made like that, by the first import as by git.
 */
export class FolderWatches implements Subscription {
	private readonly watchers = new Map<string, FSWatcher>();

	/** @param changed given paths relative to `root`; may repeat itself */
	constructor(
		private readonly root: string,
		private readonly changed: (paths: readonly string[]) => void,
	) {}

	/** Watches what lies directly in a folder, if it is there. */
	add(folder: string): void {
		if (this.watchers.has(folder)) {
			return;
		}
		try {
			const watcher = watch(join(this.root, folder), { persistent: false }, (event, name) =>
				this.tell(folder, event, name),
			);
			watcher.on('error', () => this.drop(folder));
			this.watchers.set(folder, watcher);
		} catch {
			// Not there, or too much is watched on this machine: the watcher of the tree is left.
		}
	}

	/** A folder is gone: should it come back, it has to be watched anew. */
	drop(folder: string): void {
		this.watchers.get(folder)?.close();
		this.watchers.delete(folder);
	}

	dispose(): void {
		for (const folder of [...this.watchers.keys()]) {
			this.drop(folder);
		}
	}

	private tell(folder: string, event: string, name: string | null): void {
		const path = [folder, name ?? ''].filter(part => part !== '').join('/');
		if (event === 'rename') {
			this.drop(path);
		}
		this.changed([path]);
	}
}
