import * as assert from 'node:assert/strict';
import {
	addressOf,
	compareIds,
	formatPublicId,
	parsePublicId,
	type PublicId,
} from '../../../../src/core/paper/ids';

suite('parsePublicId', () => {
	const spellings: readonly (readonly [string, string])[] = [
		['2602.03647', 'arxiv:2602.03647'],
		['2602.03647v2', 'arxiv:2602.03647'],
		['arXiv:2602.03647v12 [cs.LG]', 'arxiv:2602.03647'],
		[' ArXiv: 0704.0001 ', 'arxiv:0704.0001'],
		['arXiv:astro-ph/9204001', 'arxiv:astro-ph/9204001'],
		['cs.LG/0501001', 'arxiv:cs/0501001'],
		['https://arxiv.org/abs/2602.03647', 'arxiv:2602.03647'],
		['http://www.arxiv.org/pdf/2602.03647v1.pdf', 'arxiv:2602.03647'],
		['https://huggingface.co/papers/2602.03647#community', 'arxiv:2602.03647'],
		['hf.co/papers/2602.03647', 'arxiv:2602.03647'],
		['https://www.alphaxiv.org/overview/2602.03647', 'arxiv:2602.03647'],
		['10.48550/arXiv.2602.03647', 'arxiv:2602.03647'],
		['https://doi.org/10.1145/3292500.3330701', 'doi:10.1145/3292500.3330701'],
		['doi: 10.1145/3292500.3330701.', 'doi:10.1145/3292500.3330701'],
		['10.1016/J.Cell.2020.01.001', 'doi:10.1016/j.cell.2020.01.001'],
		['https://openreview.net/forum?id=rJl-b3RcF7&noteId=x', 'openreview:rJl-b3RcF7'],
		['https://aclanthology.org/2020.acl-main.1004.pdf', 'acl:2020.acl-main.1004'],
		['https://aclanthology.org/P17-1001/', 'acl:P17-1001'],
		['PMID: 31452104', 'pubmed:31452104'],
		[
			'10.1175/1520-0469(1990)047<0946:TADITP>2.0.CO;2',
			'doi:10.1175/1520-0469(1990)047<0946:taditp>2.0.co;2',
		],
		[
			'doi:10.1002/(SICI)1097-4571(199806)49:8&lt;693::AID-ASI4&gt;3.0.CO;2-O',
			'doi:10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
		],
		[
			'https://doi.org/10.1175/1520-0469(1990)047%3C0946:TADITP%3E2.0.CO;2',
			'doi:10.1175/1520-0469(1990)047<0946:taditp>2.0.co;2',
		],
		[
			'https://link.springer.com/chapter/10.1007/978-3-031-20083-0_1',
			'doi:10.1007/978-3-031-20083-0_1',
		],
		[
			'https://link.springer.com/content/pdf/10.1007%2Fs11307-012-0572-0.pdf',
			'doi:10.1007/s11307-012-0572-0',
		],
		['https://dl.acm.org/doi/abs/10.1145/3292500.3330701?x=1', 'doi:10.1145/3292500.3330701'],
	];
	for (const [text, id] of spellings) {
		test(`reads ${text}`, () => assert.equal(parsePublicId(text), id));
	}

	const others = [
		'',
		'10.1145/\ud835',
		's2:\udc00',
		'1234567',
		'build/1234567',
		'2613.00001',
		'arXiv:',
		'hello',
		'10.1/x',
		'::',
		'10.1145/1.2<b>bold</b>',
		'10.1145/1.2</a>',
		'10.1145/<a href="x:y">',
		'https://link.springer.com/book/10.1007/978-3-031-20083-0',
		'PMID: 0',
	];
	for (const text of others) {
		test(`finds no id in ${JSON.stringify(text)}`, () =>
			assert.equal(parsePublicId(text), undefined));
	}
});

suite('parsePublicId of a long text', () => {
	test('finds no id, whatever it begins with', () => {
		for (const id of ['10.1145/1', 's2:1', 'https://openreview.net/forum?id=rJl-b3RcF7&']) {
			assert.equal(parsePublicId(id + 'x'.repeat(2_000)), undefined);
		}
		assert.equal(parsePublicId(`${' '.repeat(3_000)}10.1145/1 `), 'doi:10.1145/1');
	});

	test('gives up at once on one that is mostly spaces', () => {
		assert.equal(parsePublicId(`arXiv: x${' '.repeat(200_000)}x`), undefined);
	});
});

suite('public ids', () => {
	test('are ordered by strength, then by text', () => {
		const ids = [
			'doi:10.1000/a',
			'acl:P17-1001',
			'arxiv:2602.1',
			'arxiv:2601.1',
		] as string[] as PublicId[];
		assert.deepEqual(ids.sort(compareIds), [
			'arxiv:2601.1',
			'arxiv:2602.1',
			'doi:10.1000/a',
			'acl:P17-1001',
		]);
	});

	test('are written as people write them', () => {
		assert.equal(formatPublicId('arxiv:2602.03647' as PublicId), 'arXiv:2602.03647');
		assert.equal(formatPublicId('doi:10.1000/a' as PublicId), 'doi:10.1000/a');
	});

	test('lead to where the paper is', () => {
		const id = 'openreview:rJl-b3RcF7' as PublicId;
		assert.equal(parsePublicId(addressOf(id) ?? ''), id);
		const old = 'doi:10.1000/1(1990)1<2:a>2.0.co;2' as PublicId;
		assert.equal(addressOf(old), 'https://doi.org/10.1000/1(1990)1%3C2:a%3E2.0.co;2');
		assert.equal(parsePublicId(addressOf(old) ?? ''), old);
	});
});
