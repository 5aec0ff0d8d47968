import * as vscode from 'vscode';
import type { TakenIn } from '../core/protocol/worker';

/** What the library tells its features, as the emitters behind the events of `Library`. */
export class LibraryEvents implements vscode.Disposable {
	readonly changed = new vscode.EventEmitter<void>();
	readonly filesChanged = new vscode.EventEmitter<readonly string[]>();
	readonly takenIn = new vscode.EventEmitter<readonly TakenIn[]>();
	readonly progressed = new vscode.EventEmitter<string | undefined>();
	readonly undoChanged = new vscode.EventEmitter<{ canUndo: boolean; canRedo: boolean }>();

	dispose(): void {
		for (const emitter of Object.values(this) as vscode.EventEmitter<unknown>[]) {
			emitter.dispose();
		}
	}
}
