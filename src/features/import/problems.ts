import * as vscode from 'vscode';
import { topicsPath } from '../../core/library/layout';
import type { ListingProblem } from '../../core/protocol/rows';
import type { Library } from '../../host/library';

/** Puts what was not understood in listings and rules among VS Code's problems. */
export function followProblems(library: Library): vscode.Disposable {
	const diagnostics = vscode.languages.createDiagnosticCollection('Paper Triage');
	let drawn: readonly unknown[] = [];
	const draw = (): void => {
		const { listings, ruleProblems } = library;
		// Most changes are decisions, which change no listing.
		if (drawn[0] === listings && drawn[1] === ruleProblems) {
			return;
		}
		drawn = [listings, ruleProblems];
		diagnostics.clear();
		for (const { path, problems } of listings) {
			const uri = library.uriOf(path);
			if (uri) {
				diagnostics.set(uri, problems.map(toDiagnostic(vscode.DiagnosticSeverity.Information)));
			}
		}
		if (library.folder && ruleProblems.length > 0) {
			diagnostics.set(
				vscode.Uri.joinPath(library.folder, topicsPath),
				ruleProblems.map(toDiagnostic(vscode.DiagnosticSeverity.Warning)),
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
	const uri = listing && library.uriOf(listing.path);
	if (!uri || !problem) {
		void vscode.window.showInformationMessage('Everything in the listings was understood.');
		return;
	}
	await vscode.commands.executeCommand('vscode.open', uri, { selection: rangeOf(problem) });
}

function toDiagnostic(
	severity: vscode.DiagnosticSeverity,
): (problem: ListingProblem) => vscode.Diagnostic {
	return problem => {
		const { Information } = vscode.DiagnosticSeverity;
		const own = problem.isHint === true ? Information : severity;
		const diagnostic = new vscode.Diagnostic(rangeOf(problem), problem.message, own);
		diagnostic.source = 'Paper Triage';
		return diagnostic;
	};
}

function rangeOf({ line, column, endLine, endColumn }: ListingProblem): vscode.Range {
	return new vscode.Range(line, column, endLine, endColumn);
}
