import * as assert from 'node:assert/strict';
import { parseInline, plainOf, plainText } from '../../../../../src/core/listing/markdown/inline';

suite('parseInline', () => {
	const links = (text: string) => parseInline(text).links.map(link => [link.text, link.url]);

	test('finds links of all kinds, and drops images', () => {
		assert.deepEqual(links('[a](https://b.org/c_(d))'), [['a', 'https://b.org/c_(d)']]);
		assert.deepEqual(links('[[a](https://b.org "title")]'), [['a', 'https://b.org']]);
		assert.deepEqual(links('[![arXiv](https://b.org/x.svg)](https://c.org)'), [
			['arXiv', 'https://c.org'],
		]);
		assert.deepEqual(links('![a](https://b.org/x.svg)'), []);
		assert.deepEqual(links('<a href="https://b.org">a <b>c</b></a>'), [['a c', 'https://b.org']]);
		assert.deepEqual(links('<https://b.org/c> and https://d.org/e, too'), [
			['', 'https://b.org/c'],
			['', 'https://d.org/e'],
		]);
		assert.deepEqual(links('[paper]()'), [['paper', '']]);
	});

	test('leaves brackets that are no links', () => {
		assert.equal(parseInline('Sets [0, 1) and [a] (b').flat, 'Sets [0, 1) and [a] (b');
	});

	test('puts the texts of links back', () => {
		const inline = parseInline('**[Plans *That* Bend](https://a.org/b)**, 2024');
		assert.equal(plainOf(inline, inline.flat), 'Plans That Bend, 2024');
	});
});

suite('plainText', () => {
	test('takes marks away, and leaves maths', () => {
		assert.equal(plainText('__A__ *b* `c` ~~d~~ \\[e\\] &amp; f'), 'A b c d [e] & f');
		assert.equal(
			plainText('$a_i * b_j * c$ of snake_case_name'),
			'$a_i * b_j * c$ of snake_case_name',
		);
	});
});
