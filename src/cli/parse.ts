import { basename } from 'node:path';
import { readListing } from '../core/listing/read';
import { failedReport, formatReport, type ListingReport, toReport } from '../core/listing/report';
import { messageOf } from '../core/messageOf';
import { readBytes } from './readBytes';

/** What became of one file. */
interface Outcome {
	readonly file: string;
	readonly text: string;
	readonly report: ListingReport;
}

/** Says what listings hold. @returns the exit code */
export async function parse(files: readonly string[], json: boolean): Promise<number> {
	const outcomes: Outcome[] = [];
	for (const file of files) {
		outcomes.push(await parseFile(file));
	}
	if (json) {
		const reports = outcomes.map(({ report }) => report);
		process.stdout.write(
			`${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`,
		);
	}
	for (const { file, text, report } of outcomes) {
		const isRead = report.format !== null;
		if (!isRead) {
			process.stderr.write(`papers: ${file}: ${report.problems[0]?.message ?? ''}\n`);
		} else if (!json) {
			process.stdout.write(formatReport(file, text, report));
		}
	}
	return outcomes.some(({ report }) => report.format !== null) ? 0 : 1;
}

async function parseFile(file: string): Promise<Outcome> {
	let bytes: Uint8Array;
	try {
		bytes = await readBytes(file);
	} catch (error) {
		return { file, text: '', report: failedReport(`Cannot be read: ${messageOf(error)}`) };
	}
	const { text, listing, reason } = readListing(bytes, basename(file));
	return { file, text, report: listing ? toReport(listing) : failedReport(reason, text) };
}
