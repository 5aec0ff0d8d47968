import * as vscode from 'vscode';

/** What the page may load from. */
export function resourceRoots(extensionUri: vscode.Uri): readonly vscode.Uri[] {
	return ['dist', 'media'].map(folder => vscode.Uri.joinPath(extensionUri, folder));
}

/** The toolkit makes one empty style element and fills it by script; this is the hash of nothing. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The empty page that the panel's script draws on. Nothing is loaded but our own script and style. */
export function panelHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
	const nonce = crypto.randomUUID();
	const uri = (...path: string[]): string =>
		webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path)).toString();
	const policy = [
		"default-src 'none'",
		`style-src ${webview.cspSource} ${emptyStyle}`,
		`script-src 'nonce-${nonce}'`,
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
	return `<!DOCTYPE html>
<html lang="en">
	<head>
		<meta charset="utf-8">
		<meta http-equiv="Content-Security-Policy" content="${policy}">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<link rel="stylesheet" href="${uri('media', 'panel.css')}">
		<title>Paper</title>
	</head>
	<body>
		<main id="panel"></main>
		<script nonce="${nonce}" src="${uri('dist', 'webview.js')}"></script>
	</body>
</html>`;
}
