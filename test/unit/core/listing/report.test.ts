import * as assert from 'node:assert/strict';
import type { Listing } from '../../../../src/core/listing/listing';
import { failedReport, formatReport, toReport } from '../../../../src/core/listing/report';
import { parsePublicId } from '../../../../src/core/paper/ids';
import { toPaperDate } from '../../../../src/core/paper/date';

const span = { start: 0, end: 5 };
const listing: Listing = {
	form: 'hf-text',
	entries: [
		{ title: 'Plain', ids: [], urls: [], span, spans: {} },
		{
			title: 'Rich',
			abstract: 'Text.',
			authors: [{ given: 'Ada', family: 'Lovelace' }, { literal: 'The Team' }],
			authorCount: 2,
			organization: 'Z.ai',
			date: toPaperDate(2026, 1, 9)!,
			dateIsLocal: true,
			comments: 1,
			ids: [parsePublicId('arXiv:2602.03647')!, parsePublicId('2601.00001')!],
			urls: ['https://a.org/b'],
			span,
			spans: { title: span },
		},
	],
	problems: [{ message: 'Odd.', span: { start: 4, end: 5 } }],
};

suite('toReport', () => {
	test('leaves out what is not known', () => {
		assert.deepEqual(toReport(listing).papers[0], {
			title: 'Plain',
			abstract: '',
			ids: {},
			urls: [],
			span,
		});
	});

	test('has every fact in the shape of the command line', () => {
		assert.deepEqual(toReport(listing).papers[1], {
			title: 'Rich',
			abstract: 'Text.',
			authors: ['Ada Lovelace', 'The Team'],
			names: [{ family: 'Lovelace', given: 'Ada' }, { literal: 'The Team' }],
			authorCount: 2,
			organization: 'Z.ai',
			date: '2026-01-09',
			comments: 1,
			ids: { arxiv: '2602.03647' },
			urls: ['https://a.org/b'],
			span,
		});
	});
});

suite('formatReport', () => {
	test('is a line for each paper and problem', () => {
		assert.equal(
			formatReport('a.txt', 'ab\ncd', toReport(listing)),
			[
				'a.txt: hf-text, 2 papers',
				'    1. Plain',
				'    2. Rich (Z.ai, 2026-01-09, 1 comment)',
				'  a.txt:2:2: Odd.',
				'',
			].join('\n'),
		);
	});

	test('says so where nothing was read', () => {
		assert.equal(
			formatReport('a.txt', '', failedReport('Empty.')),
			'a.txt: not a listing\n  a.txt:1:1: Empty.\n',
		);
	});
});
