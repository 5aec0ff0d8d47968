import * as assert from 'node:assert/strict';
import { describeUnknown } from '../../../../src/core/listing/unknown';
import { hfHead } from '../../../helpers/hfText';

suite('describeUnknown', () => {
	const cases: readonly (readonly [string, RegExp])[] = [
		['', /is empty/],
		[' \n\t ', /is blank/],
		['%PDF-1.7 ...', /PDF/],
		['PK\u0003\u0004\u0000', /ZIP/],
		['\u0000\u0001\u0002\uFFFD\uFFFDabc', /binary/],
		['<!DOCTYPE html><html></html>', /HTML/],
		['<?xml version="1.0"?><feed/>', /XML/],
		['[{"paper": {}}]', /JSON/],
		['{"id": 1}\n{"id": 2}', /JSON/],
		['% comment\n@article{a, title={B}}', /BibTeX/],
		['TY  - JOUR\n', /RIS/],
		['### [Title](https://huggingface.co/papers/2602.03647)\n', /converted/],
		[hfHead('Apr 22'), /head of a Daily Papers page/],
		['word '.repeat(100), /single line/],
		['Dear all,\n\nplease find attached.\n', /no list of papers/],
	];
	for (const [text, expected] of cases) {
		test(`${JSON.stringify(text.slice(0, 30))}: ${expected.source}`, () => {
			assert.match(describeUnknown(text), expected);
			assert.match(describeUnknown(text), /What is understood: .*Daily Papers/);
		});
	}
});
