import * as assert from 'node:assert/strict';
import {
	isConvertersOwn,
	isMeta,
	isNavigation,
	isVotes,
	toCount,
} from '../../../../../src/core/listing/hf/cardWords';
import { type Piece, targetOf } from '../../../../../src/core/listing/hf/piece';

function piece(words: string, more: Partial<Piece> = {}): Piece {
	const span = { start: 0, end: words.length };
	return { words, span, apart: true, level: 0, isItem: false, links: [], ...more };
}

suite('toCount', () => {
	const cases: readonly (readonly [string, number | undefined])[] = [
		['65', 65],
		['1.2k', 1200],
		['1,2k', 1200],
		['1,200', 1200],
		['-', 0],
		['', undefined],
		['many', undefined],
	];
	for (const [words, count] of cases) {
		test(JSON.stringify(words), () => assert.equal(toCount(words), count));
	}
});

suite('words of a card', () => {
	test('votes are counts alone', () => {
		assert.deepEqual(['65', '+3', '1.2k', '-', '65 votes', ''].map(isVotes), [
			...[true, true, true, true, false, false],
		]);
	});

	test('facts beside a title are not a part of it', () => {
		const facts = ['4 authors', 'Apr 22', '· 3', 'Upvote 4', 'GitHub 11.3k', 'arXiv Page'];
		assert.deepEqual(facts.filter(isMeta), facts);
		assert.equal(isMeta('Authors of Sentences'), false);
	});

	test('menus are short links or items, and rules', () => {
		const links = ['https://huggingface.co/models'];
		const targets = links.map(targetOf);
		const card = { title: [], abstract: [piece('We reward.')], end: 0 };
		assert.equal(isNavigation(piece('Models', { links }), targets, undefined), true);
		assert.equal(isNavigation(piece('Models', { isItem: true }), [], undefined), true);
		assert.equal(isNavigation(piece('---'), [], card), true);
		assert.equal(isNavigation(piece('and more.', { apart: false, links }), targets, card), false);
		assert.equal(isNavigation(piece('x'.repeat(90), { links }), targets, card), false);
	});

	test('what a converter wrote above the page is told apart', () => {
		assert.equal(isConvertersOwn(piece('URL Source: https://huggingface.co/papers')), true);
		assert.equal(isConvertersOwn(piece('Daily Papers', { level: 1 })), true);
		assert.equal(isConvertersOwn(piece('We reward evidence.')), false);
	});
});
