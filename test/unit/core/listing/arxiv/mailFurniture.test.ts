import * as assert from 'node:assert/strict';
import { isMailFurniture } from '../../../../../src/core/listing/arxiv/mailFurniture';

suite('isMailFurniture', () => {
	test('knows banner, footer and headers', () => {
		for (const line of [
			'Archives at http://arxiv.org/',
			' received from  Wed',
			'Content-Type: text/plain',
			'For help on viewing',
		]) {
			assert.ok(isMailFurniture(line), line);
		}
	});

	test('leaves other lines alone', () => {
		for (const line of ['Counting Galaxies', 'We archive at length', 'x'.repeat(1e5)]) {
			assert.ok(!isMailFurniture(line));
		}
	});
});
