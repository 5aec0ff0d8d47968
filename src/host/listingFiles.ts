import type * as vscode from 'vscode';
import { listingsFolder } from '../core/library/layout';
import { freeName } from '../core/listing/freeName';
import type { TakenIn } from '../core/protocol/worker';
import { plural } from '../core/triage/rowText';
import type { FilePresence, Step } from '../core/triage/undo';
import type { LibrarySession } from './librarySession';

/** What this file needs of the library it belongs to. */
export interface ListingOwner {
	session(): Promise<LibrarySession>;
	/** The paths of the listings that are known. */
	paths(): readonly string[];
	remember(step: Step): void;
}

/** A listing to be stored: its name below the folder of listings, and its bytes. */
export interface NewListing {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** The listings as files of the papers folder: storing, moving and removing them, all undoable. */
export class ListingFiles {
	/** What files held that were taken out of the folder, for as long as that can be undone. */
	private readonly removed = new Map<string, Uint8Array>();

	constructor(private readonly owner: ListingOwner) {}

	/**
	 * Stores listings and takes them in. Names are those `inspect` gave.
	 *
	 * @param token where it is cancelled, what was stored is taken out again
	 * @returns `undefined` where it was cancelled
	 */
	async takeIn(
		listings: readonly NewListing[],
		token?: vscode.CancellationToken,
	): Promise<readonly TakenIn[] | undefined> {
		const session = await this.owner.session();
		const before = new Set(this.owner.paths());
		const { stored, taken } = await session.takeIn(listings);
		// Others may have come into the folder meanwhile; they are not ours to take out again.
		const files = stored
			.filter(path => !before.has(path))
			.map((path): FilePresence => ({ path, present: true }));
		if (token?.isCancellationRequested) {
			await this.apply(files.map(({ path }) => ({ path, present: false })));
			return undefined;
		}
		await this.remember(session, `import ${plural(files.length, 'listing')}`, files);
		return taken;
	}

	/** Takes listings out of the folder. What was decided about their papers stays. */
	async remove(paths: readonly string[]): Promise<void> {
		const session = await this.owner.session();
		const files = paths.map((path): FilePresence => ({ path, present: false }));
		await this.apply(files);
		await this.remember(session, `remove ${plural(paths.length, 'listing')}`, files);
	}

	/** Moves listings to where their papers wait in the inbox, or stand in the library. */
	async move(paths: readonly string[], to: 'inbox' | 'library'): Promise<void> {
		const session = await this.owner.session();
		const taken = new Set(this.owner.paths());
		const files: FilePresence[] = [];
		for (const path of paths) {
			const bytes = await session.files.read(path);
			const name = path.split('/').at(-1) ?? path;
			const wanted = `${listingsFolder}/${to}/${name}`;
			const target = wanted === path ? path : freeName(wanted, taken);
			if (bytes && target !== path) {
				taken.add(target);
				this.removed.set(target, bytes);
				files.push({ path: target, present: true }, { path, present: false });
			}
		}
		await this.apply(files);
		await this.remember(session, `put ${plural(files.length / 2, 'listing')} in the ${to}`, files);
	}

	/** Parses listings once more, and answers with what that changed. */
	async readAgain(paths: readonly string[]): Promise<readonly TakenIn[]> {
		return (await this.owner.session()).readAgain(paths);
	}

	/** Brings files back or takes them out, as a step of undo says. */
	async apply(files: readonly FilePresence[]): Promise<void> {
		if (files.length === 0) {
			return;
		}
		const session = await this.owner.session();
		const write: { path: string; bytes: Uint8Array }[] = [];
		const remove: string[] = [];
		for (const { path, present } of files) {
			const bytes = present ? this.removed.get(path) : await session.files.read(path);
			if (bytes === undefined) {
				continue;
			}
			if (present) {
				write.push({ path, bytes });
			} else {
				this.removed.set(path, bytes);
				remove.push(path);
			}
		}
		await session.rearrange(write, remove);
		write.forEach(({ path }) => this.removed.delete(path));
	}

	/** Forgets what was removed: nothing of it can be undone any more. */
	forget(): void {
		this.removed.clear();
	}

	/** A step belongs to the folder that was open when it began. */
	private async remember(
		session: LibrarySession,
		label: string,
		files: readonly FilePresence[],
	): Promise<void> {
		if (session === (await this.owner.session())) {
			this.owner.remember({ label, changes: [], files });
		}
	}
}
