import * as assert from 'node:assert/strict';
import { findRecords } from '../../../../../src/core/listing/json/find';
import { JsonPeek } from '../../../../../src/core/listing/json/peek';

function find(text: string, lists: readonly string[] = []) {
	return findRecords(new JsonPeek(text), record => 'title' in record, lists);
}

suite('findRecords', () => {
	test('finds records wherever lists have them', () => {
		assert.equal(find('[{"title": 1}]'), '[]');
		assert.equal(find('[[{"title": 1}]]'), '[].[]');
		assert.equal(find('{"title": 1}\n{"title": 2}'), '');
		assert.equal(find('{"a": [{"title": 1}]}'), 'a.[]');
		assert.equal(find('{"a": [{"title": 1}], "b": [{"title": 1}]}', ['b']), 'b.[]');
		assert.equal(find('{"1": {"title": 1}}'), '{}');
		assert.equal(find('{"a.b": [{"title": 1}]}'), '{}.[]');
	});

	test('finds none where there are none', () => {
		for (const text of ['[]', '{}', '[1]', '{"a": {"b": 1}}', '[{"name": 1}]']) {
			assert.equal(find(text), undefined, text);
		}
	});
});
