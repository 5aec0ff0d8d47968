import * as assert from 'node:assert/strict';
import { readElements, type XmlElement } from '../../../../../src/core/listing/xml/elements';
import { lineOf, paragraphsOf } from '../../../../../src/core/listing/xml/prose';

function element(inner: string): XmlElement | undefined {
	let found: XmlElement | undefined;
	readElements(`<t>${inner}</t>`, new Set(['t']), record => {
		found = record;
	});
	return found;
}

suite('lineOf', () => {
	for (const [inner, line] of [
		['\n   A  title\r\n   over lines  ', 'A title over lines'],
		['The <i>Hukou</i> System', 'The Hukou System'],
		['<fixed-case>BERT</fixed-case>ology', 'BERTology'],
		['On H<sub>2</sub>O', 'On H2O'],
		['On CO\n      <sub>\n2</sub>\n   Reduction', 'On CO2 Reduction'],
		['An <tex-math>\\alpha</tex-math> test', 'An $\\alpha$ test'],
		['At <tex-math>$n$</tex-math>', 'At $n$'],
		[
			'Of <mml:math><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math>',
			'Of $x^2$',
		],
		['Escaped &lt;i&gt;E. coli&lt;/i&gt;', 'Escaped E. coli'],
		['If p &lt; q and q &gt; r', 'If p < q and q > r'],
		['', ''],
	] as const) {
		test(`reads ${JSON.stringify(line)}`, () => assert.equal(lineOf(element(inner)), line));
	}

	test('reads nothing where there is no element', () => assert.equal(lineOf(undefined), ''));
});

suite('paragraphsOf', () => {
	test('takes the indent around a word for a space', () => {
		assert.equal(
			paragraphsOf(element('The gene\n  <i>\n    APOE\n  </i>\n  is old.')),
			'The gene APOE is old.',
		);
	});

	test('parts what stands in paragraphs, without the heading', () => {
		assert.equal(
			paragraphsOf(
				element('<title>Abstract</title><p>We read\n  books.</p><p>They are <b>long</b>.</p>'),
			),
			'We read books.\n\nThey are long.',
		);
	});
});
