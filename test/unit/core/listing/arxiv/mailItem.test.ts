import * as assert from 'node:assert/strict';
import { readMailItem } from '../../../../../src/core/listing/arxiv/mailItem';

function item(text: string) {
	let at = 0;
	const head = text.split('\n').map(line => {
		const start = at;
		at += line.length + 1;
		return { text: line, start, end: start + line.length };
	});
	return readMailItem({ span: { start: 0, end: text.length }, head, abstract: '' });
}

suite('readMailItem', () => {
	test('tells lines that are no field, with their place', () => {
		const text = 'arXiv:2303.00763\nTitle: Counting\nWhat is this\nAuthors: A. Author';
		const { entry, problems } = item(text);
		assert.equal(entry?.title, 'Counting');
		assert.deepEqual(
			problems.map(({ span }) => text.slice(span.start, span.end)),
			['What is this'],
		);
	});

	test('takes the first of two fields, and an unknown name for no field', () => {
		const { entry, problems } = item(
			'Paper: astro-ph/9204001\nTitle: Counting\nTitle: Again\nMood: good',
		);
		assert.equal(entry?.title, 'Counting');
		assert.equal(problems.length, 1);
	});
});
