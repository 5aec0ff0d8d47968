import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What this extension stores in the served VS Code; elsewhere its place is not known. */
export function storageFolders(): readonly string[] | undefined {
	const user = path.join(process.env.TMPDIR ?? '', 'data/User');
	const workspaces = path.join(user, 'workspaceStorage');
	if (!existsSync(workspaces)) {
		return undefined;
	}
	const parents = readdirSync(workspaces).map(parent => path.join(workspaces, parent));
	return [...parents, path.join(user, 'globalStorage')]
		.map(parent => path.join(parent, 'paper-triage.paper-triage'))
		.filter(folder => existsSync(folder));
}
