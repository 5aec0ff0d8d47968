import * as assert from 'node:assert/strict';
import { JsonPeek } from '../../../../../src/core/listing/json/peek';

suite('JsonPeek', () => {
	test('tells the root and the names of its members', () => {
		const peek = new JsonPeek('{"total": 1, "data": [{"a": 1}]}');
		assert.equal(peek.root, 'object');
		assert.deepEqual(peek.names, ['total', 'data']);
		assert.equal(peek.has('', 'total'), true);
		assert.equal(peek.has('data.[]', 'a'), true);
		assert.equal(peek.has('data.[]', 'a', 'b'), false);
		assert.deepEqual(new JsonPeek(' [1').names, []);
	});

	test('finds the first record of a path', () => {
		assert.deepEqual(new JsonPeek('[null, {"a": 1}]').first('[]'), { a: 1 });
		assert.deepEqual(new JsonPeek('[{"m": {"i": [{"a": 1}]}}]').first('[].m.i.[]'), { a: 1 });
		assert.deepEqual(new JsonPeek('[[{"a": 1}]]').first('[].[]'), { a: 1 });
		assert.equal(new JsonPeek('[{"a": 1}]').first('[].[]'), undefined);
		assert.deepEqual(new JsonPeek('{"s": [{"a": 1}]}').first('{}.[]'), { a: 1 });
		assert.equal(new JsonPeek('{"s": 1, "t": [{}]}').first('{}.[]'), undefined);
	});
});
