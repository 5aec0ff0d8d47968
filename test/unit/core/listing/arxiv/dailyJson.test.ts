import * as assert from 'node:assert/strict';
import { factsOf, holdsWhateverIsCut, parseAs } from '../../../../helpers/arxivListing';

const rows = {
	Poses: {
		'2605.13741':
			'|**2026-05-13**|**Counting Poses | and $x$**|Ada Author et.al.|[2605.13741v2](http://arxiv.org/abs/2605.13741v2)|**[link](https://github.com/a/b)**|\n',
		'2605.13742':
			'|**2026-05-12**|**Counting Maps**|Bo Author et.al.|[2605.13742](http://arxiv.org/abs/2605.13742)|null|\n',
	},
	Rays: {
		'2605.13743':
			'- 2026-05-11, **Counting Rays**, Cy Author et.al., Paper: [http://arxiv.org/abs/2605.13743](http://arxiv.org/abs/2605.13743), Code: **[https://github.com/c/d](https://github.com/c/d)**\n',
		'2605.13744': 'nothing',
	},
};

suite('parseDailyJson', () => {
	const text = JSON.stringify(rows);

	test('reads rows of tables and bullets', () => {
		const { entries } = parseAs('arxiv-json', text, 'cv-arxiv-daily.json');
		assert.deepEqual(factsOf(entries[0]), {
			title: 'Counting Poses | and $x$',
			authors: [{ literal: 'Ada Author' }],
			date: '2026-05-13',
			categories: ['Poses'],
			ids: ['arxiv:2605.13741'],
			version: 2,
			urls: ['https://github.com/a/b'],
			code: 'https://github.com/a/b',
		});
		assert.deepEqual(
			entries.slice(1).map(({ title, code, date }) => [title, code, date]),
			[
				['Counting Maps', undefined, '2026-05-12'],
				['Counting Rays', 'https://github.com/c/d', '2026-05-11'],
			],
		);
	});

	test('tells what is no row, with its place', () => {
		const [problem, more] = parseAs('arxiv-json', text).problems;
		assert.equal(text.slice(problem?.span.start, problem?.span.end), '"nothing"');
		assert.equal(more, undefined);
	});

	test('holds whatever is cut', () => {
		holdsWhateverIsCut(text);
	});
});
