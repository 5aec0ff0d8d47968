import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { TakenIn } from '../../src/core/protocol/worker';
import { command, setting } from '../../src/ids';
import { waitFor } from '../journeys/waitFor';

/** A library that one suite has to itself: a papers folder, and a name to decide under. */
export class OwnLibrary {
	/** A document for each citation that was hovered. */
	private readonly citing = new Map<string, Thenable<vscode.TextDocument>>();

	private constructor(private readonly folder: vscode.Uri) {}

	/**
	 * Makes the window use that folder of the workspace from now on.
	 *
	 * @param person as the user would write it into the settings
	 */
	static async open(folder: string, person: string): Promise<OwnLibrary> {
		await vscode.extensions.getExtension('paper-triage.paper-triage')?.activate();
		await set(setting.person, person);
		await set(setting.folder, folder);
		return new OwnLibrary(vscode.Uri.joinPath(workspace(), folder));
	}

	/** Leaves the library to itself and goes back to the one of the workspace. */
	async close(): Promise<void> {
		await set(setting.folder, undefined);
		await set(setting.person, undefined);
	}

	/** Closes the library and opens it again, as reloading the window does. */
	async reopen(): Promise<void> {
		const folder = vscode.workspace.asRelativePath(this.folder, false);
		await set(setting.folder, 'elsewhere');
		await set(setting.folder, folder);
	}

	uri(path: string): vscode.Uri {
		return vscode.Uri.joinPath(this.folder, path);
	}

	/** A file of the papers folder as text; empty where there is none. */
	async read(path: string): Promise<string> {
		return new TextDecoder().decode(await this.bytes(path));
	}

	async bytes(path: string): Promise<Uint8Array> {
		try {
			return Uint8Array.from(await vscode.workspace.fs.readFile(this.uri(path)));
		} catch {
			// Not there yet, or no longer.
			return new Uint8Array();
		}
	}

	/** The lines of a `.jsonl` file, parsed. */
	async lines(path: string): Promise<readonly Record<string, unknown>[]> {
		const text = await this.read(path);
		const lines = text.split('\n').filter(line => line !== '');
		return lines.map(line => JSON.parse(line) as Record<string, unknown>);
	}

	/** Waits until one line of a file is accepted, and gives it. */
	async line(
		path: string,
		accept: (line: Record<string, unknown>) => boolean,
	): Promise<Record<string, unknown>> {
		const lines = await waitFor(
			`A line in ${path}`,
			() => this.lines(path),
			all => all.some(accept),
		);
		return lines.find(accept) ?? {};
	}

	async write(path: string, content: string | Uint8Array): Promise<void> {
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		await vscode.workspace.fs.writeFile(this.uri(path), bytes);
	}

	/** The names in a folder, in order. */
	async names(path: string): Promise<readonly string[]> {
		const entries = await vscode.workspace.fs.readDirectory(this.uri(path));
		return entries.map(([name]) => name).sort();
	}

	/** Imports a file of any name that holds `content`; it lies outside the papers folder. */
	async import(name: string, content: string | Uint8Array): Promise<readonly TakenIn[]> {
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		const file = vscode.Uri.joinPath(workspace(), 'downloads', name);
		// Not through VS Code, which would send a big file through its window and be busy for long.
		await mkdir(path.dirname(file.fsPath), { recursive: true });
		await writeFile(file.fsPath, bytes);
		return importUri(file);
	}

	/** What hovering a citation of `ref` says; empty where the library does not know it. */
	async hover(ref: string): Promise<string> {
		const opened = this.citing.get(ref) ?? vscode.workspace.openTextDocument({ content: ref });
		this.citing.set(ref, opened);
		const { uri } = await opened;
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			'vscode.executeHoverProvider',
			uri,
			new vscode.Position(0, ref.length - 1),
		);
		const texts = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
		const told = texts.map(({ value }) => value).find(value => value.includes(command.open));
		// Words of papers come with every mark escaped, so that Markdown takes none for its own.
		return (told ?? '').split('\n')[0]!.replaceAll('\\', '');
	}

	/** Waits until hovering a citation of `ref` says something that is accepted. */
	async shows(ref: string, expected: RegExp): Promise<void> {
		await waitFor(
			`"${String(expected)}" on ${ref}`,
			() => this.hover(ref),
			text => expected.test(text),
		);
	}
}

/** Imports a file wherever it lies. */
export async function importUri(uri: vscode.Uri): Promise<readonly TakenIn[]> {
	const taken = await vscode.commands.executeCommand<readonly TakenIn[] | undefined>(
		command.importListing,
		uri,
	);
	return taken ?? [];
}

export function workspace(): vscode.Uri {
	return vscode.workspace.workspaceFolders![0]!.uri;
}

async function set(id: string, value: string | undefined): Promise<void> {
	const { Workspace } = vscode.ConfigurationTarget;
	await vscode.workspace.getConfiguration().update(id, value, Workspace);
}
