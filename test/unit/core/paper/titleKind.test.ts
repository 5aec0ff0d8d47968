import * as assert from 'node:assert/strict';
import { titleKey } from '../../../../src/core/paper/title';
import { titleKind } from '../../../../src/core/paper/titleKind';

suite('titleKind', () => {
	const kinds: Readonly<Record<string, string>> = {
		Editorial: 'furniture',
		'Message from the Program Chairs': 'furniture',
		'Introduction to the Special Issue on Light': 'furniture',
		'Deep Learning': 'vague',
		'Large Language Models': 'vague',
		'Introduction to Light': 'telling',
		Mamba: 'telling',
		深度学习: 'telling',
	};
	for (const [title, kind] of Object.entries(kinds)) {
		test(`${title} is ${kind}`, () => assert.equal(titleKind(titleKey(title)), kind));
	}
});
