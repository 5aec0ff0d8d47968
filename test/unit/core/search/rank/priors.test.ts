import assert from 'node:assert/strict';
import { priorOf } from '../../../../../src/core/search/rank/priors';
import { noFacts } from '../../../../helpers/searchDocument';

suite('priorOf', () => {
	test('is 1 for what nobody has decided, and for what was dismissed', () => {
		assert.equal(priorOf(noFacts), 1);
		assert.equal(priorOf({ ...noFacts, status: 'dismissed' }), 1);
	});

	test('is the same for all that was kept, whether read or not', () => {
		const [kept, reading, done] = (['kept', 'reading', 'read'] as const).map(status =>
			priorOf({ ...noFacts, status }),
		);
		assert.ok(kept! > 1);
		assert.deepEqual([reading, done], [kept, kept]);
	});

	test('is highest for what was starred and kept', () => {
		const starred = priorOf({ ...noFacts, star: true, status: 'read' });
		assert.ok(starred > priorOf({ ...noFacts, status: 'read' }));
		assert.ok(starred > priorOf({ ...noFacts, star: true }));
	});
});
