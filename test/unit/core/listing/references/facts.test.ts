import * as assert from 'node:assert/strict';
import {
	idsInVenue,
	toAbstract,
	toAddresses,
	toAuthors,
	toIds,
	toKeywords,
	toPublished,
	toTitle,
} from '../../../../../src/core/listing/references/facts';
import type { PaperDate } from '../../../../../src/core/paper/paper';

suite('toTitle', () => {
	for (const [text, title] of [
		['Notes on engines.', 'Notes on engines'],
		['The inhibitor aurovertin B.', 'The inhibitor aurovertin B'],
		['Engines by Babbage et al.', 'Engines by Babbage et al.'],
		['Engines of the U.S.', 'Engines of the U.S.'],
		['And so on...', 'And so on...'],
		['Schr\\"{o}dinger &amp; <i>co</i>', 'Schrödinger & co'],
		['On $O(n)$ engines', 'On $O(n)$ engines'],
	] as const) {
		test(`reads ${text}`, () => assert.equal(toTitle(text), title));
	}
});

suite('facts', () => {
	test('joins abstracts, each once', () => {
		assert.equal(toAbstract(['One.', 'One.', 'n/a', 'Two.']), 'One.\n\nTwo.');
		assert.equal(toAbstract([]), undefined);
		assert.equal(toAbstract(['<p>One.</p><p>Two.</p>']), 'One.\n\nTwo.');
	});

	test('reads several names in one text', () => {
		assert.equal(toAuthors(['Lovelace, Ada; Menabrea, L.', 'Babbage, C.']).length, 3);
		assert.equal(toAuthors(['Lovelace, Ada', 'Lovelace, Ada']).length, 1);
	});

	test('reads keywords of all usual kinds, each once', () => {
		assert.deepEqual(toKeywords(['*a', 'b; cc.', 'cc\nd', 'n/a', 'Vit. D.']), [
			...['a', 'b', 'cc', 'd', 'Vit. D.'],
		]);
	});

	test('takes the semicolon of an old DOI for a part of it', () => {
		assert.deepEqual(toIds(['10.1175/1520-0469(1990)047<0946:TADITP>2.0.CO;2 [doi]']), [
			'doi:10.1175/1520-0469(1990)047<0946:taditp>2.0.co;2',
		]);
	});

	test('reads ids, several in one text too', () => {
		assert.deepEqual(
			toIds(['10.1000/a; 10.1000/b', '10.1000/c [doi]', 'see 10.1000/d', 'words']).filter(
				id => id !== undefined,
			),
			['doi:10.1000/a', 'doi:10.1000/b', 'doi:10.1000/c'],
		);
		assert.deepEqual(idsInVenue('CoRR, arXiv:2301.00001'), ['arxiv:2301.00001']);
		assert.deepEqual(idsInVenue(undefined), []);
	});

	test('reads addresses, and nothing that is none', () => {
		assert.deepEqual(
			toAddresses(['https://a.org/b_c?d=e', 'see https://a.org/f.', 'URL', 'C:\\a.pdf']),
			['https://a.org/b_c?d=e', 'https://a.org/f'],
		);
	});

	test('knows servers of preprints', () => {
		const date = '2020' as PaperDate;
		assert.equal(toPublished(date, 'Nature'), date);
		assert.equal(toPublished(date, undefined), undefined);
		assert.equal(toPublished(date, 'bioRxiv'), undefined);
		assert.equal(toPublished(date, 'Research Square'), undefined);
		assert.equal(toPublished(date, 'Nature', 'arXiv'), undefined);
	});
});
