// @ts-check
/**
 * @typedef {object} Opened
 * @property {number} port the server's
 * @property {string | undefined} [folder] the workspace; none for an empty window
 * @property {string | undefined} [extension] the folder of an extension under development
 * @property {string | undefined} [tests] the file of a test runner to run in the extension host
 */

/**
 * The address at which the served VS Code opens a folder with an extension under development, in
 * the way of VS Code's own browser tests.
 * @param {Opened} opened
 */
export function addressOf({ port, folder, extension, tests }) {
	const authority = `127.0.0.1:${port}`;
	const payload = [
		['extensionDevelopmentPath', extension],
		['extensionTestsPath', tests],
	]
		.filter(([, path]) => path !== undefined)
		.map(([name, path]) => [name, `vscode-remote://${authority}${path}`]);
	const parameters = [
		folder === undefined ? 'ew=true' : `folder=${encodePath(folder)}`,
		...(payload.length === 0 ? [] : [`payload=${encodeURIComponent(JSON.stringify(payload))}`]),
	];
	return `http://${authority}/?${parameters.join('&')}`;
}

/** @param {string} path */
function encodePath(path) {
	return path.split('/').map(encodeURIComponent).join('/');
}
