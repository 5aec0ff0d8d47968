import * as assert from 'node:assert/strict';
import {
	type Card,
	isClosed,
	isRepeat,
	titleOf,
	withoutRepeats,
} from '../../../../../src/core/listing/hf/card';
import type { Piece } from '../../../../../src/core/listing/hf/piece';
import { parsePublicId } from '../../../../../src/core/paper/ids';

function piece(words: string): Piece {
	const span = { start: 0, end: words.length };
	return { words, span, apart: true, level: 0, isItem: false, links: [] };
}

function card(title: string, more: Partial<Card> = {}): Card {
	return { title: [piece(title)], abstract: [], end: 9, ...more };
}

suite('card', () => {
	test('has its title on one line', () => {
		assert.equal(
			titleOf({ ...card(''), title: [piece('Evidence'), piece('First')] }),
			'Evidence First',
		);
	});

	test('is repeated where its title stands again below its abstract', () => {
		assert.equal(isRepeat('Evidence', card('Evidence')), false);
		assert.equal(isRepeat('Evidence', card('Evidence', { abstract: [piece('We.')] })), true);
		assert.equal(isRepeat('Evidence', undefined), false);
	});

	test('is closed by who wrote it or where its code is', () => {
		assert.equal(isClosed(card('Evidence', { comments: 3 })), false);
		assert.equal(isClosed(card('Evidence', { code: 'https://github.com/zai/x' })), true);
	});

	test('is given once, with what its other mentions add', () => {
		const id = parsePublicId('2510.00001')!;
		const first = card('Evidence', { id, upvotes: 3 });
		const again = { ...first, upvotes: 5, comments: 1 };
		const other = card('Doubt');
		assert.deepEqual(withoutRepeats([first, other, again]), [{ ...first, comments: 1 }, other]);
	});
});
