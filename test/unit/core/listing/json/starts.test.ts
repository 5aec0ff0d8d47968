import * as assert from 'node:assert/strict';
import { RecordStarts } from '../../../../../src/core/listing/json/starts';

suite('RecordStarts', () => {
	test('finds the next line that begins alike', () => {
		const text = '[\n  {"a": {\n    "b": 1}},\n  {"a": 2}\n]';
		assert.equal(new RecordStarts(text).onLine(4), text.lastIndexOf('{'));
		assert.equal(new RecordStarts(text).onLine(text.lastIndexOf('{')), undefined);
		assert.equal(new RecordStarts('[{"a":1}]').onLine(1), undefined);
		assert.equal(new RecordStarts('{"a":1}\r{"a":2}').onLine(0), undefined);
		assert.equal(new RecordStarts('\r{"a":1}\r{"a":2}').onLine(1), 9);
	});

	test('finds the next object with the same first names', () => {
		const text = '[{"id":"1","title":"x,{"id":5}},{"id":7},{"id":"2","title":"y"}]';
		assert.equal(new RecordStarts(text).alike(1, text.length), text.indexOf('{"id":"2"'));
		assert.equal(new RecordStarts('[{1}]').alike(1, 5), undefined);
	});
});
