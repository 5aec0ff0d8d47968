import * as assert from 'node:assert/strict';
import { entryOf } from '../../../../src/core/listing/entryOf';
import { parsePublicId } from '../../../../src/core/paper/ids';

suite('entryOf', () => {
	const span = { start: 1, end: 2 };

	test('leaves out what is not known', () => {
		assert.deepEqual(
			entryOf({ title: 'A', span, abstract: '', keywords: [], venue: undefined, comments: 0 }),
			{ title: 'A', span, comments: 0, ids: [], urls: [] },
		);
	});

	test('has each id and address once, the strongest id first', () => {
		const [doi, arxiv] = [parsePublicId('doi:10.1145/1'), parsePublicId('arXiv:2401.00001')];
		const entry = entryOf({
			title: 'A',
			span,
			ids: [doi, undefined, arxiv, doi],
			urls: ['a', undefined, '', 'a'],
		});
		assert.deepEqual(entry.ids, [arxiv, doi]);
		assert.deepEqual(entry.urls, ['a']);
	});
});
