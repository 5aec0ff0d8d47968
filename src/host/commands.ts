import * as vscode from 'vscode';
import { messageOf } from '../core/messageOf';
import { messageSafe } from '../core/triage/messageText';
import type { Log } from './log';

/**
 * Registers a command whose failures are logged and shown.
 *
 * Handlers throw only for faults nobody planned for; anything the user can put right is a message
 * of its own.
 */
export function registerCommand<Args extends unknown[]>(
	log: Log,
	id: string,
	handler: (...args: Args) => unknown,
): vscode.Disposable {
	return vscode.commands.registerCommand(id, async (...args: Args) => {
		try {
			return await handler(...args);
		} catch (error) {
			log.error(`${id} failed`, error);
			void vscode.window.showErrorMessage(`Paper Triage: ${messageSafe(messageOf(error))}`);
			return undefined;
		}
	});
}
