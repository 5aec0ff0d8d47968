import { createRequire } from 'node:module';
import path from 'node:path';
import type * as vscode from 'vscode';
import { Heartbeat } from './heartbeat';
import { type Started, startedKey } from './probe';

interface Extension {
	activate(context: vscode.ExtensionContext): void;
	deactivate(): Promise<void>;
}

// Stands in for the extension's entry, and times the real one.
const heartbeat = new Heartbeat();
const begin = performance.now();
const extension = createRequire(__filename)(path.join(__dirname, 'dist/extension.js')) as Extension;
const load = performance.now() - begin;

/** Starts the extension and leaves how long that took. */
export function activate(context: vscode.ExtensionContext): void {
	const called = performance.now();
	extension.activate(context);
	const started: Started = { heartbeat, load, activate: performance.now() - called };
	Object.assign(globalThis, { [startedKey]: started });
}

export const deactivate = () => extension.deactivate();
