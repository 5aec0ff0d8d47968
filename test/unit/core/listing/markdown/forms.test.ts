import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Entry, Listing } from '../../../../../src/core/listing/listing';
import { markdownForms } from '../../../../../src/core/listing/markdown/forms';
import { Source } from '../../../../../src/core/listing/source';

function read(text: string): Listing | undefined {
	const source = new Source(text, 'README.md');
	for (const { looksLike, parse } of markdownForms) {
		const listing = looksLike(source) ? parse(source) : undefined;
		if (listing) {
			return listing;
		}
	}
	return undefined;
}

function entries(text: string): readonly Entry[] {
	return read(text)?.entries ?? [];
}

function titles(text: string): readonly string[] {
	return entries(text).map(({ title }) => title);
}

const daily = `# Daily

> Updated on 2026.05.14

## SLAM

|Publish Date|Title|Authors|PDF|Code|
|---|---|---|---|---|
|**2026-05-13**|**Maps for Agents**|Ada Lovelace et.al.|[2605.13741v2](http://arxiv.org/abs/2605.13741v2)|**[link](https://github.com/ada/maps)**|
|**2026-05-12**|**Bounds on $|x|$ [and] More**|Bob et.al.|[2605.00002](http://arxiv.org/abs/2605.00002)|null|

<p align=right>(<a href='#top'>back to top</a>)</p>

## NeRF

|Publish Date|Title|Authors|PDF|Code|
|---|---|---|---|---|
|**2026-05-13**|**Maps for Agents**|Ada Lovelace et.al.|[2605.13741v2](http://arxiv.org/abs/2605.13741v2)|null|
`;

suite('markdown-table', () => {
	test('reads the daily tables', () => {
		const listing = read(daily);
		assert.equal(listing?.form, 'markdown-table');
		assert.deepEqual(listing?.problems, []);
		const [first] = listing?.entries ?? [];
		assert.ok(first);
		const { span, ...facts } = first;
		assert.match(daily.slice(span.start, span.end), /^\|\*\*2026-05-13.*\|$/);
		assert.deepEqual(facts, {
			title: 'Maps for Agents',
			ids: ['arxiv:2605.13741'],
			version: 2,
			authors: [{ family: 'Lovelace', given: 'Ada', literal: 'Ada Lovelace' }],
			date: '2026-05-13',
			code: 'https://github.com/ada/maps',
			categories: ['SLAM'],
			urls: ['http://arxiv.org/abs/2605.13741v2', 'https://github.com/ada/maps'],
		});
	});

	test('is the same with Windows line ends', () => {
		const facts = (text: string) => entries(text).map(entry => ({ ...entry, span: undefined }));
		assert.deepEqual(facts(daily.replaceAll('\n', '\r\n')), facts(daily));
	});

	test('keeps bars and brackets within a title', () => {
		assert.equal(titles(daily)[1], 'Bounds on $|x|$ [and] More');
		assert.deepEqual(entries(daily)[1]?.authors, [{ literal: 'Bob' }]);
	});

	test('is one entry for each place, with its heading', () => {
		assert.deepEqual(
			entries(daily)
				.filter(({ title }) => title === 'Maps for Agents')
				.map(({ categories }) => categories),
			[['SLAM'], ['NeRF']],
		);
	});

	test('reads badges, padded cells and notes', () => {
		const text = `## Papers on Video

| Title  |   Venue  |   Date   |   Code   | Notes |
|:--|:--:|:--:|:--:|--|
| ![Star](https://img.shields.io/a.svg) <br> [**Plans That Bend: A Study**](https://arxiv.org/pdf/2311.00001.pdf) <br> | CVPR | 2023-11-28 | [Github](https://github.com/a/b) | A benchmark for plans |
| [**A Blog About Plans**](https://plans.org/x) | Blog | 2023-12-01 | - | - |
`;
		const [first, second] = entries(text);
		assert.equal(first?.title, 'Plans That Bend: A Study');
		assert.equal(first.venue, 'CVPR');
		assert.equal(first.date, '2023-11-28');
		assert.equal(first.published, undefined);
		assert.equal(first.abstract, 'A benchmark for plans');
		assert.equal(second?.title, 'A Blog About Plans');
		assert.equal(second.venue, undefined);
	});

	test('reads dates without a year under a heading with one', () => {
		const text = `### 2026年06月

| &nbsp;Date&nbsp;&nbsp; | Paper | Links & Summary |
| --- | --- | --- |
| <span style='width: 42px;'>06-08</span> | **Sims for Agents**<br><sub>机构: Ada Lab<br>A simulator that keeps what it says.</sub>| <div>[![arXiv](https://img.shields.io/badge/arXiv-Paper)](https://arxiv.org/pdf/2606.09613v1)</div> |
`;
		const [entry] = entries(text);
		assert.equal(entry?.title, 'Sims for Agents');
		assert.equal(entry.date, '2026-06-08');
		assert.equal(entry.organization, 'Ada Lab');
		assert.equal(entry.abstract, 'A simulator that keeps what it says.');
		assert.deepEqual(entry.ids, ['arxiv:2606.09613']);
	});

	test('parts a title from its summary by two spaces, a dash or bold', () => {
		const row = (cell: string) =>
			`| ${cell} | [Paper](https://arxiv.org/abs/2504.01848), [Tweet](https://x.com/a/1) |`;
		const text = `## Top ML Papers of the Week (March 31 - April 6) - 2025
| **Paper**  | **Links** |
| ------------- | ------------- |
${row('1) PlanBench  Ada introduces a benchmark that tests plans.   ● A point – more of it.')}
${row('2) Command Q: A Model - a model that was made for plans and for nothing else.')}
${row('3) **Bold Plans** - a summary of a paper whose title is bold, as later weeks have it.')}
`;
		assert.deepEqual(titles(text), ['PlanBench', 'Command Q: A Model', 'Bold Plans']);
		assert.equal(entries(text)[0]?.abstract, 'Ada introduces a benchmark that tests plans.');
	});

	test('makes a row without a title a problem and goes on', () => {
		const broken = daily
			.replace('**Maps for Agents**|Ada', '|Ada')
			.replace('[2605.13741v2](http://arxiv.org/abs/2605.13741v2)', '[pdf](https://a.org/x.pdf)');
		const listing = read(broken);
		assert.equal(listing?.problems.length, 1);
		assert.equal(listing.entries.length, 2);
	});

	test('leaves tables alone that name no papers', () => {
		assert.equal(
			read('| Option | Default |\n|---|---|\n| **speed** | https://a.org |\n'),
			undefined,
		);
	});
});

suite('markdown-list', () => {
	const styles: Readonly<Record<string, readonly [string, Readonly<Record<string, unknown>>]>> = {
		'a numbered bold title with names below': [
			'1. **Graphs That Learn.** Synthesis Lectures, Ada Publishers, 2020. [paper](https://doi.org/10.1016/j.a.2021.01.001)\n\n    *Lovelace, Ada and Turing, Alan M.*\n',
			{
				title: 'Graphs That Learn',
				venue: 'Synthesis Lectures, Ada Publishers',
				date: '2020',
				ids: ['doi:10.1016/j.a.2021.01.001'],
				authors: [
					{ family: 'Lovelace', given: 'Ada' },
					{ family: 'Turing', given: 'Alan M.' },
				],
			},
		],
		'a linked title with bullets below': [
			'- [Rewards That Hold](https://arxiv.org/abs/2510.26202)\n  - Ada Lovelace, Alan Turing\n  - Keyword: Rewards, Honesty\n  - Code: [Official](https://github.com/a/b)\n',
			{
				title: 'Rewards That Hold',
				authors: [
					{ family: 'Lovelace', given: 'Ada', literal: 'Ada Lovelace' },
					{ family: 'Turing', given: 'Alan', literal: 'Alan Turing' },
				],
				keywords: ['Rewards', 'Honesty'],
				code: 'https://github.com/a/b',
			},
		],
		'a short name, a quoted title, names in italics': [
			'1. <u>T0</u>: **"Prompts for All"**. *Victor Hugo et al.* ICLR 2022. [[Paper](https://arxiv.org/abs/2110.08207)] [[Checkpoint](https://huggingface.co/a)]\n',
			{
				title: 'Prompts for All',
				authors: [{ family: 'Hugo', given: 'Victor', literal: 'Victor Hugo' }],
				venue: 'ICLR',
				published: '2022',
			},
		],
		'a paragraph in bold with labels in bullets': [
			'**Fields That Compose**\n\n- 作者单位: 阿里巴巴\n- Homepage: https://a.github.io/fields\n- Paper(Oral): https://arxiv.org/abs/2011.12100\n\n- Code: None\n',
			{
				title: 'Fields That Compose',
				organization: '阿里巴巴',
				project: 'https://a.github.io/fields',
				code: undefined,
				ids: ['arxiv:2011.12100'],
			},
		],
		'a linked paragraph with a summary and a rule': [
			'#### 23rd June 2026\n\n[Worlds for Agents](http://arxiv.org/abs/2606.24597)\n\n- Worlds: introduces a world model that is trained in three stages and then keeps still.\n\n---\n',
			{
				title: 'Worlds for Agents',
				date: '2026-06-23',
				abstract:
					'Worlds: introduces a world model that is trained in three stages and then keeps still.',
				categories: undefined,
			},
		],
		'a linked short name that goes on behind a colon': [
			"- [Perseus](https://arxiv.org/abs/2312.06902v1): Less Energy for Large Models | SOSP' 24\n",
			{
				title: 'Perseus: Less Energy for Large Models',
				venue: 'SOSP',
				published: '2024',
				version: 1,
			},
		],
		'an organisation behind a bar, or with a date': [
			'- [Models of Code](https://arxiv.org/abs/2401.14196) – DeepThought (Jan 2024)\n',
			{ title: 'Models of Code', organization: 'DeepThought', date: '2024-01' },
		],
		'a line of a daily digest': [
			'- 2022-11-30, **Racks and Shelves**, Ada Lovelace et.al., Paper: [http://arxiv.org/abs/2211.16882v1](http://arxiv.org/abs/2211.16882v1), Code: **[https://github.com/a/b](https://github.com/a/b)**\n',
			{
				title: 'Racks and Shelves',
				date: '2022-11-30',
				code: 'https://github.com/a/b',
				authors: [{ family: 'Lovelace', given: 'Ada', literal: 'Ada Lovelace' }],
			},
		],
		'a plain title with a label': [
			'* Plain Titles in Lists, Ada Lovelace et al., ICML 2021 [[pdf]](https://arxiv.org/abs/2101.00001)\n',
			{ title: 'Plain Titles in Lists', venue: 'ICML', published: '2021' },
		],
		'a tag in front': [
			'- 🔥 [CVPR 2024] [Views That Agree](https://openaccess.thecvf.com/content/x.html)\n',
			{ title: 'Views That Agree', venue: 'CVPR' },
		],
		'a heading that is the title': [
			'### [Headings as Titles](https://arxiv.org/abs/2101.00002)\n\n*Ada Lovelace, Alan Turing*\n',
			{ title: 'Headings as Titles', ids: ['arxiv:2101.00002'] },
		],
	};
	for (const [style, [text, expected]] of Object.entries(styles)) {
		test(style, () => {
			const listing = read(text);
			assert.equal(listing?.form, 'markdown-list');
			assert.equal(listing.entries.length, 1);
			for (const [name, value] of Object.entries(expected)) {
				assert.deepEqual(listing.entries[0]?.[name as keyof Entry], value, name);
			}
		});
	}

	const list = `# Awesome Plans ![badge](https://a.org/b.svg)

- [Contents](#contents)
  - [Papers](#papers)

## Papers

<details>
<summary><b>2024</b></summary>

### Planning

- [Plans That Bend](https://arxiv.org/abs/2401.00001)
- [Plans That Break](https://arxiv.org/abs/2401.00002) | Ada Lab
- [Plans That Hold](https://dl.acm.org/doi/10.1145/3627703.3650083)
- [A Page About Plans](https://plans.org/page): How to Make One
- [planner](https://github.com/a/planner): a library for plans

</details>

## Tools

- [planner](https://github.com/a/planner)
- Star this list, and send what is missing.
`;

	test('takes papers, and in doubt what stands among them, but no code and no contents', () => {
		assert.deepEqual(titles(list), [
			'Plans That Bend',
			'Plans That Break',
			'Plans That Hold',
			'A Page About Plans: How to Make One',
		]);
		assert.deepEqual(read(list)?.problems, []);
		assert.deepEqual(entries(list)[2]?.ids, ['doi:10.1145/3627703.3650083']);
	});

	test('takes headings for topics, and a folded year for the date', () => {
		assert.deepEqual(entries(list)[0]?.categories, ['Planning']);
		assert.equal(entries(list)[1]?.organization, 'Ada Lab');
	});

	test('names a paper without a title by its id', () => {
		assert.deepEqual(titles('- [pdf](https://arxiv.org/abs/2401.00001)\n'), ['arXiv:2401.00001']);
		const listing = read(`${list}\n## More\n\n- [paper](https://a.org/x.pdf)\n`);
		assert.equal(listing?.problems.length, 1);
	});

	test('spans an entry with all that is below it', () => {
		const text = `x\n\n- [Plans That Bend](https://arxiv.org/abs/2401.00001)\n  - Ada Lovelace, Alan Turing\n\nEnd.`;
		const [entry] = entries(text);
		assert.match(text.slice(entry?.span.start, entry?.span.end), /^\[Plans[\s\S]*Turing$/);
	});

	const others: Readonly<Record<string, string>> = {
		'a page about a program':
			'# Tool\n\nIt builds on [ideas](https://arxiv.org/abs/1706.03762).\n\n- Fast\n- Small\n',
		prose: 'Nothing here.\n',
		nothing: '',
		'code in a fence': '```md\n- [Title of It](https://arxiv.org/abs/2401.00001)\n```\n',
		JSON: '[{"a": "[b](https://arxiv.org/abs/2401.00001)"}]',
		BibTeX: '@misc{a, title = {**b**}, url = {https://arxiv.org/abs/2401.00001}}',
	};
	for (const [what, text] of Object.entries(others)) {
		test(`is not ${what}`, () => assert.equal(read(text), undefined));
	}

	test('never throws, whatever is cut away', () => {
		const whole =
			daily +
			list +
			Object.values(styles)
				.map(([text]) => text)
				.join('\n');
		fc.assert(
			fc.property(
				fc.nat(whole.length),
				fc.nat(400),
				fc.string({ maxLength: 8 }),
				(at, length, noise) => {
					const text = whole.slice(0, at) + noise + whole.slice(at + length);
					for (const { span, title } of entries(text)) {
						assert.ok(title !== '' && span.start < span.end && span.end <= text.length);
					}
				},
			),
			{ numRuns: 20 },
		);
	});
});
