import * as assert from 'node:assert/strict';
import { formatHover } from '../../../../src/core/citations/hoverText';
import type { PaperRow } from '../../../../src/core/protocol/rows';
import { toRow } from '../../../helpers/paperRow';

const row = (changes: Partial<PaperRow>): PaperRow =>
	toRow({
		title: 'Search-R2',
		who: '9 authors',
		date: '2026-02-04',
		status: 'kept',
		...changes,
	});

const actions = [
	{ label: 'Open', target: 'command:a' },
	{ label: 'Note', target: 'command:b' },
];

suite('formatHover', () => {
	test('tells who, when and status, two sentences, the note, and what can be done', () => {
		const abstract = 'It searches, e.g. the web. It refines. It ends.';
		assert.equal(
			formatHover(row({ note: 'compare with ours' }), abstract, actions),
			[
				'**Search\\-R2** · 9 authors · 2026 · To read',
				'It searches\\, e\\.g\\. the web\\. It refines\\.',
				'"compare with ours"',
				'[Open](command:a) · [Note](command:b)',
			].join('\n\n'),
		);
	});

	test('leaves out what is not known', () => {
		assert.equal(
			formatHover(row({ who: '', date: '' }), undefined, []),
			'**Search\\-R2** · To read',
		);
	});

	test('takes nothing in a text for a link, an image, HTML or a line of its own', () => {
		const hostile = '[x](command:rm)\n\n# ![y](https://a.b) <img src=x> `z` $(bug) &amp;';
		const text = formatHover(row({ title: hostile, who: hostile, note: hostile }), hostile, []);
		assert.equal(text.split('\n\n').length, 3);
		assert.doesNotMatch(text, /(?<!\\)[[\]()<>`&#!]/);
	});

	test('stays short whatever it tells', () => {
		const long = 'Word after word. '.repeat(1_000);
		const text = formatHover(row({ title: long, who: long, note: long }), long, actions);
		assert.ok(text.length < 1_500, `${text.length} letters`);
		assert.ok(text.split('\n').length <= 12);
	});
});
