import * as assert from 'node:assert/strict';
import { cleanLine } from '../../../../../src/core/listing/text/clean';

suite('cleanLine', () => {
	test('folds white space of every kind, in ASCII and beyond', () => {
		assert.equal(cleanLine('  One\t two\r\n  three '), 'One two three');
		assert.equal(cleanLine('\u00a0Eins\u2003zwei\u200b dr\u0065\u0301i\f'), 'Eins zwei dréi');
	});

	test('takes out what cannot be seen', () => {
		assert.equal(cleanLine('On\u0007e\u00ad two\u007f'), 'One two');
	});
});
