import * as assert from 'node:assert/strict';
import { Fields } from '../../../../../src/core/listing/references/fields';

suite('Fields', () => {
	test('gives values in the order of the tags asked for', () => {
		const fields = new Fields();
		fields.add('A1', 'one');
		fields.add('AU', 'two');
		fields.add('A1', 'three');
		assert.deepEqual(fields.all('AU', 'A1'), ['two', 'one', 'three']);
		assert.equal(fields.first('XX', 'A1'), 'one');
		assert.equal(fields.size, 2);
		assert.ok(fields.has('AU') && !fields.has('XX'));
	});

	test('goes on with the value that came last', () => {
		const fields = new Fields();
		fields.append('lost', false);
		fields.add('AB', '');
		fields.append('one', false);
		fields.append('two', false);
		fields.append('three', true);
		assert.deepEqual(fields.all('AB'), ['one\ntwo\n\nthree']);
	});
});
