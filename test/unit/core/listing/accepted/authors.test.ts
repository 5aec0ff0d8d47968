import * as assert from 'node:assert/strict';
import { authorsOf } from '../../../../../src/core/listing/accepted/authors';
import { fullName } from '../../../../../src/core/paper/authors';

suite('authorsOf', () => {
	const two = ['Ada Lovelace', 'Alan Turing'];

	test('reads texts, however they are divided', () => {
		for (const text of [
			'Ada Lovelace; Alan Turing',
			'Ada Lovelace;  Alan Turing;',
			'Ada Lovelace|Alan Turing',
			'Ada Lovelace, Alan Turing',
			'Ada Lovelace and Alan Turing',
			"['Ada Lovelace', 'Alan Turing']",
			'Ada Lovelace (University of X; Y)*; Alan Turing (Z (W))',
			'Ada Lovelace; Alan Turing; Ada Lovelace; Alan Turing',
		]) {
			assert.deepEqual(authorsOf(text).map(fullName), two, text);
		}
		assert.deepEqual(authorsOf('Lovelace, Ada*'), [{ family: 'Lovelace', given: 'Ada' }]);
		assert.deepEqual(authorsOf('Lovelace, Ada; Turing, Alan*').map(fullName), two);
		assert.deepEqual(authorsOf('Lovelace, Ada and Turing, Alan').map(fullName), two);
	});

	test('reads lists of texts and of objects', () => {
		assert.deepEqual(authorsOf(two).map(fullName), two);
		assert.deepEqual(
			authorsOf([{ fullname: 'Ada Lovelace' }, { given: 'Alan', family: 'Turing' }]).map(fullName),
			two,
		);
		assert.deepEqual(authorsOf(['Ada Lovelace, Alan Turing']).map(fullName), two);
	});

	test('are none where nothing is told', () => {
		for (const value of ['', 'N/A', null, 3, [], [null], {}]) {
			assert.deepEqual(authorsOf(value), []);
		}
	});
});
