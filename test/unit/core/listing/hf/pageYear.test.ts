import * as assert from 'node:assert/strict';
import { findPageYear } from '../../../../../src/core/listing/hf/pageYear';

suite('findPageYear', () => {
	test('is the year in the name of the file', () => {
		for (const [name, year] of [
			['2026-04-22-daily-papers.txt', 2026],
			['listings/2024-01-02-a.txt', 2024],
			['rendered_2025-10-17_utc-4.txt', 2025],
			['20230405.txt', 2023],
			['papers-of-2022.txt', 2022],
			['neurips2021-seen-2026-01-02.txt', 2026],
		] as const) {
			assert.equal(findPageYear('arXiv:2001.00001', name, [2019]), year, name);
		}
	});

	test('is not taken from other numbers, nor from the folder', () => {
		for (const name of ['2602.03647.txt', '2011.00123v2.txt', 'a120260.txt', '2024/a.txt']) {
			assert.equal(findPageYear('', name, []), undefined, name);
		}
	});

	test('is that of the newest arXiv id without one', () => {
		const text =
			'see arXiv:2401.01234, https://arxiv.org/abs/2602.03647v2 and hf.co/papers/2512.00001';
		assert.equal(findPageYear(text, 'a.txt', [2025]), 2026);
		assert.equal(findPageYear('a score of 2901.1234', 'a.txt', []), undefined);
	});

	test('is one more than the newest written year without either', () => {
		assert.equal(findPageYear('', 'a.txt', [2023, 2025, 2024]), 2026);
		assert.equal(findPageYear('', 'a.txt', []), undefined);
	});

	test('is later than every written year, however old the ids are', () => {
		assert.equal(findPageYear('arXiv:1706.03762', 'a.txt', [2025]), 2026);
	});
});
