import * as assert from 'node:assert/strict';
import {
	isHeaderRest,
	isPageFurniture,
	readFirstLine,
	tagsIn,
} from '../../../../../src/core/listing/arxiv/textLines';

suite('readFirstLine', () => {
	test('reads numbers, versions and what follows', () => {
		assert.deepEqual(readFirstLine('[12]  arXiv:2411.04118v2 (replaced) [pdf]'), {
			id: 'arXiv:2411.04118v2',
			rest: '(replaced) [pdf]',
		});
		assert.deepEqual(readFirstLine('arXiv:hep-th/9901001'), {
			id: 'arXiv:hep-th/9901001',
			rest: '',
		});
	});

	test('leaves sentences alone', () => {
		for (const line of ['arXiv:2411.04118, which counts', '[1] A. Author', 'x'.repeat(1e5)]) {
			assert.equal(readFirstLine(line), undefined);
		}
	});
});

suite('isHeaderRest', () => {
	test('knows formats, cross-lists, categories and DOIs, and no titles', () => {
		for (const line of [
			'[ pdf , html , other ]',
			'(cross-list from cs.LG)',
			'cs.CL cs.AI',
			'hep-th',
			'10.1000/abc',
			'doi',
		]) {
			assert.ok(isHeaderRest(line), line);
		}
		for (const line of ['Counting Scans', '[Re] Counting Scans', 'Title: Counting']) {
			assert.ok(!isHeaderRest(line), line);
		}
	});
});

suite('tagsIn', () => {
	test('takes category codes only', () => {
		assert.deepEqual(tagsIn('[pdf, other] cs.CL cond-mat.mes-hall doi 10.1000/abc'), [
			'cs.CL',
			'cond-mat.mes-hall',
		]);
	});
});

suite('isPageFurniture', () => {
	test('knows the page and leaves titles alone', () => {
		for (const line of [
			'Total of 190 entries',
			'[ total of 500 entries: 1-500 ]',
			'fewer',
			'1 2 3 …',
			'Showing 1–50 of 2,523 results for all: counting',
			'Login',
		]) {
			assert.ok(isPageFurniture(line), line);
		}
		for (const line of ['Counting Scans', 'More Counting', 'x'.repeat(1e5)]) {
			assert.ok(!isPageFurniture(line));
		}
	});
});
