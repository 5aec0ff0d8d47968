import * as assert from 'node:assert/strict';
import {
	idOfAddress,
	kindOfAddress,
	labelOf,
} from '../../../../../src/core/listing/markdown/address';

suite('kindOfAddress', () => {
	const kinds: Readonly<Record<string, string>> = {
		'https://arxiv.org/abs/2401.00001': 'paper',
		'https://arxiv.org/list/cs.LG/recent': 'elsewhere',
		'https://www.usenix.org/conference/nsdi24/presentation/huang': 'paper',
		'http://papers.nips.cc/paper/by-source-2019-1831': 'paper',
		'https://a.org/pubs/geo.pdf': 'paper',
		'https://github.com/a/b': 'code',
		'https://huggingface.co/a/b': 'elsewhere',
		'https://huggingface.co/papers/2401.00001': 'paper',
		'https://youtu.be/abc': 'elsewhere',
		'https://a.github.io/b': 'unsure',
		'#papers': 'page',
		'docs/more.md': 'page',
	};
	for (const [url, kind] of Object.entries(kinds)) {
		test(`${url} is ${kind}`, () => assert.equal(kindOfAddress(url), kind));
	}
});

suite('idOfAddress', () => {
	test('finds DOIs in the addresses of publishers', () => {
		assert.equal(
			idOfAddress('https://dl.acm.org/doi/pdf/10.1145/3627703.3650083'),
			'doi:10.1145/3627703.3650083',
		);
		assert.equal(idOfAddress('https://link.springer.com/article/10.1007/s1?a=b'), 'doi:10.1007/s1');
		assert.equal(idOfAddress('https://a.org/x'), undefined);
	});
});

suite('labelOf', () => {
	test('knows what links are called', () => {
		assert.deepEqual(
			[
				'Paper',
				'[PDF]',
				'Paper(Oral)',
				'📖 Paper',
				'PyTorch Code',
				'作者单位',
				'Code:',
				'Dataset',
				'Slides 2',
			].map(labelOf),
			['paper', 'paper', 'paper', 'paper', 'code', 'organization', 'code', 'other', 'other'],
		);
	});

	test('takes no title for one', () => {
		assert.deepEqual(
			['Attention', 'Paper Planes in Flight', 'Code Llama', ''].map(labelOf),
			Array(4).fill(undefined),
		);
	});
});
