import * as assert from 'node:assert/strict';
import { withoutShared } from '../../../../../src/core/listing/accepted/shared';

suite('withoutShared', () => {
	test('drops what many entries have in common', () => {
		const entry = {
			title: 'A',
			ids: [],
			urls: ['https://e.org'],
			code: 'c',
			span: { start: 0, end: 1 },
		};
		assert.deepEqual(withoutShared([entry]), [entry]);
		assert.deepEqual(withoutShared(Array.from({ length: 6 }, () => entry))[0], {
			...{ title: 'A', ids: [], urls: [], span: entry.span },
		});
	});
});
