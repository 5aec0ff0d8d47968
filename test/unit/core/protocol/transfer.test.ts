import * as assert from 'node:assert/strict';
import { findTransferables } from '../../../../src/core/protocol/transfer';

suite('findTransferables', () => {
	test('finds bytes in a message, each buffer once', () => {
		const bytes = new Uint8Array(8);
		const message = {
			type: 'update',
			ask: {
				files: [
					{ path: 'a', bytes },
					{ path: 'b', bytes },
				],
			},
		};
		assert.deepEqual(findTransferables(message), [bytes.buffer]);
	});

	test('leaves a buffer that others share', () => {
		const shared = new Uint8Array(16).subarray(0, 8);
		assert.deepEqual(findTransferables({ ask: { bytes: shared } }), []);
	});
});
