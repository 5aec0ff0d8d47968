import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { editSearches } from '../../../../src/core/searches/editSearches';
import { readSearches } from '../../../../src/core/searches/readSearches';

const text = `# Mine
watch:
  terms: [search agents] # and their friends
searches:
  # What I come back to.
  Exploration: entropy exploration # of all years
  Rewards: reward model
`;

const add = (to: string, name: string, query: string) =>
	editSearches(to, { type: 'addSearch', name, query }) ?? 'refused';
const searchesOf = (of: string) =>
	readSearches(of).searches.map(({ name, query }) => `${name} = ${query}`);

suite('editSearches', () => {
	test('adds a search at the end, and leaves everything else as it is', () => {
		assert.equal(add(text, 'Agents', 'agents is:starred'), `${text}  Agents: agents is:starred\n`);
	});

	test('makes the section where there is none', () => {
		assert.equal(
			add('# Only words.\n', 'One', 'a -b'),
			'# Only words.\n\nsearches:\n  One: a -b\n',
		);
		assert.equal(add('watch: [a]\n', 'One', 'a'), 'watch: [a]\nsearches:\n  One: a\n');
		assert.equal(add('searches:\n', 'One', 'a'), 'searches:\n  One: a\n');
	});

	test('gives a search of the same name other words', () => {
		const changed = add(text, 'Exploration', 'entropy');
		assert.deepEqual(searchesOf(changed), ['Exploration = entropy', 'Rewards = reward model']);
		assert.match(changed, /# of all years/);
		assert.equal(add(text, 'Rewards', 'reward model'), text);
		assert.deepEqual(searchesOf(add('searches:\n  One: [a]\n', 'One', 'b')), ['One = b']);
	});

	test('renames in place, with its comments', () => {
		const renamed = editSearches(text, {
			type: 'renameSearch',
			name: 'Exploration',
			to: 'New: one',
		});
		assert.equal(renamed, text.replace('Exploration:', '"New: one":'));
	});

	test('renames over another one, which goes', () => {
		const edit = { type: 'renameSearch', name: 'Exploration', to: 'Rewards' } as const;
		assert.deepEqual(searchesOf(editSearches(text, edit) ?? ''), ['Rewards = entropy exploration']);
		assert.equal(editSearches(text, { ...edit, name: 'Gone' }), text);
	});

	test('removes a search, and the section with the last one', () => {
		const one = editSearches(text, { type: 'removeSearch', name: 'Rewards' }) ?? '';
		assert.equal(one, text.replace('  Rewards: reward model\n', ''));
		const none = editSearches(one, { type: 'removeSearch', name: 'Exploration' }) ?? '';
		assert.equal(none, text.slice(0, text.indexOf('searches:')));
		const back = editSearches('# Only words.\n\nsearches:\n  One: a\n', {
			...{ type: 'removeSearch', name: 'One' },
		});
		assert.equal(back, '# Only words.\n');
	});

	test('leaves what others wrote to the letter, wherever the section stands', () => {
		const before = 'watch:   # aligned\n- [ a,b ]\n-   c\n\n';
		const behind = '\n# Muted for now.\nmute: [x,   y]\n';
		const mine = 'searches:\n    One: a   # first\n';
		const whole = before + mine + behind;
		const added = add(whole, 'Two', 'b');
		assert.equal(added.slice(0, before.length), before);
		assert.equal(added.slice(-behind.length), behind);
		assert.deepEqual(searchesOf(added), ['One = a', 'Two = b']);
		assert.equal(add(before, 'One', 'a'), `${before.trimEnd()}\nsearches:\n  One: a\n`);
		const none = editSearches(whole, { type: 'removeSearch', name: 'One' }) ?? '';
		assert.equal(none.startsWith(before) && none.endsWith(behind), true);
		assert.deepEqual(searchesOf(none), []);
	});

	test('adds to files that end or are written in other ways', () => {
		for (const other of [
			'{watch: [a]}\n',
			'watch: [a]',
			'watch: [a]\n...\n',
			'---\nwatch: [a]\n',
		]) {
			const added = add(other, 'One', 'a');
			assert.deepEqual(searchesOf(added), ['One = a'], JSON.stringify(added));
			assert.match(added, /watch/);
		}
	});

	test('keeps what is written as an alias', () => {
		const added = add('watch: [&a agents]\nsearches:\n  One: *a\n', 'Two', 'b');
		assert.match(added, /One: \*a\n {2}Two: b\n$/);
	});

	test('leaves alone what it cannot read whole, or what is no mapping', () => {
		for (const other of ['watch: [a\n', '- a\n', 'searches: [a]\n', 'searches: a\n']) {
			assert.equal(add(other, 'One', 'a'), 'refused');
		}
	});

	test('any name and query that the box can hold are read back as they were', () => {
		const line = fc
			.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
			.map(value => value.replace(/[\s\p{Cc}\p{Cs}\uFEFF]+/gu, ' ').trim())
			.filter(value => value !== '');
		fc.assert(
			fc.property(line, line, (name, query) => {
				assert.deepEqual(readSearches(add(text, name, query)).searches.at(-1), { name, query });
			}),
			{
				numRuns: 300,
				examples: [
					['yes', '"a b" -c'],
					['# no', '*'],
					['null', '~'],
					['a: b', '- x'],
				],
			},
		);
	});
});
