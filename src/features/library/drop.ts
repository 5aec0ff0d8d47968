import * as vscode from 'vscode';
import type { Candidate } from '../../host/candidate';
import type { Platform } from '../../host/platform';
import { command } from '../../ids';

const uris = 'text/uri-list';
const plain = 'text/plain';

/** Takes in what is dropped on the view: files from anywhere, or a piece of text. */
export class ListingDrop {
	readonly mimeTypes: readonly string[] = [uris, 'files', plain];

	constructor(private readonly platform: Platform) {}

	async takeIn(dropped: vscode.DataTransfer): Promise<void> {
		const candidates = await this.candidatesOf(dropped);
		if (candidates.length > 0) {
			await vscode.commands.executeCommand(command.importListing, candidates);
		}
	}

	/** Files of another program come with their content, files of the workspace as addresses. */
	private async candidatesOf(dropped: vscode.DataTransfer): Promise<readonly Candidate[]> {
		const files = [...dropped].map(([, item]) => item.asFile()).filter(file => file !== undefined);
		if (files.length > 0) {
			return files.map(file => ({ name: file.name, read: async () => file.data() }));
		}
		const list = (await dropped.get(uris)?.asString()) ?? '';
		const addresses = list.split(/\r?\n/).filter(line => line !== '' && !line.startsWith('#'));
		const found = addresses
			.map(line => vscode.Uri.parse(line))
			.filter(({ scheme }) => scheme !== 'http' && scheme !== 'https');
		if (found.length > 0) {
			return found.map(uri => ({
				name: uri.path.split('/').at(-1) ?? '',
				read: () => this.platform.readFile(uri),
			}));
		}
		const text = (await dropped.get(plain)?.asString()) ?? list;
		const bytes = new TextEncoder().encode(text);
		return text.trim() === '' ? [] : [{ name: '', read: () => Promise.resolve(bytes) }];
	}
}
