import * as assert from 'node:assert/strict';
import { isAddress, isToHost, parsePanelState } from '../../../../src/core/protocol/panel';

suite('isToHost', () => {
	const paper = 'arxiv:2602.03647';
	const good: readonly object[] = [
		{ type: 'ready' },
		{ type: 'edit', paper, revision: 3, on: 1, text: 'note' },
		{ type: 'resolve', paper, choice: 'mine', edition: 2 },
		{ type: 'resolve', paper, choice: 'compare', edition: 0 },
		{ type: 'decide', paper, status: 'kept' },
		{ type: 'star', paper, value: false },
		{ type: 'act', paper, action: 'attach' },
		{ type: 'go', paper, uri: 'file:///train.py', line: 0 },
		{ type: 'openRelated', paper, related: 'title:2' },
		{ type: 'openOtherNote', paper, path: 'notes/earl2025.md' },
		{ type: 'open', url: 'https://arxiv.org/abs/2602.03647' },
	];
	for (const message of good) {
		test(`takes ${JSON.stringify(message)}`, () => assert.equal(isToHost(message), true));

		for (const name of Object.keys(message)) {
			test(`refuses it with a strange ${name}`, () => {
				assert.equal(isToHost({ ...message, [name]: ['strange'] }), false);
			});
		}
	}

	const bad: readonly unknown[] = [
		undefined,
		null,
		'ready',
		{},
		{ type: 'edit', paper, revision: -1, on: 1, text: '' },
		{ type: 'edit', paper, revision: 1.5, on: 1, text: '' },
		{ type: 'act', paper, action: 'toString' },
		{ type: 'decide', status: 'kept' },
		{ type: 'openRelated', paper },
		{ type: 'openOtherNote', paper, path: 'library.jsonl' },
		{ type: 'openOtherNote', paper, path: 'notes/../../earl2025.md' },
		{ type: 'open', url: 'javascript:alert(1)' },
		{ type: 'open', url: 'command:workbench.action.quit' },
	];
	for (const message of bad) {
		test(`refuses ${JSON.stringify(message)}`, () => assert.equal(isToHost(message), false));
	}
});

suite('isAddress', () => {
	for (const url of ['http://a.org', 'HTTPS://a.org/b?c#d', 'mailto:ada@example.org']) {
		test(`takes ${url}`, () => assert.equal(isAddress(url), true));
	}
	for (const url of [
		'',
		'https://',
		'https:///etc',
		'file:///etc',
		'vscode:x',
		' https://a',
		'a.org',
	]) {
		test(`refuses ${JSON.stringify(url)}`, () => assert.equal(isAddress(url), false));
	}
});

suite('parsePanelState', () => {
	test('takes what a page left', () => {
		const state = { paper: 'title:9f', key: 'earl2025', title: 'EARL', scroll: 120 };
		assert.deepEqual(parsePanelState(state), state);
	});

	test('makes do with the paper alone', () => {
		const state = { paper: 'p', key: 'p', title: 'p', scroll: 0 };
		assert.deepEqual(parsePanelState({ paper: 'p', scroll: 'far' }), state);
	});

	for (const state of [undefined, null, 'paper', {}, { paper: 7 }]) {
		test(`has no use for ${JSON.stringify(state)}`, () => {
			assert.equal(parsePanelState(state), undefined);
		});
	}
});
