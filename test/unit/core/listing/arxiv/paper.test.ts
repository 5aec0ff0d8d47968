import * as assert from 'node:assert/strict';
import {
	monthOfId,
	readAbstract,
	readSubjects,
	toArxivEntry,
} from '../../../../../src/core/listing/arxiv/paper';
import { parsePublicId } from '../../../../../src/core/paper/ids';
import { parsePaperDate } from '../../../../../src/core/paper/date';

const span = { start: 0, end: 1 };

suite('toArxivEntry', () => {
	test('takes ids apart from the version, and addresses apart from both', () => {
		const entry = toArxivEntry({
			span,
			title: 'Counting in G\\"ottingen',
			ids: ['oai:arXiv.org:2411.04118v2'],
			doi: '10.1000/abc 10.1000/def',
			abstract: 'Code: https://github.com/a/b.',
			comments: 'See https://example.org/count and https://arxiv.org/abs/2411.04118',
			journal: 'J. Counting 3 (2025) 1-9,',
			categories: ['cs.CV', 'cs.CL', 'cs.CV', 'None'],
		});
		assert.deepEqual(entry, {
			span,
			title: 'Counting in Göttingen',
			abstract: 'Code: https://github.com/a/b.',
			date: '2024-11',
			categories: ['cs.CV', 'cs.CL'],
			ids: ['arxiv:2411.04118', 'doi:10.1000/abc', 'doi:10.1000/def'],
			version: 2,
			venue: 'J. Counting 3 (2025) 1-9',
			published: '2025',
			urls: ['https://github.com/a/b', 'https://example.org/count'],
		});
	});

	test('takes the month of the id for a date that is later', () => {
		const dateOf = (date: string) =>
			toArxivEntry({ span, ids: ['2411.04118'], date: parsePaperDate(date) })?.date;
		assert.equal(dateOf('2024-10-31'), '2024-10-31');
		assert.equal(dateOf('2024-12-01'), '2024-12-01');
		assert.equal(dateOf('2025-03-01'), '2024-11');
		assert.equal(dateOf('2024'), '2024');
	});

	test('is called by its id where it has no title, and nothing without both', () => {
		assert.equal(
			toArxivEntry({ span, ids: ['2411.04118'], title: 'null' })?.title,
			'arXiv:2411.04118',
		);
		assert.equal(toArxivEntry({ span, ids: ['2411'], title: ' ' }), undefined);
	});
});

suite('readAbstract', () => {
	test('joins lines, and begins a paragraph where one is indented', () => {
		assert.equal(
			readAbstract('  We count\nthem.\n  Then we\nstop.'),
			'We count them.\n\nThen we stop.',
		);
		assert.equal(readAbstract('\n    We count\n    them.\n'), 'We count them.');
	});

	test('is absent where a placeholder stands', () => {
		assert.equal(readAbstract('None'), undefined);
		assert.equal(readAbstract('No abstract available.'), undefined);
	});
});

suite('monthOfId', () => {
	test('reads both schemes', () => {
		assert.equal(monthOfId(parsePublicId('2411.04118')!), '2024-11');
		assert.equal(monthOfId(parsePublicId('astro-ph/9204001')!), '1992-04');
		assert.equal(monthOfId(parsePublicId('10.1000/abc')!), undefined);
	});
});

suite('readSubjects', () => {
	test('takes codes out of names', () => {
		assert.deepEqual(readSubjects(' Vision (cs.CV) ; Physics (Old) (hep-th); '), [
			'cs.CV',
			'hep-th',
		]);
	});
});
