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

suite('decodeText, without a mark', () => {
	const bib = '% DBID: x\r@article{a,\r title = {Ü ist ein Umlaut},\r}\r';

	test('reads UTF-16 by the zeros of its letters', () => {
		const little = Buffer.from(bib, 'utf16le');
		assert.equal(decodeText(little), bib);
		assert.equal(decodeText(Buffer.from(little).swap16()), bib);
		assert.equal(looksBinary(little), false);
		assert.equal(looksBinary(Buffer.from(little).swap16()), false);
	});

	test('tells GBK from Windows-1252 and from broken UTF-8', () => {
		// 深度学习 and 机器学习
		const gbk = Buffer.from('c9eeb6c8d1a7cfb0', 'hex');
		const text = Buffer.concat([Buffer.from('@misc{a, title = {'), gbk, Buffer.from('}}')]);
		assert.equal(decodeText(text), '@misc{a, title = {深度学习}}');
		const western = Buffer.from('Müller, Renée, \x93Über\x94 Façade', 'latin1');
		assert.equal(decodeText(western), 'Müller, Renée, “Über” Façade');
	});

	test('believes what a file says of itself, unless it is proper UTF-8', () => {
		const said = (head: string, bytes: Buffer): string =>
			decodeText(Buffer.concat([Buffer.from(head), bytes]));
		// 联通, whose bytes are letters of UTF-8 too
		const both = Buffer.from('c1aacda8', 'hex');
		assert.equal(said('% Encoding: GBK\n', both), '% Encoding: GBK\n联通');
		assert.match(said('<?xml version="1.0" encoding="ISO-8859-1"?>', Buffer.from([0xe9])), /é$/);
		assert.match(said('<meta charset="gb2312">', both), /联通$/);
		assert.match(said('<meta charset=windows-1251>', Buffer.from([0xc4, 0xe0])), /Да$/);
		assert.match(said('% Encoding: ISO-8859-1\n', Buffer.from('é')), /é$/);
		assert.match(said('% Encoding: Klingon\n', Buffer.from([0xe9])), /é$/);
	});
});
