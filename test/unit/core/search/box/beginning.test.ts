import assert from 'node:assert/strict';
import type { PaperRow } from '../../../../../src/core/protocol/rows';
import { findBeginning } from '../../../../../src/core/search/box/beginning';

const row = (key: string, status: PaperRow['status'], removed = false) =>
	({ key, status, removed }) as PaperRow;

suite('findBeginning', () => {
	const rows = [
		row('kept', 'kept'),
		row('first', 'inbox'),
		row('dismissed', 'dismissed'),
		row('removed', 'inbox', true),
		row('second', 'inbox'),
	];
	const keys = (limit: number) => findBeginning(rows, limit).map(({ key }) => key);

	test('shows the inbox first', () => {
		assert.deepEqual(keys(9), ['first', 'second', 'kept']);
	});

	test('shows no more than asked for', () => {
		assert.deepEqual(keys(1), ['first']);
	});
});
