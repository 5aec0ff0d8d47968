import * as assert from 'node:assert/strict';
import type { PublicId } from '../../../../src/core/paper/ids';
import { linksOf } from '../../../../src/core/paper/links';

suite('linksOf', () => {
	const labels = (ids: readonly string[], urls: readonly string[]): readonly string[] =>
		linksOf({ ids: ids as PublicId[], urls }).map(({ label, address }) => `${label} ${address}`);

	test('leads from an arXiv id to abstract, PDF and the Hugging Face page', () => {
		assert.deepEqual(labels(['arxiv:2602.03647'], []), [
			'arXiv 2602.03647 https://arxiv.org/abs/2602.03647',
			'PDF https://arxiv.org/pdf/2602.03647',
			'Hugging Face https://huggingface.co/papers/2602.03647',
		]);
	});

	test('leads from a DOI to its resolver', () => {
		assert.deepEqual(labels(['doi:10.1145/3292500'], []), ['DOI https://doi.org/10.1145/3292500']);
	});

	test('adds addresses that say more than the ids, each once', () => {
		const code = 'https://www.github.com/ada/engine/';
		assert.deepEqual(labels(['doi:10.1145/1'], [code, code, 'https://doi.org/10.1145/1']), [
			'DOI https://doi.org/10.1145/1',
			`github.com/ada/engine ${code}`,
		]);
	});

	test('leads to code and project page', () => {
		const code = 'https://github.com/ada/engine';
		const project = 'https://ada.example.org/engine';
		assert.deepEqual(linksOf({ ids: [], urls: [code], code, project }), [
			{ label: 'Code', address: code },
			{ label: 'Project page', address: project },
		]);
	});

	test('leaves out what is no address on the web', () => {
		assert.deepEqual(
			labels(
				[],
				['javascript:alert(1)', 'ftp://example.org', 'https://a b', 'https://', 'mailto:a@b.org'],
			),
			[],
		);
	});

	test('cuts the label of a long address, not the address', () => {
		const address = `https://example.org/${'x'.repeat(100)}`;
		const [link] = linksOf({ ids: [], urls: [address] });
		assert.equal(link?.address, address);
		assert.equal(link?.label.length, 48);
	});
});
