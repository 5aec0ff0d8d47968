import * as assert from 'node:assert/strict';
import { parsePublicId } from '../../../../src/core/paper/ids';
import { titledEntry } from '../../../../src/core/listing/titled';

const span = { start: 0, end: 1 };
const ids = [parsePublicId('pubmed:12'), undefined, parsePublicId('arXiv:2401.00001')];

suite('titledEntry', () => {
	test('has its title', () => {
		assert.equal(titledEntry({ title: 'On Mills', ids, span })?.title, 'On Mills');
	});

	test('has the strongest id for a title where there is none', () => {
		for (const title of [undefined, '', 'null', '[No title available]']) {
			assert.equal(titledEntry({ title, ids, span })?.title, 'arXiv:2401.00001');
		}
	});

	test('is none without either', () =>
		assert.equal(titledEntry({ title: 'None', span }), undefined));
});
