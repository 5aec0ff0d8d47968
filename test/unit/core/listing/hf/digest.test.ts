import * as assert from 'node:assert/strict';
import type { Entry } from '../../../../../src/core/listing/listing';
import { parseListing } from '../../../../../src/core/listing/parse';

function facts(text: string): readonly object[] {
	for (const dressed of [text, text.replaceAll('\n', '\r\n')]) {
		assert.equal(parseListing(dressed, 'x.md')?.form, 'hf-markdown');
	}
	const entries = parseListing(text, 'x.md')?.entries ?? [];
	return entries.map(({ span: _, ...entry }: Entry) => entry);
}

const links =
	'(Read more on [arXiv](https://arxiv.org/abs/2510.00001) or [HuggingFace](https://huggingface.co/papers/2510.00001))';

suite('parseHfDigest', () => {
	test('reads tables with line ends in their cells', () => {
		const text = `\n## Papers for 2025-10-03\n\n| Title | Authors | Summary |\n|---|---|---|\n| Evidence First: a\n  Small Model ${links}| ada, Max Doe | P(a|b) is learned. |\n| Nothing | | |\n| Doubt ${links.replaceAll('00001', '00002')}|  | We doubt. |\n`;
		assert.deepEqual(facts(text), [
			{
				title: 'Evidence First: a Small Model',
				abstract: 'P(a|b) is learned.',
				ids: ['arxiv:2510.00001'],
				urls: [],
			},
			{ title: 'Doubt', abstract: 'We doubt.', ids: ['arxiv:2510.00002'], urls: [] },
		]);
		assert.equal(parseListing(text, '')?.problems.length, 1);
	});

	test('reads the table with the address in a cell of its own', () => {
		const text =
			'## Papers for 2024-09-05\n\n| Title | Authors | Summary | Link |\n|---|---|---|---|\n' +
			'| Evidence First | ada, Max Doe | We reward evidence, P(a|b).   | ' +
			'[Read more](https://arxiv.org/abs/2409.00001) |\n';
		assert.equal(parseListing(text, '')?.form, 'hf-markdown');
		assert.deepEqual(facts(text), [
			{
				title: 'Evidence First',
				abstract: 'We reward evidence, P(a|b).',
				ids: ['arxiv:2409.00001'],
				urls: [],
			},
		]);
	});

	test('reads labelled blocks', () => {
		const text = `Title: Evidence First\nPDF: https://arxiv.org/pdf/2510.00001\nSummary: We reward evidence.\nIt is: found.\n---\nPDF: https://arxiv.org/pdf/2510.00003\n---\nTitle: Doubt\nPDF: https://arxiv.org/pdf/2510.00002\nSummary: We doubt.\n`;
		assert.deepEqual(facts(text), [
			{
				title: 'Evidence First',
				abstract: 'We reward evidence. It is: found.',
				ids: ['arxiv:2510.00001'],
				urls: [],
			},
			{ title: 'Doubt', abstract: 'We doubt.', ids: ['arxiv:2510.00002'], urls: [] },
		]);
		assert.match(parseListing(text, '')?.problems[0]?.message ?? '', /without a title/);
	});

	test('reads numbered reports', () => {
		const text = `# Paper Radar\n\n## arXiv\n\n### 1. Evidence \\& Doubt\n\n> **Score:** 30\n\n**Autores:** Ada Byron, Max Doe  \n**Fuente:** arXiv [cs.CL] · **Fecha:** 2025-10-01  \n[Ver paper](https://arxiv.org/abs/2510.00001v2) · [PDF](https://arxiv.org/pdf/2510.00001v2)\n\n**Resumen:**  \nWe reward evidence...\n\n---\n\n*Generado*\n`;
		assert.deepEqual(facts(text), [
			{
				title: 'Evidence & Doubt',
				abstract: 'We reward evidence...',
				authors: [
					{ family: 'Byron', given: 'Ada', literal: 'Ada Byron' },
					{ family: 'Doe', given: 'Max', literal: 'Max Doe' },
				],
				date: '2025-10-01',
				categories: ['cs.CL'],
				ids: ['arxiv:2510.00001'],
				version: 2,
				urls: [],
			},
		]);
	});

	test('reads the sources of a digest in prose', () => {
		const text = `# Hugging Face Daily Papers — 2025-10-03\n\n## Executive summary\n- Evidence (2510.00001) is in.\n\n## Sources\n\n- Evidence First, and Last, 2510.00001, [Hugging Face](https://huggingface.co/papers/2510.00001)\n`;
		assert.deepEqual(facts(text), [
			{ title: 'Evidence First, and Last', ids: ['arxiv:2510.00001'], urls: [] },
		]);
	});

	test('reads the YAML of a newsletter', () => {
		const text = `date: "2025-10-03"\nauthor: Ada Byron\ntitle: 'Evidence: First'\nlink: https://huggingface.co/papers/2510.00001\nsummary: We reward evidence...\ntags:\n    - Search\n`;
		assert.deepEqual(facts(text), [
			{
				title: 'Evidence: First',
				abstract: 'We reward evidence...',
				authors: [{ family: 'Byron', given: 'Ada', literal: 'Ada Byron' }],
				keywords: ['Search'],
				ids: ['arxiv:2510.00001'],
				urls: [],
			},
		]);
	});
});
