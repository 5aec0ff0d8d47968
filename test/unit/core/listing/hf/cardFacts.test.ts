import * as assert from 'node:assert/strict';
import type { Card } from '../../../../../src/core/listing/hf/card';
import { takeLinks, takeMeta } from '../../../../../src/core/listing/hf/cardFacts';
import { type Piece, targetOf } from '../../../../../src/core/listing/hf/piece';

function piece(words: string, links: readonly string[] = []): Piece {
	const span = { start: 100, end: 100 + words.length };
	return { words, span, apart: true, level: 0, isItem: false, links };
}

function emptyCard(): Card {
	return { title: [], abstract: [], end: 0 };
}

function take(words: string, links: readonly string[] = []) {
	const card = emptyCard();
	const told = takeMeta(card, piece(words, links), links.map(targetOf));
	return { card, told };
}

suite('takeLinks', () => {
	test('tells code, preprint and project apart', () => {
		const card = emptyCard();
		const links = [
			'https://github.com/zai/x',
			'https://arxiv.org/abs/2510.00001',
			'https://zai.example.org/',
		];
		const words = piece('GitHub 1.3k arXiv Page Project Page', links);
		assert.equal(takeLinks(card, words, links.map(targetOf)), true);
		assert.equal(card.code, links[0]);
		assert.equal(card.id, 'arxiv:2510.00001');
		assert.equal(card.project, links[2]);
		assert.equal(card.end, words.span.end);
	});

	test('leaves links within a sentence alone', () => {
		const card = emptyCard();
		const sentence = piece('Our code is public.', ['https://github.com/zai/x']);
		assert.equal(takeLinks(card, sentence, [undefined]), false);
		assert.deepEqual(card, emptyCard());
	});
});

suite('takeMeta', () => {
	test('reads an organisation and a date on one line', () => {
		const { card, told } = take('Z.ai · Published on Oct 4, 2026', ['/zai-org']);
		assert.equal(told, 'date');
		assert.equal(card.organization?.name, 'Z.ai');
		assert.equal(card.organization.slug, 'zai-org');
		assert.deepEqual(card.dated?.date, { year: 2026, month: 10, day: 4 });
	});

	test('reads comments beside the date, after which no number is expected', () => {
		const { card, told } = take('Oct 4, 2026 3');
		assert.equal(told, 'meta');
		assert.equal(card.comments, 3);
	});

	test('reads the number of authors', () => {
		const { card, told } = take('4 authors', ['/papers/2510.00001']);
		assert.equal(told, 'meta');
		assert.equal(card.authorCount?.count, 4);
	});

	test('takes nothing from a sentence, or from a date that goes on', () => {
		for (const words of ['We reward evidence.', 'Oct 4, 2026 was a day.', 'x'.repeat(300), '']) {
			assert.deepEqual(take(words), { card: emptyCard(), told: undefined });
		}
	});
});
