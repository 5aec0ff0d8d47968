import * as assert from 'node:assert/strict';
import {
	cleanLine,
	cleanText,
	decodeEntities,
	withoutMarkup,
} from '../../../../../src/core/listing/text/clean';

suite('cleanLine', () => {
	test('folds white space and takes out what cannot be seen', () => {
		assert.equal(cleanLine('  Plans\n  that\u200b\u00a0bend\u00ad '), 'Plans that bend');
		assert.equal(cleanLine('Go\u0308del'), 'Gödel');
	});

	test('takes tags out where they are markup, and leaves a lone sign', () => {
		assert.equal(cleanLine('<i>P</i> &lt; 5 of H<sub>2</sub>O', { markup: true }), 'P < 5 of H2O');
		assert.equal(cleanLine('a < b and c > d', { markup: true }), 'a < b and c > d');
	});

	test('resolves TeX and leaves maths', () => {
		assert.equal(cleanLine('G\\"odel on $x_{i}$', { tex: true }), 'Gödel on $x_{i}$');
	});
});

suite('cleanText', () => {
	test('joins hard wraps and keeps paragraphs', () => {
		assert.equal(cleanText('One\nline.\r\n\r\nAnother\n one.'), 'One line.\n\nAnother one.');
	});

	test('drops the heading', () => {
		assert.equal(cleanText('Abstract: We bend.'), 'We bend.');
		assert.equal(
			cleanText('<jats:title>Abstract</jats:title><jats:p>We bend.</jats:p>', { markup: true }),
			'We bend.',
		);
		assert.equal(cleanText('Abstract algebra is fun.'), 'Abstract algebra is fun.');
	});
});

test('decodeEntities decodes twice where it was done twice', () => {
	assert.equal(decodeEntities('A &amp;amp; B &uuml; &#8211;'), 'A & B ü –');
	assert.equal(decodeEntities('R&D'), 'R&D');
});

test('withoutMarkup shows formulas as TeX where they come with it', () => {
	assert.equal(
		withoutMarkup(
			'on <mml:math><mml:annotation encoding="application/x-tex">x^2</mml:annotation></mml:math>.',
		),
		'on $x^2$.',
	);
});

suite('cleanLine', () => {
	test('folds white space of every kind, in ASCII and beyond', () => {
		assert.equal(cleanLine('  One\t two\r\n  three '), 'One two three');
		assert.equal(cleanLine('\u00a0Eins\u2003zwei\u200b dr\u0065\u0301i\f'), 'Eins zwei dréi');
	});

	test('takes out what cannot be seen', () => {
		assert.equal(cleanLine('On\u0007e\u00ad two\u007f'), 'One two');
	});
});
