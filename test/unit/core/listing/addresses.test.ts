import * as assert from 'node:assert/strict';
import { findAddresses } from '../../../../src/core/listing/addresses';

suite('findAddresses', () => {
	const cases: Readonly<Record<string, readonly string[]>> = {
		'Code: https://github.com/a/b.': ['https://github.com/a/b'],
		'Code (https://github.com/a/b), data': ['https://github.com/a/b'],
		'see https://en.example.org/wiki/A_(b).': ['https://en.example.org/wiki/A_(b)'],
		'(see https://en.example.org/wiki/A_(b)).': ['https://en.example.org/wiki/A_(b)'],
		'[code](https://github.com/a/b) here': ['https://github.com/a/b'],
		'[https://a.org/x](https://a.org/x).': ['https://a.org/x', 'https://a.org/x'],
		'**https://a.org/b**': ['https://a.org/b'],
		'`https://a.org/b`': ['https://a.org/b'],
		'<https://a.org/b>': ['https://a.org/b'],
		'\\href{https://a.org/b}{here}.': ['https://a.org/b'],
		'https://a.org/b{https://a.org/c}.': ['https://a.org/b', 'https://a.org/c'],
		'https://a.org/b,https://a.org/c;': ['https://a.org/b', 'https://a.org/c'],
		'at https://github.com/a/my\\_code.': ['https://github.com/a/my_code'],
		'代码见https://github.com/a/b。谢谢': ['https://github.com/a/b'],
		'“https://a.org/b”': ['https://a.org/b'],
		'HTTPS://A.org/B?c=d&e=f#g!': ['HTTPS://A.org/B?c=d&e=f#g'],
		'http://a.org/ and https://b.c.d': ['http://a.org/', 'https://b.c.d'],
		'$https://a.org/b$': ['https://a.org/b'],
		'https://... or http://x and ftp://a.org': [],
		'a://b': [],
	};
	for (const [text, urls] of Object.entries(cases)) {
		test(text, () =>
			assert.deepEqual(
				findAddresses(text).map(({ url }) => url),
				urls,
			),
		);
	}

	test('says where the address stands', () => {
		const text = 'at https://a.org/my\\_code).';
		const [address] = findAddresses(text);
		assert.equal(text.slice(address?.span.start, address?.span.end), 'https://a.org/my\\_code');
	});
});
