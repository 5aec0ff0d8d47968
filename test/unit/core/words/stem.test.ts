import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stemOf } from '../../../../src/core/words/stem';

suite('stemOf', () => {
	test('joins the forms of a word', () => {
		assert.equal(stemOf('explores'), stemOf('exploration'));
		assert.equal(stemOf('policies'), stemOf('policy'));
		assert.equal(stemOf('jointly'), stemOf('joint'));
	});

	test('keeps apart what only looks alike', () => {
		assert.notEqual(stemOf('generate'), stemOf('general'));
		assert.notEqual(stemOf('communities'), stemOf('communication'));
		assert.equal(stemOf('consensus'), 'consensus');
	});

	test('takes a plural for its singular, and leaves what only ends like one', () => {
		assert.equal(stemOf('agents'), stemOf('agent'));
		assert.equal(stemOf('loss'), 'loss');
	});

	test('takes any word', () => {
		fc.assert(fc.property(fc.string(), word => typeof stemOf(word) === 'string'));
	});
});
