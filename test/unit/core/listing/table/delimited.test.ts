import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasHeader, readDelimited } from '../../../../../src/core/listing/table/delimited';

const cells = (text: string) => readDelimited(text).rows.map(row => row.cells);

suite('readDelimited', () => {
	for (const [name, divider] of [
		['commas', ','],
		['semicolons', ';'],
		['tabs', '\t'],
	] as const) {
		test(`reads ${name}, with every end of a line`, () => {
			for (const end of ['\n', '\r\n', '\r']) {
				const text = ['\uFEFFa,b', '1,2', '', '"x""y",', ''].join(end).replaceAll(',', divider);
				assert.deepEqual(readDelimited(text).header, ['a', 'b']);
				assert.deepEqual(cells(text), [
					['1', '2'],
					['x"y', ''],
				]);
			}
		});
	}

	test('reads cells with dividers and line ends, and places rows', () => {
		const text = 'a,b\n"1,\n2",3\n4,5';
		const { rows } = readDelimited(text);
		assert.deepEqual(
			rows.map(row => text.slice(row.span.start, row.span.end)),
			['"1,\n2",3', '4,5'],
		);
		assert.deepEqual(rows[0]?.cells, ['1,\n2', '3']);
	});

	test('takes a quote within a cell for a letter', () => {
		assert.deepEqual(cells('a,b\nthe "one",2\n"the "other" one",3\n'), [
			['the "one"', '2'],
			['the "other" one', '3'],
		]);
		assert.deepEqual(cells('a\tb\n"one" two\t2\n'), [['"one" two', '2']]);
	});

	test('does not let a quote that is not closed swallow the rows below', () => {
		const text = 'a,b,c\n1,2,3\n"4,5\n6,7,8\n"9",10,11\n';
		const { rows, problems } = readDelimited(text);
		assert.deepEqual(
			rows.map(row => row.cells.join(' ')),
			['1 2 3', '6 7 8', '9 10 11'],
		);
		assert.deepEqual(
			problems.map(({ span }) => text.slice(span.start, span.end)),
			['"4,5'],
		);
	});

	test('reads a row with a quote too many where its cells can be told', () => {
		const { rows, problems } = readDelimited('a,b,c\n"1,2,3\n4,5,"6"\n7,8,9\n');
		assert.deepEqual(
			rows.map(row => row.cells.join(' ')),
			['1 2 3', '4 5 6', '7 8 9'],
		);
		assert.deepEqual(problems, []);
	});

	test('leaves rows of another length as they are', () => {
		assert.deepEqual(cells('a,b,c\n1\n1,2,3,4\n"x\ny",2\n'), [
			['1'],
			['1', '2', '3', '4'],
			['x\ny', '2'],
		]);
	});

	test('finds a header below other lines', () => {
		const isHeader = (row: readonly string[]) => row[0] === 'title' && row.length > 1;
		const text = 'query,"x\n---\n\ntitle;year\nNotes, all;1843\n';
		const { header, rows } = readDelimited(text, isHeader);
		assert.deepEqual(
			[header, rows[0]?.cells],
			[
				['title', 'year'],
				['Notes, all', '1843'],
			],
		);
		assert.ok(hasHeader(text, isHeader));
		assert.ok(!hasHeader('a,b\n', isHeader));
		assert.deepEqual(readDelimited('a,b\n', isHeader).rows, []);
	});

	test('reads what it is given back from what was written', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ') });
		const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 });
		fc.assert(
			fc.property(table, written => {
				const quote = (one: string) => `"${one.replaceAll('"', '""')}"`;
				const lines = written.map(row => row.map(quote).join(','));
				const told = written.filter(row => row.some(one => one.trim() !== ''));
				assert.deepEqual(cells(['x,y,z', ...lines].join('\n')), told);
			}),
			{ numRuns: 100 },
		);
	});

	test('never throws, and gives places within the text', () => {
		const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '\t', ';') });
		fc.assert(
			fc.property(text, one => {
				const { rows, problems } = readDelimited(one);
				for (const { span } of [...rows, ...problems]) {
					assert.ok(span.start <= span.end && span.end <= one.length);
				}
			}),
			{ numRuns: 100 },
		);
	});
});
