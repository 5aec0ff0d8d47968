// @ts-check
/** What a served VS Code says about itself and about the native modules it goes without. */
const noise = [
	/^\s*$/,
	/^\[\d\d:\d\d:\d\d\]/,
	/^File not found: .*vsda|^Server bound to|^Web UI available|agent listening on/,
	/^(Resolv(ing|ed) connection token|Creating a socket|Updating additional builtin)/,
	/^\[(reconnection-grace-time|AgentHost|AccountPolicyGate|Service Worker)/,
	/build\/Release\/(watchdog|spdlog)|Could not locate the bindings file|\.node',?$/,
	/^(Require stack:|- \/.*extensionHostProcess\.js|Timed out waiting for authentication provider)/,
	/^\s*(→|at .*\/lib\/vscode\/|at .*node:internal|tries: \[|\]|\})/,
	/^Ignoring fetching additional builtin/,
	// A complaint of the workbench, not of an extension: the stack says whose.
	/code\/browser\/workbench\/workbench\.js/,
];

/**
 * Whether a line of VS Code's log says nothing to somebody who reads the result of a test run.
 * @param {string} line
 */
export function isNoise(line) {
	return noise.some(pattern => pattern.test(line));
}
