import * as assert from 'node:assert/strict';
import { cleanText } from '../../../../../src/core/listing/text/clean';
import { plainOfTex } from '../../../../../src/core/listing/text/tex';

suite('plainOfTex', () => {
	const cases: Readonly<Record<string, string>> = {
		'G\\"{u}ller': 'Güller',
		"{\\'e}t{\\'e}": 'été',
		"Paczy\\'nski": 'Paczyński',
		'\\v{S}koda, \\c{c}a, \\o re': 'Škoda, ça, øre',
		'Stra\\ss e': 'Straße',
		'\\emph{not} {BERT}': 'not BERT',
		'Q\\&A -- 50\\%': 'Q&A – 50%',
		"``quoted''": '“quoted”',
		'on $\\ell_1$ and \\(x\\)': 'on $\\ell_1$ and $x$',
		'costs $5': 'costs $5',
		'A~B': 'A\u00a0B',
		'\\unknown{x}': '\\unknownx',
		plain: 'plain',
	};
	for (const [tex, plain] of Object.entries(cases)) {
		test(tex, () => assert.equal(plainOfTex(tex, true), plain));
	}
});

suite('plainOfTex', () => {
	test('takes a tilde between words for a space, and no other', () => {
		assert.equal(plainOfTex('Fig.~A of D.~Author', true), 'Fig.\u00a0A of D.\u00a0Author');
		for (const text of ['V/U ~ x', 'z ~1', 'https://example.org/~author']) {
			assert.equal(plainOfTex(text, true), text);
		}
	});

	for (const [tex, plain] of [
		['P\\a\'erez and G\\"{u}ller', 'Pérez and Güller'],
		['(11\\=20) planes', '(112̄0) planes'],
		['\\mkbibquote{{I}ntention} und \\emph{{S}inn}', 'Intention und Sinn'],
		['at \\ensuremath{\\mu} = 3', 'at $\\mu$ = 3'],
		['\\textpm 1 and 2\\texttimes 3', '± 1 and 2× 3'],
		['{\\vphantom}GaN\\vphantom{}', 'GaN'],
		['a\\textasciitilde{}b', 'a~b'],
		['Volume~3 of Knuth~D.', 'Volume\u00a03 of Knuth\u00a0D.'],
	] as const) {
		test(tex, () => {
			assert.equal(plainOfTex(tex, true), plain.normalize('NFC'));
		});
	}
});

suite('cleanText', () => {
	test('takes away a heading, but not the first word of a sentence', () => {
		assert.equal(cleanText('Abstract We reward.'), 'We reward.');
		assert.equal(
			cleanText('Summary statistics are not enough.'),
			'Summary statistics are not enough.',
		);
	});
});
