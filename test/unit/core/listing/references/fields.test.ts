import * as assert from 'node:assert/strict';
import { Fields, isTold } from '../../../../../src/core/listing/references/fields';

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

suite('isTold', () => {
	for (const text of ['', ' ', 'null', 'None', 'N/A', 'n.a.', 'nan', '-', '[]', 'Abstract']) {
		test(`takes "${text}" for nothing`, () => assert.ok(!isTold(text)));
	}
	for (const text of ['No abstract available', '[No abstract available]', 'No DOI found']) {
		test(`takes "${text}" for nothing`, () => assert.ok(!isTold(text)));
	}
	for (const text of ['Nonesuch', 'A', 'No free lunch', 'Null results', 'Abstract machines']) {
		test(`takes "${text}" for something`, () => assert.ok(isTold(text)));
	}
});
