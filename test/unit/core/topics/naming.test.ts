import assert from 'node:assert/strict';
import type { Candidate } from '../../../../src/core/topics/candidates';
import { nameOf } from '../../../../src/core/topics/naming';

let count = 0;
const candidate = (name: string, stems: readonly number[], total: number): Candidate => ({
	concept: { number: count++, name, weight: 1, share: 0.01, stems },
	...{ papers: new Map<number, number>(), mention: 1, total, quality: 1 },
});

const describing = candidate('Long-horizon', [1, 2], 6);

suite('nameOf', () => {
	test('says what a describing name describes, where most papers say the same', () => {
		const [agents, tasks] = [
			candidate('Long-horizon agents', [1, 2, 3], 4),
			candidate('Long-horizon tasks', [1, 2, 4], 2),
		];
		assert.equal(nameOf(describing, [describing, tasks, agents]), 'Long-horizon agents');
		assert.equal(nameOf(describing, [describing, tasks]), 'Long-horizon');
	});

	test('leaves other names as they are', () => {
		const policy = candidate('Policy optimization', [5, 6], 4);
		const longer = candidate('Relative policy optimization', [7, 5, 6], 4);
		assert.equal(nameOf(policy, [longer]), 'Policy optimization');
	});

	test('takes the first by name of two as good, whatever their order', () => {
		const [agents, tasks] = [
			candidate('Long-horizon agents', [1, 2, 3], 4),
			candidate('Long-horizon tasks', [1, 2, 4], 4),
		];
		assert.equal(nameOf(describing, [tasks, agents]), 'Long-horizon agents');
		assert.equal(nameOf(describing, [agents, tasks]), 'Long-horizon agents');
	});
});
