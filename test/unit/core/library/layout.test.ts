import * as assert from 'node:assert/strict';
import {
	decisionsPath,
	gitAttributes,
	gitIgnore,
	isUsedFolder,
	kindOf,
	listingPath,
} from '../../../../src/core/library/layout';

suite('kindOf', () => {
	const kinds: Readonly<Record<string, ReturnType<typeof kindOf>>> = {
		'library.jsonl': { type: 'library' },
		'topics.yaml': { type: 'topics' },
		'decisions/ada.jsonl': { type: 'decisions', person: 'ada' },
		'notes/earl2025.md': { type: 'note', key: 'earl2025' },
		'listings/2026-04-22-daily-papers.txt': {
			type: 'listing',
			name: '2026-04-22-daily-papers.txt',
		},
		'listings/2026/april.txt': { type: 'listing', name: 'april.txt' },
		'decisions/ada.txt': undefined,
		'decisions/old/ada.jsonl': undefined,
		'notes/earl2025.txt': undefined,
		'.gitignore': undefined,
		'.lock': undefined,
		'listings/.hidden.txt': undefined,
		'listings/a.txt.tmp': undefined,
		'.library.jsonl.1.tmp': undefined,
		'other/library.jsonl': undefined,
		listings: undefined,
	};
	for (const [path, kind] of Object.entries(kinds)) {
		test(path, () => assert.deepEqual(kindOf(path), kind));
	}
});

suite('decisionsPath', () => {
	const paths: Readonly<Record<string, string>> = {
		ada: 'decisions/ada.jsonl',
		'Ada Lovelace': 'decisions/ada-lovelace.jsonl',
		'李 明': 'decisions/李-明.jsonl',
		'../../etc': 'decisions/etc.jsonl',
		'a/b\\c:d': 'decisions/a-b-c-d.jsonl',
		CON: 'decisions/con-.jsonl',
		'com1.x': 'decisions/com1-x-.jsonl',
		'': 'decisions/me.jsonl',
		'...': 'decisions/me.jsonl',
	};
	for (const [person, path] of Object.entries(paths)) {
		test(`of ${JSON.stringify(person)}`, () => {
			assert.equal(decisionsPath(person), path);
			assert.equal(kindOf(path)?.type, 'decisions');
		});
	}

	for (const letter of ['李', '𠀀']) {
		test(`fits into a file name with “${letter}” a hundred times, also while it is written`, () => {
			const name = decisionsPath(letter.repeat(100)).slice('decisions/'.length);
			const temporary = `.${name}.${'0'.repeat(36)}.tmp`;
			assert.ok(new TextEncoder().encode(temporary).length <= 255);
			assert.doesNotMatch(name, /\p{Cs}/u);
		});
	}

	test('is one for all spellings of a name', () => {
		assert.equal(decisionsPath('Ada'), decisionsPath('ada'));
		assert.equal(decisionsPath('Zoe\u0308'), decisionsPath('Zo\u00eb'));
	});
});

suite('the papers folder', () => {
	test('is used in its four folders alone', () => {
		assert.deepEqual(
			['', 'notes', 'decisions', 'listings', 'listings/2026', 'notes/a', '.lock', 'x'].map(
				isUsedFolder,
			),
			[true, true, true, true, true, false, false, false],
		);
	});

	test('says to git what each line is for', () => {
		assert.match(gitIgnore, /^#.*\n(?:#.*\n)?listings\/$/m);
		assert.match(gitAttributes, /^#.*\n\*\.jsonl merge=union$/m);
		assert.equal(listingPath('a.txt'), 'listings/a.txt');
	});
});
