import * as assert from 'node:assert/strict';
import { bibtexFacts } from '../../../../../src/core/listing/accepted/bibtexFacts';

suite('bibtexFacts', () => {
	test('reads what a list does not tell by itself', () => {
		assert.equal(bibtexFacts('@a{b,\n\tjournal = {The {JMLR}}, year={2020}}')?.venue, 'The JMLR');
		assert.equal(bibtexFacts('@a{b,\n\tyear={2020}}')?.date, '2020');
		assert.equal(bibtexFacts(undefined), undefined);
	});
});
