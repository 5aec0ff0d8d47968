import * as assert from 'node:assert/strict';
import { parsePython } from '../../../../../src/core/listing/json/python';

suite('parsePython', () => {
	test('reads dictionaries, lists, tuples, sets and words', () => {
		assert.deepEqual(
			parsePython(`{'a': "it's", 'b': None, 'c': (1, 2), 'd': {'x', 'y'}, 3: True}`),
			{
				...{ a: "it's", b: null, c: [1, 2], d: ['x', 'y'], 3: true },
			},
		);
		assert.deepEqual(parsePython('[nan, -inf, 1e3, -2.5,]'), [null, null, 1000, -2.5]);
	});

	test('reads escapes, prefixes and quotes within quotes', () => {
		assert.equal(parsePython(String.raw`'a\'b\n\x41\u00e9\\'`), "a'b\nAé\\");
		assert.equal(parsePython(String.raw`r'\alpha'`), String.raw`\alpha`);
		assert.equal(parsePython(`u"say 'so'"`), "say 'so'");
	});

	test('reads dates and other calls', () => {
		assert.equal(parsePython('datetime.date(2024, 5, 1)'), '2024-05-01');
		assert.deepEqual(parsePython("OrderedDict([('a', 1)])"), [[['a', 1]]]);
	});

	test('is nothing where it is cut, nested too deep, or followed by more', () => {
		for (const text of ["{'a': ", "'a", '[1, 2', '[1] 2', '', '['.repeat(5_000), 'word']) {
			assert.equal(parsePython(text), undefined, text.slice(0, 20));
		}
	});
});
