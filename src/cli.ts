import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { readListing } from './core/listing/read';
import { messageOf } from './core/messageOf';
import { failedReport, formatReport, type ListingReport, toReport } from './core/listing/report';

const usage = `Usage: papers parse FILE… [--json]

Reads listings of papers, of any form that is understood, and says what they hold.
FILE may be - for standard input.

  --json       print one object for one file, an array for several
  -h, --help   print this

Exits with 1 when no file could be read as a listing, with 2 when called in another way.
`;

/** What became of one file. */
interface Outcome {
	readonly file: string;
	readonly text: string;
	readonly report: ListingReport;
}

async function main(args: readonly string[]): Promise<number> {
	const asked = readArguments(args);
	if ('wrong' in asked) {
		process.stderr.write(`papers: ${asked.wrong}\n\n${usage}`);
		return 2;
	}
	if (asked.help) {
		process.stdout.write(usage);
		return 0;
	}
	const outcomes: Outcome[] = [];
	for (const file of asked.files) {
		outcomes.push(await parseFile(file));
	}
	if (asked.json) {
		const reports = outcomes.map(({ report }) => report);
		process.stdout.write(
			`${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`,
		);
	}
	for (const { file, text, report } of outcomes) {
		const isRead = report.format !== null;
		if (!isRead) {
			process.stderr.write(`papers: ${file}: ${report.problems[0]?.message ?? ''}\n`);
		} else if (!asked.json) {
			process.stdout.write(formatReport(file, text, report));
		}
	}
	return outcomes.some(({ report }) => report.format !== null) ? 0 : 1;
}

type Asked =
	| { readonly help: boolean; readonly json: boolean; readonly files: readonly string[] }
	| { readonly wrong: string };

function readArguments(args: readonly string[]): Asked {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
		});
		const [command, ...files] = positionals;
		const help = values.help === true;
		if (!help && command !== 'parse') {
			return { wrong: command === undefined ? 'no command' : `unknown command ${command}` };
		}
		return !help && files.length === 0
			? { wrong: 'no file' }
			: { help, json: values.json === true, files };
	} catch (error) {
		return { wrong: messageOf(error) };
	}
}

async function parseFile(file: string): Promise<Outcome> {
	let bytes: Uint8Array;
	try {
		bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
	} catch (error) {
		return { file, text: '', report: failedReport(`Cannot be read: ${messageOf(error)}`) };
	}
	const { text, listing, reason } = readListing(bytes, basename(file));
	return { file, text, report: listing ? toReport(listing) : failedReport(reason, text) };
}

// `papers parse … | head` closes the pipe early, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	process.exitCode = error.code === 'EPIPE' ? 0 : 1;
});

main(process.argv.slice(2)).then(
	code => (process.exitCode = code),
	(error: unknown) => {
		process.stderr.write(`papers: ${messageOf(error)}\n`);
		process.exitCode = 1;
	},
);
