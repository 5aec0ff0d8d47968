import path from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '../core/messageOf';

/** What is said of the command where it is asked for, or asked wrongly. */
export const trainUsage = `Learns the model of the extension from a list of papers.

  npm run train -- CORPUS.jsonl[.gz]… [--out FOLDER] [--tables FOLDER]

A line of a corpus is {"title":"…","abstract":"…"}, with "keywords":["…"] where authors gave them.

  --out FOLDER     where the model goes, research.ptm; out/model where nothing is said
  --tables FOLDER  where all that was learnt goes too, before names are chosen and numbers rounded
`;

/** What the arguments ask for. */
export interface TrainArguments {
	readonly help: boolean;
	/** At least one file, but for help. */
	readonly corpus: readonly string[];
	readonly out: string;
	readonly tables: string | undefined;
}

/** What the arguments ask for, or in a few words what is wrong with them. */
export function readTrainArguments(
	args: readonly string[],
): TrainArguments | { readonly wrong: string } {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				out: { type: 'string', default: path.join('out', 'model') },
				tables: { type: 'string' },
				help: { type: 'boolean', short: 'h', default: false },
			},
		});
		const { help, out, tables } = values;
		return positionals.length === 0 && !help
			? { wrong: 'no corpus' }
			: { help, corpus: positionals, out, tables };
	} catch (error) {
		return { wrong: messageOf(error) };
	}
}
