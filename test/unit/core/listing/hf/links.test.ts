import * as assert from 'node:assert/strict';
import type { Listing } from '../../../../../src/core/listing/listing';
import { parseListing } from '../../../../../src/core/listing/parse';
import { day, toMarkdown } from '../../../../helpers/hfDay';

function parse(text: string): Listing {
	const listing = parseListing(text, 'x.md');
	assert.ok(listing);
	assert.equal(listing.form, 'hf-links');
	return listing;
}

const trending = `# Pages
**URL:** https://example.org
--------------------

Get trending papers in your email inbox!

## Trending Papers

## by AK and the research community

### Evidence First: Searching with a
  Small Model

We reward evidence that
agents find where nobody has looked for it before, see
https://example.org/evidence
- 8 authors
[LINK: GitHub 11.3k](https://github.com/ada/evidence)

### Evidence First: Searching with a
  Small Model

We reward evidence that
agents find where nobody has looked for it before, see
https://example.org/evidence
- 8 authors
[LINK: GitHub 11.3k](https://github.com/ada/evidence)

### Doubt

A model that doubts.
[LINK: GitHub 476](https://github.com/ada/doubt)
`;

suite('parseHfLinks', () => {
	test('gives each paper of the trending page once', () => {
		const { entries, problems } = parse(trending);
		assert.deepEqual(problems, []);
		assert.deepEqual(
			entries.map(({ title, abstract, authorCount, code }) => [title, abstract, authorCount, code]),
			[
				[
					'Evidence First: Searching with a Small Model',
					'We reward evidence that agents find where nobody has looked for it before, see https://example.org/evidence',
					8,
					'https://github.com/ada/evidence',
				],
				['Doubt', 'A model that doubts.', undefined, 'https://github.com/ada/doubt'],
			],
		);
	});

	test('reads cards with submitters, votes below and links on one line', () => {
		const card = `[[Image: none]](https://huggingface.co/papers/2510.00001)

Submitted by

[Image: ada]

adabyron

### [Evidence First](https://huggingface.co/papers/2510.00001)

We reward evidence.

[[Image: zai-org] Z.ai](https://huggingface.co/zai-org) · Published on Oct 4, 2025

[Upvote

1.2k](https://huggingface.co/login?next=%2Fpapers%2F2510.00001)

[GitHub 131](https://github.com/zai/x) [arXiv Page](https://arxiv.org/abs/2510.00001)
`;
		const { entries, problems } = parse(`# Trending Papers\n\n${card}\n\n${card}`);
		assert.deepEqual(problems, []);
		const { span: _, spans: __, ...entry } = entries[0]!;
		assert.equal(entries.length, 1);
		assert.deepEqual(entry, {
			title: 'Evidence First',
			abstract: 'We reward evidence.',
			organization: 'Z.ai',
			organizationSlug: 'zai-org',
			date: '2025-10-04',
			dateIsLocal: true,
			upvotes: 1200,
			code: 'https://github.com/zai/x',
			ids: ['arxiv:2510.00001'],
			urls: [],
		});
	});

	test('tells where facts stand, and what is no part of the page', () => {
		const text = toMarkdown(day).replace('\n\n[Previous]', '\n\nRank of the week\n\n[Previous]');
		const { entries, problems } = parse(text);
		const { title, date } = entries[1]!.spans!;
		assert.match(text.slice(title!.start, title!.end), /^### \[Forgetful Graphs\]/);
		assert.equal(text.slice(date!.start, date!.end), 'Sep 30, 2024');
		assert.deepEqual(
			problems.map(({ span }) => text.slice(span.start, span.end)),
			['Rank of the week'],
		);
	});

	test('keeps brackets and escapes of the text itself', () => {
		const text = toMarkdown(day)
			.replace('Forgetful Graphs', '\\[Re\\] Graphs \\-\\- Again')
			.replace('A memory that', 'In [0, 1) a memory that');
		const { title, abstract } = parse(text).entries[1]!;
		assert.equal(title, '[Re] Graphs -- Again');
		assert.match(abstract ?? '', /^In \[?0, 1\) a memory that never/);
	});

	test('is not any Markdown with such links', () => {
		const text =
			'- [A](https://huggingface.co/papers/2510.00001)\n- [B](https://arxiv.org/abs/2510.00002)\n';
		assert.notEqual(parseListing(text, 'x.md')?.form, 'hf-links');
	});
});
