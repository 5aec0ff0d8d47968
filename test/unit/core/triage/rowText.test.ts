import * as assert from 'node:assert/strict';
import {
	describeRow,
	firstSentences,
	formatDate,
	plural,
	shorten,
} from '../../../../src/core/triage/rowText';
import { toRow } from '../../../helpers/paperRow';

const row = toRow({ who: 'Z.ai', date: '2026-01-09', comments: 3 });

suite('describeRow', () => {
	test('tells who, when and how much was said', () => {
		assert.equal(describeRow(row), 'Z.ai · 9 Jan 2026 · 3 comments');
	});

	test('shows star and note', () => {
		const noted = { ...row, star: true, comments: 0, hasNote: true, note: 'compare with ours' };
		assert.equal(describeRow(noted), '★ Z.ai · 9 Jan 2026 · ✎ "compare with ours"');
		assert.equal(describeRow({ ...noted, star: false, note: '' }), 'Z.ai · 9 Jan 2026 · ✎');
	});

	test('leaves out what is not known', () => {
		assert.equal(describeRow({ ...row, who: '', date: '', comments: 0 }), '');
	});
});

suite('text of rows', () => {
	test('writes dates as far as they are known', () => {
		assert.deepEqual(['2026-01-09', '2025-10', '2025', ''].map(formatDate), [
			'9 Jan 2026',
			'Oct 2025',
			'2025',
			'',
		]);
	});

	test('counts one and many', () => {
		assert.deepEqual(
			[plural(1, 'paper'), plural(0, 'paper'), plural(1200, 'paper')],
			['1 paper', '0 papers', '1,200 papers'],
		);
	});

	test('cuts behind a word', () => {
		assert.equal(shorten('search agents with rewards', 15), 'search agents…');
		assert.equal(shorten('antidisestablishmentarianism', 10), 'antidises…');
		assert.equal(shorten('short', 10), 'short');
	});

	test('ends with a sentence, not with an abbreviation or a number', () => {
		const text = 'We gain 2.5 points, e.g. on maths. A second one. A third one.';
		assert.equal(firstSentences(text, 1, 200), 'We gain 2.5 points, e.g. on maths.');
		assert.equal(firstSentences(text, 2, 200), 'We gain 2.5 points, e.g. on maths. A second one.');
		assert.equal(firstSentences('No end', 2, 200), 'No end');
	});
});
