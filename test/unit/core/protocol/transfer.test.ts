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

	test('finds those of an index, on both ways', () => {
		const bytes = new Uint8Array(8);
		const files = [{ name: 'a.segment', bytes }];
		assert.deepEqual(findTransferables({ type: 'openIndex', ask: { files } }), [bytes.buffer]);
		assert.deepEqual(findTransferables({ type: 'index', keep: [], write: files }), [bytes.buffer]);
	});

	test('leaves a buffer that others share', () => {
		const shared = new Uint8Array(16).subarray(0, 8);
		assert.deepEqual(findTransferables({ ask: { bytes: shared } }), []);
	});
});
