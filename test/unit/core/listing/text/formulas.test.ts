import * as assert from 'node:assert/strict';
import { withTexOfFormulas } from '../../../../../src/core/listing/text/formulas';

suite('withTexOfFormulas', () => {
	test('takes the TeX that a formula comes with', () => {
		assert.equal(
			withTexOfFormulas(
				'a <mml:math><mml:mi>x</mml:mi><mml:annotation encoding="application/x-tex">x^2</mml:annotation></mml:math> b ' +
					'<inline-formula><tex-math><![CDATA[$$y$$]]></tex-math></inline-formula> c',
			),
			'a $x^2$ b $y$ c',
		);
	});

	test('leaves other formulas, and those that are not closed', () => {
		for (const text of ['<math><mi>x</mi></math>', '<math><tex-math>x', '<math>'.repeat(9)]) {
			assert.equal(withTexOfFormulas(text), text);
		}
	});

	test('reads a text full of formulas that are not closed', () => {
		const text = `${'<math><tex-math>'.repeat(20_000)}</inline-formula>`;
		assert.equal(withTexOfFormulas(text), text);
	});
});
