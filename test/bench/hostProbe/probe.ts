import type { Gap, Heartbeat } from './heartbeat';

/** What the extension's stand-in leaves for the probe, in the one place both of them reach. */
export interface Started {
	readonly heartbeat: Heartbeat;
	/** Times in milliseconds. */
	readonly load: number;
	readonly activate: number;
}

/** Where `Started` is left. */
export const startedKey = 'paperTriageStarted';

/** What a run of the probe is to do. Names of files are absolute. */
export interface Task {
	/** Where the answers go, as JSON. */
	readonly answers: string;
	/** A folder of the workspace to open as the library when VS Code has come to rest, if any. */
	readonly open?: string;
	/** How many papers the library then holds. */
	readonly papers: number;
	/** Listings to import, one after the other, with the name of each in the answers. */
	readonly imports: readonly { readonly name: string; readonly file: string }[];
	/** How many papers are decided about; none: neither decided nor searched. */
	readonly decide: number;
	readonly search: readonly string[];
	/** How long to go on counting when all is done, in milliseconds. */
	readonly rest: number;
}

/** What a run of the probe found, by name. */
export interface Answers {
	/** In milliseconds. */
	readonly times: Readonly<Record<string, number>>;
	readonly gaps: Readonly<Record<string, Gap>>;
}
