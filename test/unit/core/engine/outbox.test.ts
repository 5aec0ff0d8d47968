import assert from 'node:assert/strict';
import { Outbox } from '../../../../src/core/engine/outbox';

suite('Outbox', () => {
	test('sends two at a time, in order, and the next for each that was received', () => {
		const posted: unknown[] = [];
		const outbox = new Outbox(message => posted.push('request' in message && message.request));
		for (let request = 1; request <= 5; request++) {
			outbox.send({ type: 'answer', request, answer: undefined });
		}
		assert.deepEqual(posted, [1, 2]);
		assert.equal(outbox.isEmpty, false);

		outbox.received();
		assert.deepEqual(posted, [1, 2, 3]);

		outbox.received();
		outbox.received();
		assert.deepEqual(posted, [1, 2, 3, 4, 5]);

		outbox.received();
		outbox.received();
		assert.equal(outbox.isEmpty, true);
		outbox.send({ type: 'settled' });
		assert.equal(posted.length, 6);
	});
});
