import * as vscode from 'vscode';
import type { ListingProblem } from '../../core/protocol/rows';
import type { Library } from '../../host/library';

/** Puts what was not understood in listings among VS Code's problems. */
export function followProblems(library: Library): vscode.Disposable {
	const diagnostics = vscode.languages.createDiagnosticCollection('Paper Triage');
	let drawn: Library['listings'] = [];
	const draw = (): void => {
		// Most changes are decisions, which change no listing.
		if (library.listings === drawn) {
			return;
		}
		drawn = library.listings;
		diagnostics.clear();
		const folder = library.folder;
		if (!folder) {
			return;
		}
		for (const { path, problems } of library.listings) {
			diagnostics.set(
				vscode.Uri.joinPath(folder, path),
				problems.map(problem => {
					const diagnostic = new vscode.Diagnostic(
						rangeOf(problem),
						problem.message,
						vscode.DiagnosticSeverity.Information,
					);
					diagnostic.source = 'Paper Triage';
					return diagnostic;
				}),
			);
		}
	};
	return vscode.Disposable.from(diagnostics, library.onDidChange(draw));
}

/**
 * Opens a listing at its first problem; the others are a key away, as with any problem in VS Code.
 *
 * @param path of the listing in the papers folder; absent: the first one that has problems
 */
export async function showProblems(library: Library, path: string | undefined): Promise<void> {
	const listing = library.listings.find(
		({ path: own, problems }) => problems.length > 0 && (path === undefined || own === path),
	);
	const problem = listing?.problems[0];
	if (!library.folder || !listing || !problem) {
		void vscode.window.showInformationMessage('Everything in the listings was understood.');
		return;
	}
	await vscode.commands.executeCommand(
		'vscode.open',
		vscode.Uri.joinPath(library.folder, listing.path),
		{
			selection: rangeOf(problem),
		},
	);
}

function rangeOf({ line, column, endLine, endColumn }: ListingProblem): vscode.Range {
	return new vscode.Range(line, column, endLine, endColumn);
}
