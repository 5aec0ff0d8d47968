import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { formatLines, readLines } from '../../../../src/core/library/linesFile';
import { decisionsTable, libraryTable } from '../../../../src/core/library/mergeTable';

const a =
	'{"ids":["arxiv:2501.00001"],"title":"First","status":"kept","at":{"status":"2026-04-23T08:11:00Z"}}';
const aLater =
	'{"ids":["arxiv:2501.00001"],"title":"First","status":"read","star":true,"at":{"star":"2026-04-22T00:00:00Z","status":"2026-04-24T00:00:00Z"}}';
const b =
	'{"ids":["arxiv:2502.00002"],"title":"Second","status":"dismissed","at":{"status":"2026-04-23T08:11:00Z"}}';

const read = (text: string) => readLines(text, decisionsTable);
const tidy = (text: string) => formatLines(read(text));
const file = (...lines: readonly string[]) => lines.map(line => `${line}\n`).join('');

suite('readLines', () => {
	test('gives what was written, and writes it the same', () => {
		assert.equal(tidy(file(a, b)), file(a, b));
		assert.deepEqual(read(file(a, b)).problems, []);
	});

	test('reads Windows line ends, a byte order mark, blank lines and no final newline alike', () => {
		assert.equal(tidy(`\ufeff${a}\r\n\r\n${b}`), file(a, b));
	});

	test('joins lines about one paper, as a merge leaves them', () => {
		assert.equal(tidy(file(a, b, aLater, a)), file(aLater, b));
	});

	test('joins a title with the id it gained, but not two papers', () => {
		const title = '{"title":"first","year":2025,"star":true,"at":{"star":"2026-04-22T00:00:00Z"}}';
		const other = '{"title":"First","year":2022,"star":true}';

		assert.equal(read(file(title, a)).lines.length, 1);
		assert.equal(read(file(other, a)).lines.length, 2);
	});

	test('keeps papers apart that the user keeps apart', () => {
		const one = '{"keys":["k"],"title":"One"}';
		const other = '{"keys":["k2"],"title":"One","notSameAs":["paper:k"]}';

		assert.equal(readLines(file(one, other), libraryTable).lines.length, 2);
		assert.equal(
			readLines(file(one, other.replace('notSame', 'same')), libraryTable).lines.length,
			1,
		);
	});

	const conflicts: Readonly<Record<string, readonly string[]>> = {
		'of two sides': ['<<<<<<< HEAD', a, '=======', aLater, b, '>>>>>>> theirs'],
		'with what was there before': [
			b,
			'<<<<<<< HEAD',
			a,
			'||||||| 1234',
			'{"broken',
			'=======',
			aLater,
			'>>>>>>> x',
		],
		'again and again': [
			'<<<<<<<',
			a,
			'=======',
			'>>>>>>>',
			'<<<<<<< x',
			'=======',
			aLater,
			'>>>>>>> x',
			b,
		],
		'in each other': [
			'<<<<<<< a',
			'<<<<<<< b',
			a,
			'=======',
			aLater,
			'>>>>>>> b',
			'=======',
			b,
			'>>>>>>> a',
		],
		'with merged bases': [
			'<<<<<<< a',
			a,
			'||||||| base',
			'<<<<<<<<< Temporary merge branch 1',
			'{}',
			'=========',
			'>>>>>>>>> 2',
			'=======',
			aLater,
			b,
			'>>>>>>> b',
		],
	};
	for (const [which, lines] of Object.entries(conflicts)) {
		for (const end of ['\n', '\r\n']) {
			test(`understands conflicts ${which}, with ${JSON.stringify(end)}`, () => {
				const found = read(lines.join(end));

				assert.equal(found.refused, undefined);
				assert.equal(formatLines(found), file(aLater, b));
			});
		}
	}

	const broken: Readonly<Record<string, readonly string[]>> = {
		'is not closed': ['<<<<<<< HEAD', a, '=======', b],
		'is not opened': [a, '=======', b],
		'ends too early': ['<<<<<<< HEAD', a, '>>>>>>> x', b],
		'has two middles': ['<<<<<<< HEAD', a, '=======', b, '=======', '>>>>>>> x'],
		'holds what nobody can read': ['<<<<<<< HEAD', a, '=======', b, 'garbage', '>>>>>>> x'],
	};
	for (const [which, lines] of Object.entries(broken)) {
		test(`shows, but does not let write, a file whose conflict ${which}`, () => {
			const { lines: found, refused, problems } = read(file(...lines));

			assert.deepEqual(
				found.map(line => line.title),
				['First', 'Second'],
			);
			assert.match(refused ?? '', /nothing is written/);
			assert.equal(problems[0], refused);
		});
	}

	test('takes an unreadable line that both sides of a conflict have for one', () => {
		const found = read(file('<<<<<<< HEAD', a, 'odd', '=======', b, 'odd', '>>>>>>> x'));

		assert.equal(found.refused, undefined);
		assert.deepEqual(found.unreadable, ['odd']);
	});

	test('keeps what it cannot read at the end, in its order, and says so', () => {
		const odd = [
			'// a comment',
			'{"title":"cut of',
			'[1]',
			'{"note":"of no paper"}',
			'{"title":5}',
		];
		const found = read(file(odd[0]!, b, ...odd.slice(1), a));

		assert.equal(formatLines(found), file(a, b, ...odd));
		assert.equal(tidy(formatLines(found)), formatLines(found));
		assert.equal(found.problems.length, odd.length);
		assert.match(found.problems[0]!, /^Line 1 is not JSON/);
		assert.match(found.problems[4]!, /^Line 6 holds something in “title”/);
	});

	test('leaves lines of a later version alone', () => {
		const later = '{"v":2,  "ids":["arxiv:2501.00001"], "status":{"ada":"kept"}}';
		const found = read(file(later, b, a, later));

		assert.equal(formatLines(found), file(a, b, later));
		assert.equal(found.problems.length, 1);
		assert.match(found.problems[0]!, /later version/);
	});

	test('keeps a line as it is that is nested too deep to go through', () => {
		const nested = (depth: number) => `{"title":"x","z":${'['.repeat(depth)}${']'.repeat(depth)}}`;
		const deep = nested(9_000);

		assert.deepEqual(read(file(deep, a, deep)).unreadable, [deep, deep]);
		assert.equal(tidy(file(deep, a)), file(a, deep));
		assert.equal(tidy(file(nested(99))), file(nested(99)));
	});

	test('joins thousands of lines about one paper, each of which says something else', () => {
		const lines = Array.from(
			{ length: 4_000 },
			(_, nth) => `{"ids":["arxiv:2501.00001"],"tags":["t${nth}"]}`,
		);

		const [line, ...others] = readLines(file(...lines), libraryTable).lines;

		assert.deepEqual(others, []);
		assert.equal((line?.tags as readonly string[]).length, 4_000);
	});

	for (const count of [-3, 1.5]) {
		test(`does not take ${count} for a number of authors or comments`, () => {
			const lines = [`{"title":"A","authorCount":${count}}`, `{"title":"B","comments":${count}}`];
			assert.deepEqual(readLines(file(...lines), libraryTable).unreadable, lines);
		});
	}

	test('keeps each of many lines of a later version once', () => {
		const later = Array.from({ length: 10_000 }, (_, nth) => `{"v":2,"title":"Later ${nth}"}`);
		assert.equal(read(file(...later, ...later)).later.length, 10_000);
	});

	test('does not let a file be written that is no UTF-8', () => {
		assert.match(readLines(file(a), decisionsTable, true).refused ?? '', /UTF-8/);
	});

	test('never throws, and writes what it wrote in the same way again', () => {
		const piece = fc.constantFrom(
			a,
			aLater,
			b,
			'x',
			'{}',
			'',
			'<<<<<<< a',
			'=======',
			'>>>>>>> b',
			'||||||| c',
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(piece, fc.string(), fc.json()), { maxLength: 8 }), pieces => {
				const once = read(pieces.join('\n'));
				if (once.refused === undefined) {
					const text = formatLines(once);
					assert.equal(tidy(text), text);
				}
			}),
			{ numRuns: 100 },
		);
	});
});

suite('formatLines', () => {
	test('takes a line apart once, however often its file is written', () => {
		const { lines, ...rest } = read(file(a));
		let reads = 0;
		const line = new Proxy(lines[0]!, {
			ownKeys: of => {
				reads++;
				return Reflect.ownKeys(of);
			},
		});
		const again = () => formatLines({ ...rest, lines: [line] });

		assert.equal(again(), file(a));
		const first = reads;
		assert.ok(first > 0);
		assert.equal(again(), file(a));
		assert.equal(reads, first);
	});

	test('writes a line as each of two kinds of file has it', () => {
		const [line] = read('{"title":"A","status":"kept","tags":["x"]}').lines;
		const as = (table: typeof libraryTable) =>
			formatLines({ table, lines: [line!], later: [], unreadable: [], problems: [] });

		assert.equal(as(decisionsTable), file('{"title":"A","status":"kept","tags":["x"]}'));
		assert.equal(as(libraryTable), file('{"title":"A","tags":["x"],"status":"kept"}'));
	});
});
