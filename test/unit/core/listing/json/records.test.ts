import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readRecords } from '../../../../../src/core/listing/json/records';

function read(text: string, path = '[]') {
	const records: { title: unknown; text: string; name: string | undefined }[] = [];
	const problems = readRecords(text, path, ({ value, span, name }) => {
		records.push({ title: value.title, text: text.slice(span.start, span.end), name });
	});
	return {
		titles: records.map(({ title }) => title),
		texts: records.map(({ text: whole }) => whole),
		names: records.map(({ name }) => name),
		problems: problems.map(({ span }) => text.slice(span.start, span.end)),
	};
}

suite('readRecords', () => {
	test('reads a list, lines, members and lists within, each with its place', () => {
		assert.deepEqual(read('[{"title":1},\r\n {"title": 2}]').texts, [
			'{"title":1}',
			'{"title": 2}',
		]);
		assert.deepEqual(read('\uFEFF{"title":1}\r\n{"title":2}\n', '').titles, [1, 2]);
		assert.deepEqual(read('{"title":1}{"title":2}', '').titles, [1, 2]);
		assert.deepEqual(read('{"a":{"title":1},"b":{"title":2}}', '{}').names, ['a', 'b']);
		assert.deepEqual(read('{"n":[1],"m":{"items":[{"title":3}]}}', 'm.items.[]').titles, [3]);
		assert.deepEqual(read('{"s 1":[{"title":1}],"s 2":[{"title":2}]}', '{}.[]').titles, [1, 2]);
	});

	test('passes over null, takes NaN, commas at the end and dictionaries of Python', () => {
		const { titles, problems } = read(
			`[null, {"title": NaN}, {"title": 2,}, {'title': "it's", 'b': None}, "{'title': 'x'}",]`,
		);
		assert.deepEqual(titles, [null, 2, "it's", 'x']);
		assert.deepEqual(problems, []);
	});

	test('stops when it is told to', () => {
		let seen = 0;
		readRecords('[{},{},{}]', '[]', () => ++seen < 2);
		assert.equal(seen, 2);
	});

	test('loses only the broken record, in lines, in printed and in dense JSON', () => {
		const lines = read(
			'{"title":1}\n{"title":"2, "a":3}\n{"title":3}\n{"title":[4}\n{"title":5}',
			'',
		);
		assert.deepEqual(lines.titles, [1, 3, 5]);
		assert.deepEqual(lines.problems, ['{"title":"2, "a":3}', '{"title":[4}']);

		const printed = read('[\n  {\n    "title": 1,\n    "a": [\n  {\n    "title": 2\n  }\n]\n');
		assert.deepEqual(printed.titles, [2]);

		const dense = read('[{"title":1,"n":1},{"title":"2,"n":1},{"title":3,"n":1}]');
		assert.deepEqual(dense.titles, [1, 3]);
		assert.equal(dense.problems.length, 1);
	});

	test('loses only the broken member of an object', () => {
		const { names, problems } = read(
			'{\n "a": {"title":1},\n "b": {"title":[2},\n "c": {"title":3}\n}',
			'{}',
		);
		assert.deepEqual(names, ['a', 'c']);
		assert.equal(problems.length, 1);
	});

	test('reads records that hold lines without indent', () => {
		const { titles, problems } = read(
			'[\n{\n"title":1,\n"a":[\n{\n"title":9\n}]\n},\n{\n"title":2\n}\n]',
		);
		assert.deepEqual(titles, [1, 2]);
		assert.deepEqual(problems, []);
	});

	test('makes one problem of what a lost brace leaves', () => {
		const { titles, problems } = read(
			'[\n  {"title":1},\n  "title": 2,\n  "b": [3],\n  },\n  {"title":3}\n]',
		);
		assert.deepEqual(titles, [1, 3]);
		assert.equal(problems.length, 1);
	});

	test('has a member called __proto__ as any other', () => {
		readRecords(`{'__proto__': {'a': 1}, 'b': None}`, '', ({ value }) => {
			assert.equal(Object.getPrototypeOf(value), Object.prototype);
			assert.ok(Object.hasOwn(value, '__proto__'));
			return true;
		});
	});

	test('comes to an end on any text', () => {
		const pieces = fc.constantFrom(
			'{',
			'}',
			'[',
			']',
			'"',
			"'",
			':',
			',',
			'\\',
			'\n',
			'"a":',
			'{"a":1}',
			' ',
		);
		const path = fc.constantFrom('', '[]', '{}', 'a.[]', '[].[]', '{}.[]');
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 40 }), path, (parts, where) => {
				const text = parts.join('');
				for (const { span } of readRecords(text, where, () => undefined)) {
					assert.ok(span.start < span.end && span.end <= text.length, text);
				}
			}),
			{ numRuns: 100 },
		);
	});

	test('takes no more than its length from a text of brackets or of broken records', () => {
		assert.equal(read('['.repeat(100_000)).titles.length, 0);
		assert.equal(read('{"a":'.repeat(20_000), '').titles.length, 0);
		assert.equal(read('{"title":["x\n'.repeat(500), '').problems.length, 500);
		assert.equal(read(`[${'{"title":"x,"n":1},'.repeat(500)}]`).problems.length, 500);
	});
});
