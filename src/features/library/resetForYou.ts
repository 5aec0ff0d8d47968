import * as vscode from 'vscode';
import type { Library } from '../../host/library';

/** Lets *For you* forget what was decided so far, and offers to take that back. */
export async function resetForYou({ nearness }: Library): Promise<void> {
	const before = nearness.since;
	await nearness.countSince(new Date().toISOString());
	const undo = 'Undo';
	// Nobody waits for the answer: the message may stand for hours.
	void vscode.window
		.showInformationMessage(
			'For You begins anew: only what you decide from now on counts. All decisions stay.',
			undo,
		)
		.then(choice => (choice === undo ? nearness.countSince(before) : undefined));
}
