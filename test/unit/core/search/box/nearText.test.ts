import assert from 'node:assert/strict';
import { formatNear } from '../../../../../src/core/search/box/nearText';
import { toRow } from '../../../../helpers/paperRow';

const row = toRow({ title: 'Entropy $(x)', who: 'Z.ai' });

suite('formatNear', () => {
	test('says what is shared beside the topics', () => {
		const { label, detail } = formatNear(row, ['Entropy'], ['test time', '$(bug)'], 'label');
		assert.match(label, /Entropy \\\$\(x\)$/);
		assert.equal(detail, 'Entropy — shares test time, \\$(bug)');
	});

	test('says nothing of nothing', () => {
		assert.equal(formatNear(row, [], [], 'label').detail, '');
	});
});
