import * as assert from 'node:assert/strict';
import { venueInName } from '../../../../../src/core/listing/accepted/venue';

suite('venueInName', () => {
	test('finds the conference and its year', () => {
		const names = [
			'paperlists_aaai2022.json',
			'neurips-2024-orals-posters.json',
			'2025-ICML.csv',
			'fedebotu_iclr2023_20230210.csv',
			'3dv2024.json',
		];
		assert.deepEqual(
			names.map(name => venueInName(name)?.venue),
			['AAAI 2022', 'NeurIPS 2024', 'ICML 2025', 'ICLR 2023', '3DV 2024'],
		);
	});

	test('is none where no conference is named', () => {
		for (const name of [
			'papers.json',
			'backup2024.json',
			'daily-2024-01-01.json',
			'oracle2020.csv',
			'',
		]) {
			assert.equal(venueInName(name), undefined, name);
		}
	});
});
