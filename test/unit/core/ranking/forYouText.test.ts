import assert from 'node:assert/strict';
import { describeForYou } from '../../../../src/core/ranking/forYouText';

const little = { isLearnt: false, wanted: 1, dismissed: 0, total: 9, shown: 9 };

suite('describeForYou', () => {
	test('says that nothing is learnt yet, and what to do', () => {
		assert.match(
			describeForYou(little),
			/^Nothing learnt yet.*Keep at least 3.*so far 1 kept, 0 dismissed\.$/,
		);
		assert.match(
			describeForYou({ ...little, wanted: 9, dismissed: 9 }),
			/^Nothing learnt yet.*too alike.*Decide on some more/,
		);
	});

	test('says how much is shown only where that is not all', () => {
		const learnt = { ...little, isLearnt: true };
		assert.equal(describeForYou(learnt), '');
		assert.equal(
			describeForYou({ ...learnt, total: 1_200, shown: 500 }),
			'The first 500 of 1,200 papers in the inbox.',
		);
	});

	test('says that nothing waits', () => {
		assert.match(describeForYou({ ...little, total: 0, shown: 0 }), /^The inbox is empty/);
	});
});
