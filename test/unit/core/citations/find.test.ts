import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findCitations, mayCite } from '../../../../src/core/citations/find';

/** What is found, as `what stands there → what it names @ where in the paper`. */
function found(text: string): string[] {
	return findCitations(text).map(({ ref, span, locator }) => {
		const named = ref.type === 'id' ? ref.id : `key ${ref.key}`;
		const place = locator === undefined ? '' : ` @ ${locator}`;
		return `${text.slice(span.start, span.end)} → ${named}${place}`;
	});
}

function rows(title: string, cases: readonly (readonly [string, ...string[]])[]): void {
	suite(title, () => {
		for (const [text, ...expected] of cases) {
			test(JSON.stringify(text), () => assert.deepEqual(found(text), expected));
		}
	});
}

suite('findCitations', () => {
	rows('reads arXiv ids', [
		['# Search-R2 (arXiv:2602.03647)', 'arXiv:2602.03647 → arxiv:2602.03647'],
		['see arxiv:2602.03647v2.', 'arxiv:2602.03647v2 → arxiv:2602.03647'],
		['arXiv: 2602.03647, and', 'arXiv: 2602.03647 → arxiv:2602.03647'],
		['arXiv 0704.0001', 'arXiv 0704.0001 → arxiv:0704.0001'],
		['arXiv~2602.03647', 'arXiv~2602.03647 → arxiv:2602.03647'],
		['见arXiv:2602.03647的第二节', 'arXiv:2602.03647 → arxiv:2602.03647'],
		['_arXiv:2602.03647_', 'arXiv:2602.03647 → arxiv:2602.03647'],
		['arXiv:astro-ph/9204001v1', 'arXiv:astro-ph/9204001v1 → arxiv:astro-ph/9204001'],
		['arXiv:cs.LG/0501001', 'arXiv:cs.LG/0501001 → arxiv:cs/0501001'],
		['arxiv_id = "2602.03647"', '2602.03647 → arxiv:2602.03647'],
		["arxiv: '2602.03647'", '2602.03647 → arxiv:2602.03647'],
		['arXiv preprint arXiv:2602.03647', 'arXiv:2602.03647 → arxiv:2602.03647'],
		['oai:arXiv.org:2602.03647', 'arXiv.org:2602.03647 → arxiv:2602.03647'],
	]);

	rows('takes no number for an id', [
		['x = 1234.56789'],
		['x = 2602.03647'],
		['arXiv:2613.03647'],
		['arXiv:2602.036471'],
		['arXiv:2602.03647x'],
		['arXiv:2602.0364'.slice(0, -1)],
		['myarxiv:2602.03647'],
		['src/0501001'],
		['arXiv:foo/0501001'],
		['arXiv\n2602.03647'],
	]);

	rows('reads addresses', [
		['<https://arxiv.org/abs/2602.03647>', 'https://arxiv.org/abs/2602.03647 → arxiv:2602.03647'],
		[
			'(http://export.arxiv.org/pdf/2602.03647v3.pdf).',
			'http://export.arxiv.org/pdf/2602.03647v3.pdf → arxiv:2602.03647',
		],
		['arxiv.org/abs/hep-th/9711200,', 'arxiv.org/abs/hep-th/9711200 → arxiv:hep-th/9711200'],
		[
			'https://arxiv.org/html/2602.03647v1#S3.E7.',
			'https://arxiv.org/html/2602.03647v1#S3.E7 → arxiv:2602.03647',
		],
		[
			'Did you read https://arxiv.org/abs/2602.03647?',
			'https://arxiv.org/abs/2602.03647 → arxiv:2602.03647',
		],
		[
			'[x](https://huggingface.co/papers/2602.03647#community)',
			'https://huggingface.co/papers/2602.03647#community → arxiv:2602.03647',
		],
		['hf.co/papers/2602.03647', 'hf.co/papers/2602.03647 → arxiv:2602.03647'],
		[
			'https://www.alphaxiv.org/abs/2602.03647v1 ',
			'https://www.alphaxiv.org/abs/2602.03647v1 → arxiv:2602.03647',
		],
		[
			'https://ar5iv.labs.arxiv.org/html/2602.03647/',
			'https://ar5iv.labs.arxiv.org/html/2602.03647/ → arxiv:2602.03647',
		],
		[
			'https://openreview.net/forum?id=cTbAevdwBE&noteId=x1.',
			'https://openreview.net/forum?id=cTbAevdwBE&noteId=x1 → openreview:cTbAevdwBE',
		],
		[
			'https://openreview.net/pdf?a=b&id=cTbAevdwBE)',
			'https://openreview.net/pdf?a=b&id=cTbAevdwBE → openreview:cTbAevdwBE',
		],
		[
			'https://aclanthology.org/2023.acl-long.1.',
			'https://aclanthology.org/2023.acl-long.1 → acl:2023.acl-long.1',
		],
		['www.aclanthology.org/P19-1001.pdf', 'www.aclanthology.org/P19-1001.pdf → acl:P19-1001'],
		['https://arxiv.org/list/cs.LG/2602'],
		['https://huggingface.co/papers/date/2026-04-22'],
		['https://notarxiv.org/abs/2602.03647'],
	]);

	rows('reads DOIs', [
		['doi:10.1145/3292500.3330701.', 'doi:10.1145/3292500.3330701 → doi:10.1145/3292500.3330701'],
		['https://doi.org/10.1000/ABC', 'https://doi.org/10.1000/ABC → doi:10.1000/abc'],
		['dx.doi.org/10.1000/abc;', 'dx.doi.org/10.1000/abc → doi:10.1000/abc'],
		[
			'(doi:10.1016/S0022-2836(05)80360-2)',
			'doi:10.1016/S0022-2836(05)80360-2 → doi:10.1016/s0022-2836(05)80360-2',
		],
		[
			'[doi:10.1000/a](https://doi.org/10.1000/a)',
			'doi:10.1000/a → doi:10.1000/a',
			'https://doi.org/10.1000/a → doi:10.1000/a',
		],
		['doi = "10.1000/a",', '10.1000/a → doi:10.1000/a'],
		['/* doi:10.1000/a*/', 'doi:10.1000/a → doi:10.1000/a'],
		['<!-- doi:10.1000/a-->', 'doi:10.1000/a → doi:10.1000/a'],
		['doi:10.48550/arXiv.2602.03647', 'doi:10.48550/arXiv.2602.03647 → arxiv:2602.03647'],
		['见doi:10.1000/a。', 'doi:10.1000/a → doi:10.1000/a'],
		['doing 10.1000/a'],
		['10.1000/2'],
	]);

	rows('reads keys', [
		['# paper:earl2025 EARL: x', 'paper:earl2025 → key earl2025'],
		['see paper:earl2025.', 'paper:earl2025 → key earl2025'],
		['<!--paper:earl2025-->', 'paper:earl2025 → key earl2025'],
		['paper:Smith:2020a+b', 'paper:Smith:2020a+b → key Smith:2020a+b'],
		['\\cite{a}', 'a → key a'],
		['\\citep*[see][p. 3]{a, b}', 'a → key a', 'b → key b @ p. 3'],
		['\\parencite[eq. 7]{a}', 'a → key a @ eq. 7'],
		['[@a]', '@a → key a'],
		['[-@a, p. 3; @b]', '@a → key a @ p. 3', '@b → key b'],
		['newspaper:today'],
		['paper: earl2025'],
		['a@b.org [me@b.org]'],
		['\\cite{}'],
	]);

	rows('reads the locator that follows', [
		['arXiv:2602.03647, eq. 7', 'arXiv:2602.03647 → arxiv:2602.03647 @ eq. 7'],
		['(arXiv:2602.03647), Sec. 3.2.', 'arXiv:2602.03647 → arxiv:2602.03647 @ Sec. 3.2'],
		['(arXiv:2602.03647, Alg. 1)', 'arXiv:2602.03647 → arxiv:2602.03647 @ Alg. 1'],
		['arXiv:2602.03647 Eq. (7b)', 'arXiv:2602.03647 → arxiv:2602.03647 @ Eq. (7b)'],
		['arXiv:2602.03647 (Appendix A.2)', 'arXiv:2602.03647 → arxiv:2602.03647 @ Appendix A.2'],
		['arXiv:2602.03647, pp. 3-5', 'arXiv:2602.03647 → arxiv:2602.03647 @ pp. 3-5'],
		['arXiv:2602.03647 §4', 'arXiv:2602.03647 → arxiv:2602.03647 @ §4'],
		['paper:earl2025 Table 2', 'paper:earl2025 → key earl2025 @ Table 2'],
		['arXiv:2602.03647 sections of it', 'arXiv:2602.03647 → arxiv:2602.03647'],
		['arXiv:2602.03647\nSec. 3', 'arXiv:2602.03647 → arxiv:2602.03647'],
	]);

	test('finds what the sample cites, which its library knows', () => {
		const [cited] = findCitations(readFileSync('media/sample/train.py', 'utf8'));
		const library = readFileSync('media/sample/papers/library.jsonl', 'utf8');
		assert.ok(cited?.ref.type === 'id' && library.includes(`"${cited.ref.id}"`));
	});

	test('finds them in order, each once', () => {
		assert.deepEqual(found('\\cite{k} paper:j doi:10.1000/a arXiv:2602.03647 [@i]'), [
			'k → key k',
			'paper:j → key j',
			'doi:10.1000/a → doi:10.1000/a',
			'arXiv:2602.03647 → arxiv:2602.03647',
			'@i → key i',
		]);
	});

	test('goes through a line of any kind in one pass', () => {
		const million = 1_000_000;
		// Each of these took minutes with an expression that goes back over what it has read.
		for (const part of ['arxiv (', '\\cite[', '[@a;', 'doi:10.1000/(', 'https://www.', '\\\\']) {
			const line = part.repeat(million / part.length);
			const citations = findCitations(`${line} arXiv:2602.03647`);
			assert.equal(citations.at(-1)?.ref.type, 'id', part);
		}
	});
});

suite('mayCite', () => {
	test('says no to ordinary code', () => {
		assert.equal(mayCite('for (const [a, b] of pairs) { total += a * b; }'), false);
	});

	for (const text of [
		'arXiv:2602.03647',
		'hf.co/papers/2602.03647',
		'papers.cool/arxiv/2602.03647',
		'https://doi.org/10.1000/a',
		'openreview.net/forum?id=cTbAevdwBE',
		'aclanthology.org/P19-1001',
		'paper:a',
		'\\cite{a}',
		'[@a]',
		'[-@a]',
	]) {
		test(`says yes to ${text}`, () => {
			assert.equal(mayCite(text), true);
			assert.equal(findCitations(text).length, 1);
		});
	}
});
