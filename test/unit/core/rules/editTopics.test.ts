import * as assert from 'node:assert/strict';
import { editTopics } from '../../../../src/core/rules/editTopics';

suite('editTopics', () => {
	test('adds a rule and a search to one file', () => {
		const ruled = editTopics('', { type: 'addRule', kind: 'mute/terms', rule: 'eeg' }) ?? '';
		assert.equal(
			editTopics(ruled, { type: 'addSearch', name: 'One', query: 'a' }),
			'mute:\n  terms:\n    - eeg\nsearches:\n  One: a\n',
		);
	});

	test('says that it cannot', () => {
		const broken = 'watch: [a\n';
		const rule = { type: 'addRule', kind: 'mute/terms', rule: 'eeg' } as const;
		assert.equal(editTopics(broken, rule), undefined);
		assert.equal(editTopics(broken, { type: 'removeSearch', name: 'One' }), undefined);
	});
});
