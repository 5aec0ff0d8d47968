import { existsSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { XMLParser } from 'fast-xml-parser';
import { formReaders } from '../../src/core/listing/forms';
import { parseListing } from '../../src/core/listing/parse';
import type { Row } from '../helpers/row';

export const name = 'xml';

const folder = '../shared/data/listings';
const bytes = 6e6;
const runs = 3;

/** Real files, each with the element that is repeated until the file is large. */
const samples: readonly (readonly [file: string, record: string])[] = [
	['acl_anthology_xml/acl_P17.xml', 'paper'],
	['pubmed_xml/biopython_pubmed1.xml', 'PubmedArticle'],
	['endnote_xml/jabref_EndnoteXmlImporterTestArticle.xml', 'record'],
	['dblp/shenka123_dblp.xml', 'incollection'],
	['crossref/zotero_Crossref_Unixref_XML_11.xml', 'doi_record'],
	['arxiv_atom/api_q_testing_s0_m15_80c242b59d59.xml', 'entry'],
];

/**
 * Our forms of XML, down to clean entries, beside fast-xml-parser, which makes plain objects of the
 * same text and no more. Its settings are those its documents advise for speed: values stay texts,
 * no paths are built, nothing is checked, entities are XML's own. It keeps the attributes, since
 * ids stand in them.
 */
export function run(): Promise<readonly Row[]> {
	const rows = samples.flatMap(([file, record]): readonly Row[] => {
		if (!existsSync(`${folder}/${file}`)) {
			return [{ skipped: `${file} is absent` }];
		}
		const text = enlarged(readFileSync(`${folder}/${file}`, 'utf8'), record);
		const form = parseListing(text.slice(0, 2e6), file)?.form;
		if (form === undefined) {
			return [{ skipped: `${file} is not understood yet` }];
		}
		const reader = formReaders.find(one => one.form === form);
		const papers = parseListing(text, file)?.entries.length ?? 0;
		return [
			{
				what: `${reader?.called ?? form}, entries`,
				...measure(text, () => parseListing(text, file)),
				papers,
			},
			{ what: '  fast-xml-parser, objects', ...measure(text, () => peer().parse(text)) },
		];
	});
	return Promise.resolve(rows);
}

function peer(): XMLParser {
	return new XMLParser({
		ignoreAttributes: false,
		parseTagValue: false,
		parseAttributeValue: false,
		jPath: false,
		processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
	});
}

/** The text with the span of its records repeated. */
function enlarged(text: string, record: string): string {
	const start = text.search(new RegExp(`<${record}[\\s>]`));
	const end = text.lastIndexOf(`</${record}>`) + record.length + 3;
	const times = Math.ceil(bytes / (end - start));
	const parts = [text.slice(0, start), text.slice(start, end).repeat(times), text.slice(end)];
	// Encoded and decoded once, so that the text lies in memory as one.
	return Buffer.from(parts.join('')).toString();
}

/** The best of some runs, in time that the processor worked; memory that is held afterwards. */
function measure(text: string, task: () => unknown): { 'MB/s': number; 'heap / text': number } {
	let best = Infinity;
	let heap = 0;
	for (let i = 0; i < runs; i++) {
		collect();
		const before = process.memoryUsage().heapUsed;
		const start = process.cpuUsage();
		const result = task();
		const { user, system } = process.cpuUsage(start);
		best = Math.min(best, user + system);
		collect();
		// Later on, the result before is still held while the next one is made.
		heap = i === 0 ? process.memoryUsage().heapUsed - before : heap;
		keep(result);
	}
	return { 'MB/s': text.length / best, 'heap / text': heap / text.length };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Holds a result until its memory was measured. */
function keep(result: unknown): void {
	if (result === undefined) {
		throw new Error('The text was not understood.');
	}
}
