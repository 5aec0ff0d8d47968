import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
	looksLikeMarkdownDigest,
	parseMarkdownDigest,
} from '../../../../../src/core/listing/markdown/digest';
import { Source } from '../../../../../src/core/listing/source';

const digest = `# Papers of 13 May

## Planning

### [1] [Maps for Agents](https://arxiv.org/abs/2605.13741v2)

**Authors**: Ada Lovelace, Alan Turing
**Link**: [PDF](https://arxiv.org/pdf/2605.13741)
**Code**: https://github.com/ada/maps
**Published**: 2026-05-12
**Keywords**: maps, agents
**Abstract**: An agent that draws a map
gets lost less often.

It is slower, too.

---
### 2. Plans That Bend
*Grace Hopper*

- **arXiv**: 2605.13742
- **摘要**: A plan should bend before it breaks.
- **Rating**: five of five
`;

const parse = (text: string) => parseMarkdownDigest(new Source(text, 'day.md'));

suite('parseMarkdownDigest', () => {
	test('reads headings with labelled lines below them', () => {
		const { entries, problems } = parse(digest)!;

		const [first, second] = entries;
		assert.deepEqual(problems, []);
		const { span, urls, ...facts } = first!;
		assert.deepEqual(facts, {
			title: 'Maps for Agents',
			abstract: 'An agent that draws a map gets lost less often.\n\nIt is slower, too.',
			authors: [
				{ family: 'Lovelace', given: 'Ada', literal: 'Ada Lovelace' },
				{ family: 'Turing', given: 'Alan', literal: 'Alan Turing' },
			],
			date: '2026-05-12',
			categories: ['Papers of 13 May', 'Planning'],
			keywords: ['maps', 'agents'],
			code: 'https://github.com/ada/maps',
			ids: ['arxiv:2605.13741'],
			version: 2,
		});
		assert.ok(digest.slice(span.start, span.end).startsWith('### [1]'));
		assert.deepEqual(urls[0], 'https://arxiv.org/abs/2605.13741v2');
		assert.deepEqual(
			[second?.title, second?.ids, second?.abstract, second?.authors?.[0]?.family],
			['Plans That Bend', ['arxiv:2605.13742'], 'A plan should bend before it breaks.', 'Hopper'],
		);
	});

	test('reads Windows line ends alike', () => {
		const facts = (text: string) =>
			parse(text)!.entries.map(entry => ({ ...entry, span: undefined }));
		assert.deepEqual(facts(digest.replaceAll('\n', '\r\n')), facts(digest));
	});

	test('keeps the good papers when one has no name', () => {
		const text = `${digest}\n### \`\`\n**Abstract**: Nameless.\n`;
		assert.equal(parse(text)?.entries.length, 2);
		assert.equal(parse(text)?.problems.length, 1);
	});

	test('is no digest where headings have no labels', () => {
		const text = '# One\n\ntext\n\n# Two\n\nLink: https://example.org\n';
		assert.equal(looksLikeMarkdownDigest(new Source(text, '')), false);
		assert.equal(parse(text), undefined);
	});

	test('survives any cut', () => {
		fc.assert(
			fc.property(fc.nat(digest.length), fc.nat(digest.length), (from, to) => {
				const listing = parse(digest.slice(from, to));
				for (const { span } of listing?.entries ?? []) {
					assert.ok(span.start <= span.end && span.end <= to - from);
				}
			}),
		);
	});
});
