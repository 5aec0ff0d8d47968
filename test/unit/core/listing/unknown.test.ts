import * as assert from 'node:assert/strict';
import { parseListing } from '../../../../src/core/listing/parse';
import { describeUnknown } from '../../../../src/core/listing/unknown';
import { hfHead } from '../../../helpers/hfText';

suite('describeUnknown', () => {
	const cases: readonly (readonly [string, RegExp])[] = [
		['', /is empty/],
		[' \n\t ', /is blank/],
		['%PDF-1.7 ...', /PDF/],
		['PK\u0003\u0004\u0000', /ZIP/],
		['\u0000\u0001\u0002\uFFFD\uFFFDabc', /binary/],
		['<!DOCTYPE html><html></html>', /seems to be a saved web page \(HTML\), but no paper/],
		['<?xml version="1.0"?><feed/>', /seems to be XML or HTML, but no paper was found in it\./],
		['[{"paper": {}}]', /seems to be JSON, but no paper/],
		['{"id": 1}\n{"id": 2}', /seems to be JSON, but no paper/],
		['% comment\n@string{a = {Venue}}', /seems to be BibTeX, but no paper/],
		['TY  - JOUR\n', /seems to be RIS, but no paper/],
		['%0 Journal Article\n', /seems to be an EndNote export, but no paper/],
		['PMID- \n', /seems to be a PubMed export, but no paper/],
		[hfHead('Apr 22'), /head of a Daily Papers page, with no paper below it/],
		['word '.repeat(100), /is a single line, and no paper was found in it/],
		['Dear all,\n\nplease find attached.\n', /is text, but no paper was found in it/],
	];
	for (const [text, expected] of cases) {
		test(`${JSON.stringify(text.slice(0, 30))}: ${expected.source}`, () => {
			assert.match(describeUnknown(text), expected);
			assert.match(describeUnknown(text), / What is understood: pages, .* DOIs stand\.$/);
		});
		test(`${JSON.stringify(text.slice(0, 30))} is no listing`, () => {
			assert.equal(parseListing(text, ''), undefined);
		});
	}
});
