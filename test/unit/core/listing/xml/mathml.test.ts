import * as assert from 'node:assert/strict';
import { readElements } from '../../../../../src/core/listing/xml/elements';
import { bareTex, texOfMathml } from '../../../../../src/core/listing/xml/mathml';

function tex(inner: string): string {
	let found = '';
	readElements(`<math>${inner}</math>`, new Set(['math']), math => {
		found = texOfMathml(math);
	});
	return found;
}

suite('texOfMathml', () => {
	for (const [inner, expected] of [
		['<mi>x</mi>', 'x'],
		['<msub><mi>x</mi><mrow><mi>i</mi><mo>+</mo><mn>1</mn></mrow></msub>', 'x_{i+1}'],
		['<msubsup>\n<mi>η</mi>\n<mi>p</mi>\n<mn>2</mn>\n</msubsup>', 'η_p^2'],
		['<mfrac><mi>a</mi><mi>b</mi></mfrac>', '\\frac{a}{b}'],
		['<mroot><mi>x</mi><mn>3</mn></mroot>', '\\sqrt[3]{x}'],
		['<mfenced><mi>a</mi><mi>b</mi></mfenced>', '(a,b)'],
		['<mfenced open="|" close="|" separators=""><mi>a</mi><mi>b</mi></mfenced>', '|ab|'],
		[
			'<semantics><mi>x</mi><annotation encoding="application/x-tex">\\hat x</annotation></semantics>',
			'\\hat x',
		],
		['<unknown/>', ''],
	] as const) {
		test(`gives ${expected}`, () => assert.equal(tex(inner), expected));
	}
});

suite('bareTex', () => {
	test('takes dollars and documents away', () => {
		assert.equal(bareTex(' $$x$$ '), 'x');
		assert.equal(bareTex('\\documentclass{a}\\begin{document}$y$\\end{document}'), 'y');
	});
});
