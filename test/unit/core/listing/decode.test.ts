import * as assert from 'node:assert/strict';
import { decodeText, looksBinary } from '../../../../src/core/listing/decode';

suite('decodeText', () => {
	test('reads UTF-8 with and without a byte order mark', () => {
		assert.equal(decodeText(Buffer.from('• naïve 台')), '• naïve 台');
		assert.equal(decodeText(Buffer.from('\uFEFF• naïve')), '• naïve');
	});

	test('reads UTF-16 by its byte order mark', () => {
		const little = Buffer.from('\uFEFF• naïve', 'utf16le');
		assert.equal(decodeText(little), '• naïve');
		assert.equal(decodeText(Buffer.from(little).swap16()), '• naïve');
	});

	test('keeps what is UTF-8 around broken bytes', () => {
		const bytes = Buffer.concat([Buffer.from('é '), Buffer.from([0xff]), Buffer.from(' ok')]);
		assert.equal(decodeText(bytes), 'é \uFFFD ok');
	});

	test('takes text without a valid letter beyond ASCII for Windows-1252', () => {
		assert.equal(
			decodeText(Buffer.from('  \x95 4 authors\n\xb7\nOct 17', 'latin1')),
			'  • 4 authors\n·\nOct 17',
		);
	});
});

suite('looksBinary', () => {
	test('is false for text in every encoding that is read', () => {
		for (const bytes of [
			Buffer.from(''),
			Buffer.from('plain\r\n\ttext'),
			Buffer.from('台灣大學'),
			Buffer.from('\uFEFFtext', 'utf16le'),
			Buffer.from('caf\xe9', 'latin1'),
		]) {
			assert.equal(looksBinary(bytes), false, bytes.toString());
		}
	});

	test('is true for zeros, control characters and PDF', () => {
		assert.equal(looksBinary(Buffer.from([0x50, 0x4b, 3, 4, 0, 0])), true);
		assert.equal(looksBinary(Buffer.from('\x01\x02\x03abc')), true);
		assert.equal(looksBinary(Buffer.from('%PDF-1.7\n')), true);
	});
});
