import assert from 'node:assert/strict';
import { Share } from '../../../../../src/core/search/rank/share';

suite('the share of a query', () => {
	test('is weighed by rareness', () => {
		const share = new Share([3, 1]);
		assert.deepEqual(
			[0b00, 0b01, 0b10, 0b11, 0b01].map(mask => share.of(mask)),
			[0, 0.75, 0.25, 1, 0.75],
		);
	});

	test('leaves out what does not count', () => {
		const share = new Share([3, 1, 1], 0b110);
		assert.deepEqual(
			[0b001, 0b011, 0b111].map(mask => share.of(mask)),
			[0, 0.5, 1],
		);
	});

	test('is 0 where nothing counts', () => {
		assert.equal(new Share([3], 0).of(1), 0);
	});

	test('takes as many needs as a mask has bits', () => {
		const share = new Share(new Array<number>(32).fill(1));
		assert.deepEqual([share.of(0xffff_ffff), share.of(0x8000_0000)], [1, 1 / 32]);
	});
});
