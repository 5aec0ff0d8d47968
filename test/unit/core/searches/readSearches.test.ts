import * as assert from 'node:assert/strict';
import { readSearches } from '../../../../src/core/searches/readSearches';

suite('readSearches', () => {
	test('reads names and queries in their order, beside everything else', () => {
		const text = `# Mine
watch: [search agents]
searches:
  Exploration: entropy exploration year:2025.. # of last year on
  "To read: rewards": '"process reward" status:kept'
  2026: 2026
`;
		assert.deepEqual(readSearches(text), {
			searches: [
				{ name: 'Exploration', query: 'entropy exploration year:2025..' },
				{ name: 'To read: rewards', query: '"process reward" status:kept' },
				{ name: '2026', query: '2026' },
			],
			problems: [],
		});
	});

	test('takes a query over several lines as one, and a number as it is written', () => {
		const { searches } = readSearches(
			'searches:\n  Long: >-\n    reward\n    model\n  Half: 1.10\n',
		);
		assert.deepEqual(searches, [
			{ name: 'Long', query: 'reward model' },
			{ name: 'Half', query: '1.10' },
		]);
	});

	test('keeps the good ones when one is bad, and says where', () => {
		const text = 'searches:\n  One: a\n  Two: [b]\n  Three:\n  " One ": c\n  Four: d\n';

		const { searches, problems } = readSearches(text);

		assert.deepEqual(
			searches.map(({ name }) => name),
			['One', 'Four'],
		);
		assert.deepEqual(
			problems.map(({ message, span }) => [message, text.slice(span.start, span.end).trim()]),
			[
				['The search Two is the words of the search box, as one text.', '[b]'],
				['The search Three is the words of the search box, as one text.', ''],
				['Another search is called One; this one is passed over.', '" One "'],
			],
		);
	});

	test('says what a list of searches should be', () => {
		const { searches, problems } = readSearches('searches:\n  - entropy\n');
		assert.deepEqual([searches.length, problems.length], [0, 1]);
	});

	for (const empty of ['', '# nothing yet\n', 'searches:\n', 'searches: {}\n', 'a list', '- a\n']) {
		test(`finds no search in ${JSON.stringify(empty)}`, () => {
			assert.deepEqual(readSearches(empty), { searches: [], problems: [] });
		});
	}

	test('takes what it can of a file that is not well-formed', () => {
		const { searches } = readSearches('searches:\n  One: a\nwatch: [b\n');
		assert.deepEqual(searches, [{ name: 'One', query: 'a' }]);
	});
});
