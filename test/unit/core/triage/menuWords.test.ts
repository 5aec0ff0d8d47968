import assert from 'node:assert/strict';
import { groupMenuWords, menuWords } from '../../../../src/core/triage/menuWords';
import { toRow } from '../../../helpers/paperRow';

const wordsOf = (fields: Parameters<typeof toRow>[0]): string => menuWords(toRow(fields)).join(' ');

suite('menuWords', () => {
	test('tell a new paper from one that was decided', () => {
		assert.equal(wordsOf({}), 'paper undecided shown plain noid unrecorded');
		assert.equal(
			wordsOf({ status: 'kept', star: true, keys: ['earl2025'] }),
			'paper kept shown starred noid recorded',
		);
	});

	test('hide what was dismissed or taken out', () => {
		assert.match(wordsOf({ status: 'dismissed' }), / dismissed hidden /);
		assert.match(wordsOf({ keys: ['earl2025'], removed: true }), / hidden .* unrecorded$/);
	});
});

test('groupMenuWords tell a topic from what is in none, and a saved search from both', () => {
	assert.deepEqual(groupMenuWords('topic', 'Search agents'), ['topic', 'named', 'unpinned']);
	assert.deepEqual(groupMenuWords('topic', ''), ['topic', 'rest', 'unpinned']);
	assert.deepEqual(groupMenuWords('search', 'topic'), ['search']);
});
