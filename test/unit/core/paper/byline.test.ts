import * as assert from 'node:assert/strict';
import { bylineOf, compareBylines } from '../../../../src/core/paper/byline';
import type { Author } from '../../../../src/core/paper/paper';

function likeness(a: Author, b: Author): number | undefined {
	const [left, right] = [bylineOf([a])!, bylineOf([b])!];
	const there = compareBylines(left, right)?.share;
	assert.equal(there, compareBylines(right, left)?.share, 'in both directions');
	return there;
}

suite('compareBylines', () => {
	const same: readonly (readonly [Author, Author])[] = [
		[{ literal: 'Wei Wang' }, { family: 'Wang', given: 'Wei', literal: 'Wang Wei' }],
		[{ family: 'Lovelace', given: 'A.' }, { literal: 'Ada Lovelace' }],
		[{ literal: 'Hu EJ' }, { family: 'Hu', given: 'Edward J.' }],
		[{ literal: 'Bernhard Schölkopf' }, { literal: 'Bernhard Schoelkopf' }],
		[{ literal: 'Christopher Ré' }, { literal: 'Chris Re' }],
		[{ literal: 'Yi-Hsiu Liao' }, { literal: 'Yihsiu Liao' }],
		[{ literal: 'Manuel Gomez-Rodriguez' }, { literal: 'Manuel Gomez Rodriguez' }],
		[{ literal: '王伟' }, { family: '王', given: '伟' }],
		[{ family: 'Hopper' }, { literal: 'Grace Hopper' }],
	];
	for (const [a, b] of same) {
		test(`takes ${JSON.stringify(a)} for ${JSON.stringify(b)}`, () =>
			assert.equal(likeness(a, b), 1));
	}

	const other: readonly (readonly [string, string, number])[] = [
		['Wei Wang', 'Wei Zhang', 0],
		['Jose Bento', 'Jose A. Pereira', 0],
		['Chen Lin', 'Chen Chen', 0],
		['Andy Cotter', 'Andrea Cotter', 0.5],
		['Jane Doe', 'Max Doe', 0],
	];
	for (const [a, b, share] of other) {
		test(`does not take ${a} for ${b}`, () =>
			assert.equal(likeness({ literal: a }, { literal: b }), share));
	}

	test('cannot compare scripts', () => {
		assert.equal(likeness({ literal: '王伟' }, { literal: 'Wei Wang' }), undefined);
	});

	test('tells a family name from more', () => {
		const firm = (...names: readonly string[]) =>
			compareBylines(
				bylineOf(names.map(literal => ({ literal })))!,
				bylineOf([{ literal: 'Jane Doe' }, { literal: 'Ann Roe' }])!,
			)?.firm;
		assert.deepEqual([firm('Doe'), firm('J. Doe'), firm('Doe', 'Roe')], [false, true, true]);
	});

	test('names nobody where nobody is named', () => {
		assert.equal(bylineOf([]), undefined);
		assert.equal(bylineOf([{ literal: '…' }]), undefined);
	});
});
