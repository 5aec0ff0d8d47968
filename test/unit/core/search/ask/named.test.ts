import assert from 'node:assert/strict';
import { ask, indexed, toDocument } from '../../../../helpers/searchDocument';

test('a paper that a query names by two of its ids is found once', async () => {
	const engine = indexed([
		toDocument('ours', { title: 'Oak', key: '2401.00007 10.1145/123.456' }),
		toDocument('other', { title: 'Elm', key: '2401.00008' }),
	]);
	assert.deepEqual(await ask(engine, '2401.00007 10.1145/123.456'), ['ours']);
});
