import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { merge } from '../../../../src/core/notes/merge';

suite('merge', () => {
	test('joins changes of lines that lie apart', () => {
		assert.deepEqual(merge('a\nb\nc', 'A\nb\nc', 'a\nb\nc\nd'), {
			type: 'clean',
			text: 'A\nb\nc\nd',
		});
	});

	test('takes a change that both made once', () => {
		assert.deepEqual(merge('a\nb\nc\nd\ne', 'a\nB\nc\nd\nE', 'a\nB\nc\nd\ne'), {
			type: 'clean',
			text: 'a\nB\nc\nd\nE',
		});
	});

	for (const [what, mine, theirs] of [
		['one line changed in two ways', 'a\nMINE\nc', 'a\nTHEIRS\nc'],
		['two lines added in one place', 'a\nb\nc\nmine', 'a\nb\nc\ntheirs'],
		['a line changed next to one removed', 'a\nMINE\nc', 'a\nb'],
	] as const) {
		test(`leaves to the user: ${what}`, () => {
			assert.deepEqual(merge('a\nb\nc', mine, theirs), { type: 'conflict' });
		});
	}

	test('leaves to the user what would take too long', () => {
		const long = Array.from({ length: 30_000 }, (_, i) => `line ${i}`);
		const other = long.map(line => `${line}!`).join('\n');
		assert.deepEqual(merge(long.join('\n'), other, 'short'), { type: 'conflict' });
	});

	test('does not care how long the parts are that nobody changed', () => {
		const long = 'line\n'.repeat(200_000);
		const merged = merge(`a\nb\nc\n${long}`, `A\nb\nc\n${long}`, `a\nb\nC\n${long}`);
		assert.deepEqual(merged, { type: 'clean', text: `A\nb\nC\n${long}` });
	});

	test('keeps every line that either side added', () => {
		const text = fc.array(fc.constantFrom<string>('', 'a', 'b', 'c'), { maxLength: 6 });
		const added = fc.array(fc.tuple(fc.nat(6), fc.nat(99)), { maxLength: 3 });
		fc.assert(
			fc.property(text, added, added, (base, forMine, forTheirs) => {
				const mine = base.slice();
				const theirs = base.slice();
				forMine.forEach(([at, name]) => mine.splice(at, 0, `mine ${name}`));
				forTheirs.forEach(([at, name]) => theirs.splice(at, 0, `theirs ${name}`));
				const merged = merge(base.join('\n'), mine.join('\n'), theirs.join('\n'));
				if (merged.type === 'clean') {
					const lines = merged.text.split('\n');
					for (const line of [...mine, ...theirs].filter(one => one.length > 1)) {
						assert.ok(lines.includes(line), `${line} is lost`);
					}
				}
			}),
			{ numRuns: 200 },
		);
	});
});
