import { parseArgs } from 'node:util';
import { messageOf } from '../core/messageOf';

/** So many papers are printed where nothing is said. */
const usualLimit = 20;

/** What the command line asks for. */
export type Asked =
	| { readonly command: 'help' }
	| { readonly command: 'parse'; readonly files: readonly string[]; readonly json: boolean }
	| {
			readonly command: 'topics';
			/** Files and folders. */
			readonly paths: readonly string[];
			readonly json: boolean;
	  }
	| {
			readonly command: 'search';
			readonly query: string;
			/** Files and folders. */
			readonly paths: readonly string[];
			readonly limit: number;
			readonly json: boolean;
	  };

/** What the arguments ask for, or in a few words what is wrong with them. */
export function readArguments(args: readonly string[]): Asked | { readonly wrong: string } {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				json: { type: 'boolean' },
				limit: { type: 'string' },
				help: { type: 'boolean', short: 'h' },
			},
		});
		const [command, ...rest] = positionals;
		if (values.help === true) {
			return { command: 'help' };
		}
		return readCommand(command, rest, values.json === true, values.limit);
	} catch (error) {
		return { wrong: messageOf(error) };
	}
}

function readCommand(
	command: string | undefined,
	rest: readonly string[],
	json: boolean,
	limitText: string | undefined,
): Asked | { readonly wrong: string } {
	switch (command) {
		case undefined:
			return { wrong: 'no command' };
		case 'parse':
			if (limitText !== undefined) {
				return { wrong: 'parse has no --limit' };
			}
			return rest.length === 0 ? { wrong: 'no file' } : { command, files: rest, json };
		case 'topics':
			if (limitText !== undefined) {
				return { wrong: 'topics has no --limit' };
			}
			return rest.length === 0 ? { wrong: 'no file' } : { command, paths: rest, json };
		case 'search': {
			const [query, ...paths] = rest;
			const limit = limitText === undefined ? usualLimit : parseLimit(limitText);
			if (limit === undefined) {
				return { wrong: `--limit is no number of papers: ${limitText}` };
			}
			if (query === undefined) {
				return { wrong: 'no query' };
			}
			return paths.length === 0
				? { wrong: 'no file to search in' }
				: { command, query, paths, limit, json };
		}
		default:
			return { wrong: `unknown command ${command}` };
	}
}

/** A number of papers from 1. */
function parseLimit(text: string): number | undefined {
	const limit = /^\d+$/.test(text) ? Number(text) : 0;
	return limit > 0 && Number.isSafeInteger(limit) ? limit : undefined;
}
