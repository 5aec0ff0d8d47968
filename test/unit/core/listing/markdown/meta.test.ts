import * as assert from 'node:assert/strict';
import {
	parseNamesOnly,
	parseVenue,
	parseWholeDate,
	shortSummary,
} from '../../../../../src/core/listing/markdown/meta';

suite('parseVenue', () => {
	const cases: Readonly<Record<string, readonly (string | undefined)[]>> = {
		'NeurIPS 2019': ['NeurIPS', '2019'],
		"SOSP' 24": ['SOSP', '2024'],
		"ISCA'25": ['ISCA', '2025'],
		'ASPLOS 23': ['ASPLOS', '2023'],
		'NeurIPS 2025 DB Highlight': ['NeurIPS', '2025'],
		'arxiv 2018': [undefined, '2018'],
		'2017': [undefined, '2017'],
		CVPR: ['CVPR', undefined],
	};
	for (const [text, [venue, date]] of Object.entries(cases)) {
		test(text, () => {
			const found = parseVenue(text);
			assert.deepEqual([found?.venue, found?.date], [venue, date]);
		});
	}

	test('is not in other texts', () => {
		for (const text of ['Ada Lovelace', 'we saw it in 2019', 'Google', '', 'May 2024']) {
			assert.equal(parseVenue(text)?.venue, undefined, text);
		}
	});
});

suite('parseWholeDate', () => {
	test('reads dates and nothing else', () => {
		assert.deepEqual(
			[
				'2026-05-13',
				'2024.01',
				'Feb 2023',
				'23rd June 2026',
				'2026年06月',
				'2024',
				'NeurIPS 2024',
				'ICML',
			].map(parseWholeDate),
			['2026-05-13', '2024-01', '2023-02', '2026-06-23', '2026-06', '2024', undefined, undefined],
		);
	});
});

suite('parseNamesOnly', () => {
	const names = (text: string) =>
		parseNamesOnly(text)?.map(({ literal, family }) => literal ?? family);

	test('reads lists of names', () => {
		assert.deepEqual(names('Ada Lovelace et al.'), ['Ada Lovelace']);
		assert.deepEqual(names('Ada Lovelace, Alan M. Turing and Kurt Gödel.'), [
			'Ada Lovelace',
			'Alan M. Turing',
			'Kurt Gödel',
		]);
		assert.deepEqual(names('Lovelace, Ada and Turing, Alan'), ['Lovelace', 'Turing']);
	});

	test('reads none in other texts', () => {
		for (const text of [
			'Oral',
			'Keyword: a, b',
			'a library for plans',
			'Deep Learning, Graph Networks',
		]) {
			assert.equal(names(text), undefined, text);
		}
	});
});

suite('shortSummary', () => {
	test('ends before points, and at a sentence where it is long', () => {
		assert.equal(shortSummary('One thing. ● Another'), 'One thing.');
		assert.ok(shortSummary('A sentence of words. '.repeat(100)).length <= 900);
	});
});
