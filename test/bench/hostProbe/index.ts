import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import { command, setting, view } from '../../../src/ids';
import type { Gap } from './heartbeat';
import { type Answers, type Started, startedKey, type Task } from './probe';

/** Uses the extension as a task says, and writes how long the extension host was held up by it. */
export async function run(): Promise<void> {
	const task = JSON.parse(readFileSync(path.join(__dirname, 'task.json'), 'utf8')) as Task;
	await vscode.extensions.getExtension('paper-triage.paper-triage')?.activate();
	const started = (globalThis as Record<string, unknown>)[startedKey] as Started;
	const { heartbeat, load, activate } = started;
	const times: Record<string, number> = { load, activate };
	const gaps: Record<string, Gap> = {};

	// A tree that nobody sees is not drawn.
	await vscode.commands.executeCommand(`${view.library}.focus`);
	await search('');
	gaps.start = heartbeat.take();
	// Other extensions start meanwhile; those for JSON when a setting is changed for the first time.
	await setFolder('nowhere');
	await setFolder(undefined);
	await pause(5_000);
	heartbeat.take();
	await pause(2_000);
	gaps.idle = heartbeat.take();

	if (task.open !== undefined) {
		const begin = performance.now();
		await setFolder(task.open);
		while ((await search('')).length < Math.min(task.papers, 20)) {
			await pause(20);
		}
		times.open = performance.now() - begin;
		gaps.open = heartbeat.take();
	}

	for (const { name, file } of task.imports) {
		const begin = performance.now();
		// The launcher gives up what says nothing for long.
		const signs = setInterval(() => console.log(`${name} goes on`), 10_000);
		try {
			await vscode.commands.executeCommand(command.importListing, vscode.Uri.file(file));
		} finally {
			clearInterval(signs);
		}
		times[name] = performance.now() - begin;
		gaps[name] = heartbeat.take();
		console.log(`${name} after ${Math.round(times[name])} ms`);
	}
	await pause(task.rest);
	gaps.rest = heartbeat.take();

	for (const text of task.search) {
		for (let end = 1; end <= text.length; end++) {
			await search(text.slice(0, end));
		}
	}
	gaps.search = heartbeat.take();

	const papers = await papersToDecide(task);
	heartbeat.take();
	for (const paper of papers) {
		await vscode.commands.executeCommand(command.keep, paper);
	}
	await pause(1_000);
	gaps.decide = heartbeat.take();

	const answers: Answers = { times, gaps };
	writeFileSync(task.answers, JSON.stringify(answers));
}

async function papersToDecide({ decide }: Task): Promise<readonly string[]> {
	const papers = new Set<string>();
	for (const word of decide === 0 ? [] : ['a', 'the', 'reward', 'search', 'model', 'of', 'in']) {
		(await search(word)).forEach(paper => papers.add(paper));
	}
	return [...papers].slice(0, decide);
}

async function setFolder(folder: string | undefined): Promise<void> {
	await vscode.workspace.getConfiguration().update(setting.folder, folder);
}

async function search(text: string): Promise<readonly string[]> {
	const found = await vscode.commands.executeCommand<readonly string[]>(command.search, text);
	await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
	return found;
}
