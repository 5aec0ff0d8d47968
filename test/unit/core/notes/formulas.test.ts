import * as assert from 'node:assert/strict';
import { formulaAt, splitFormulas } from '../../../../src/core/notes/formulas';

suite('formulaAt', () => {
	const formulas: readonly (readonly [string, string, boolean])[] = [
		['$x$', 'x', false],
		['$O(n \\log n)$ steps', 'O(n \\log n)', false],
		['$ \\alpha $', '\\alpha', false],
		['$\\sim$1000 samples', '\\sim', false],
		['$>$90%', '>', false],
		['$k$NN', 'k', false],
		['$a = b$', 'a = b', false],
		['$SNR$', 'SNR', false],
		['$p=0.048, FET$', 'p=0.048, FET', false],
		['$\\text{if and only if}$', '\\text{if and only if}', false],
		['$\\$5$', '\\$5', false],
		['$$\nx = 1\n$$', 'x = 1', true],
		['\\(x\\)', 'x', false],
		['\\[x = 1\\]', 'x = 1', true],
	];
	for (const [text, tex, display] of formulas) {
		test(`finds ${tex} in ${JSON.stringify(text)}`, () => {
			const { length, ...formula } = formulaAt(text, 0) ?? { length: 0 };
			assert.deepEqual(formula, { tex, display });
			assert.match(text.slice(0, length), /^(\$|\\[([])[^]*(\$|\\[)\]])$/);
		});
	}

	for (const text of [
		'$5 and $6',
		'$5/$10 a month',
		'$800--$1,500 and more',
		'US$5M',
		'$100M and 50$',
		'$HOME and $PATH',
		'$',
		'$$',
		'$ $',
		'$x\n\ny$',
		'\\[see below\\]',
		'\\(x',
		'x$y$',
	]) {
		test(`finds none at the start of ${JSON.stringify(text)}`, () => {
			assert.equal(formulaAt(text, 0), undefined);
		});
	}

	test('gives up on a dollar sign that is never closed', () => {
		assert.equal(formulaAt(`$${'x'.repeat(1_000_000)}$`, 0), undefined);
	});
});

suite('splitFormulas', () => {
	const shown = (text: string): readonly string[] =>
		splitFormulas(text).map(piece => (typeof piece === 'string' ? piece : `<${piece.tex}>`));

	test('parts formulas from text', () => {
		assert.deepEqual(shown('An $\\ell_1$ norm for \\$5, not $5 or $6'), [
			'An ',
			'<\\ell_1>',
			' norm for \\$5, not $5 or $6',
		]);
	});

	test('looks only once for what ends no beginning', () => {
		const text = '\\( '.repeat(100_000);
		assert.deepEqual(shown(text), [text]);
	});

	test('finds the end of the beginning that is next to it, past others that have none', () => {
		assert.deepEqual(shown('\\(a \\[b \\(c\n\nd \\(e\\) $ \\(f\\)'), [
			'\\(a \\[b \\(c\n\nd ',
			'<e>',
			' $ ',
			'<f>',
		]);
		assert.deepEqual(shown(`\\(${' '.repeat(3_000)}\\(\\\\) \\(g\\)`).at(-1), '<\\\\) \\(g>');
	});

	test('loses nothing of a text without formulas', () => {
		assert.deepEqual(shown('A*-search'), ['A*-search']);
		assert.deepEqual(shown(''), []);
	});
});
