import * as assert from 'node:assert/strict';
import { parseName } from '../../../../src/core/listing/names';

suite('parseName', () => {
	test('cuts plain names as it cuts those that need cleaning', () => {
		const names = [
			'Ada Author',
			'J. van de Berg',
			'Martin L. King Jr.',
			'Counting Team',
			'By Ada Author',
			'Ana De La Cruz',
		];
		for (const name of names) {
			assert.deepEqual(parseName(name), parseName(` ${name},`), name);
		}
		assert.deepEqual(parseName('Ana De La Cruz'), {
			family: 'De La Cruz',
			given: 'Ana',
			literal: 'Ana De La Cruz',
		});
		assert.deepEqual(parseName('Counting Team'), { literal: 'Counting Team' });
	});
});
