import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Entry } from '../../../../../src/core/listing/listing';
import { readMarkdown } from '../../../../../src/core/listing/markdown/read';

function entries(text: string): readonly Entry[] {
	return readMarkdown(text).entries;
}

const report = `# Table of Contents

- [cs.LG](#cs.LG) [Total: 2]

# cs.LG [[Back]](#toc)

### [1] [Maps for Agents](https://arxiv.org/abs/2605.13741)
*Ada Lovelace,Alan Turing*

Main category: cs.LG

TL;DR: Maps help.

<details>
  <summary>Details</summary>
Motivation: Agents get lost.

Abstract: We draw maps of what agents saw, and let them \\textbf{look
them up} while they plan.

</details>

### [2] [Plans That Bend](https://arxiv.org/abs/2602.03647)
*Grace Hopper*

Main category: cs.AI

TL;DR: Plans may change.
`;

suite('toTree', () => {
	test('gives a heading that is a title what stands below it, folded or not', () => {
		const [first, second] = entries(report);
		assert.deepEqual(
			first?.authors?.map(({ literal }) => literal),
			['Ada Lovelace', 'Alan Turing'],
		);
		assert.equal(
			first?.abstract,
			'We draw maps of what agents saw, and let them look them up while they plan.',
		);
		assert.deepEqual(first.categories, ['cs.LG']);
		assert.equal(second?.abstract, 'Plans may change.');
		assert.deepEqual(second.categories, ['cs.LG', 'cs.AI']);
		assert.equal(second.authors?.length, 1);
	});

	test('takes sentences below such a heading for what the paper is about', () => {
		const [only, ...others] = entries(
			'## [Maps for Agents](https://huggingface.co/papers/2605.13741) 8.0/10\n\n' +
				'The authors draw maps of what their agents saw, so that these find the way back home.\n',
		);
		assert.match(only?.abstract ?? '', /^The authors draw maps/);
		assert.equal(others.length, 0);
	});

	test('joins what a fold below an item says to the item', () => {
		const found = entries(
			'- [Maps for Agents](https://arxiv.org/abs/2605.13741)\n\n' +
				'<details>\n<summary>Abstract</summary>\n\nWe draw maps of what agents saw, ' +
				'and let them look these up while they plan.\n\n</details>\n\n' +
				'- [Plans That Bend](https://arxiv.org/abs/2602.03647)\n',
		);
		assert.equal(found.length, 2);
		assert.match(found[0]?.abstract ?? '', /^We draw maps/);
		assert.equal(found[1]?.abstract, undefined);
	});

	test('takes folds with other names for headings', () => {
		const found = entries(
			'- [Maps for Agents](https://arxiv.org/abs/2605.13741)\n\n' +
				'<details>\n<summary>Planning</summary>\n\n' +
				'- [Plans That Bend](https://arxiv.org/abs/2602.03647)\n\n</details>\n',
		);
		assert.deepEqual(found[1]?.categories, ['Planning']);
	});

	test('joins addresses with a label in paragraphs of their own to the title above', () => {
		const found = entries(
			'# 规划\n\n**Maps for Agents That Plan and Look Back**\n\n' +
				'论文：https://arxiv.org/abs/2605.13741\n\n代码：https://github.com/ada/maps\n\n' +
				'**Plans That Bend**\n\n- 论文下载链接：https://arxiv.org/abs/2602.03647\n\n' +
				'- 代码和数据集：https://github.com/ada/plans\n',
		);
		assert.deepEqual(
			found.map(({ title, ids, code }) => [title, ids[0], code]),
			[
				[
					'Maps for Agents That Plan and Look Back',
					'arxiv:2605.13741',
					'https://github.com/ada/maps',
				],
				['Plans That Bend', 'arxiv:2602.03647', 'https://github.com/ada/plans'],
			],
		);
	});

	test('reads an id before a title, which places that tell the id alone have then, too', () => {
		const found = entries(
			'## At a glance\n\n| Paper | Idea | Links |\n|---|---|---|\n' +
				'| 2605.13741 | Maps. | [arXiv](https://arxiv.org/abs/2605.13741) |\n' +
				'| 2602.03647 | Plans. | [arXiv](https://arxiv.org/abs/2602.03647) |\n' +
				'| 2605.13741, 2602.03647 | Both. | [arXiv](https://arxiv.org/abs/2605.13741) |\n\n' +
				'## In detail\n\n- [2605.13741 — Maps for Agents](day/2605.13741.md)\n',
		);
		assert.deepEqual(
			found.map(({ title }) => title),
			['Maps for Agents', 'arXiv:2602.03647', 'Maps for Agents'],
		);
		assert.deepEqual(found[2]?.ids, ['arxiv:2605.13741']);
	});

	test('takes a heading for the title where names and an address with labels stand below', () => {
		const found = entries(
			'# Maps for Agents\n\n**Title (ZH)**: 地图\n\n**Authors**: Ada Lovelace, Alan Turing\n\n' +
				'**Link**: [PDF](https://arxiv.org/pdf/2605.13741)\n\n**Abstract**: We draw maps.\n\n' +
				'**Abstract (ZH)**: 我们画地图。\n\n---\n# Plans That Bend\n\n' +
				'**Authors**: Grace Hopper\n\n**Link**: [PDF](https://arxiv.org/pdf/2602.03647)\n',
		);
		assert.deepEqual(
			found.map(({ title, abstract, authors, categories }) => [
				...[title, abstract, authors?.length, categories],
			]),
			[
				['Maps for Agents', 'We draw maps.', 2, undefined],
				['Plans That Bend', undefined, 1, undefined],
			],
		);
	});

	test('takes the summary of a fold that leads to a paper for its title', () => {
		const found = entries(
			'<details open>\n<summary><h2>Planning (2 papers)</h2></summary>\n\n<details>\n' +
				'<summary><strong>Maps for Agents</strong> - Ada Lovelace, Alan Turing et al. - ' +
				'<a href="https://arxiv.org/pdf/2605.13741">2026-05-13</a></summary>\n\n' +
				'**Abstract:** We draw maps.\n</details>\n\n<details>\n' +
				'<summary><strong>Plans That Bend</strong> - ' +
				'<a href="https://arxiv.org/pdf/2602.03647">2026-02-03</a></summary>\n\n' +
				'**Abstract:** Plans may change.\n</details>\n\n</details>\n',
		);
		assert.deepEqual(
			found.map(({ title, abstract, categories }) => [title, abstract, categories]),
			[
				['Maps for Agents', 'We draw maps.', ['Planning']],
				['Plans That Bend', 'Plans may change.', ['Planning']],
			],
		);
		assert.equal(found[0]?.authors?.length, 2);
	});

	test('reads references that begin with names and a year', () => {
		const found = entries(
			'- Wu et al. 2025. Maps for Agents: Where They Went. arXiv:2504.00993\n' +
				'- Ada Lovelace and Alan Turing. 2024. Plans That Bend. arXiv:2402.03647\n',
		);
		assert.deepEqual(
			found.map(({ title, date }) => [title, date]),
			[
				['Maps for Agents: Where They Went', '2025'],
				['Plans That Bend', '2024'],
			],
		);
	});

	test('takes keywords and venues as lists call them, and nobody for an author', () => {
		const [only] = entries(
			'- [Maps for Agents](https://openreview.net/forum?id=ZULjcYLWKe)\n  - Anonymous Authors\n' +
				'  - Publisher: ICML 2022 (long talk)\n  - Key: maps, agents\n',
		);
		assert.deepEqual(
			[only?.authors, only?.venue, only?.published, only?.keywords],
			[undefined, 'ICML', '2022', ['maps', 'agents']],
		);
	});

	test('never throws, wherever the text is cut', () => {
		fc.assert(
			fc.property(fc.nat(report.length), fc.nat(report.length), (from, to) => {
				readMarkdown(report.slice(from, to));
			}),
			{ numRuns: 60 },
		);
	});
});
