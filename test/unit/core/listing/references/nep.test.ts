import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { looksLikeNep, parseNep } from '../../../../../src/core/listing/references/nep';
import { Source } from '../../../../../src/core/listing/source';

const rule = '-'.repeat(76);
const engine = `1. Notes on Games and
   Engines

    Lovelace,Ada
    Menabrea,Luigi

The engine plays
games.

It wins.

Keywords: games, engines;
JEL:      C7
Date:     2005-08-31
URL:      http://d.repec.org/n?u=RePEc:abc:def:1&r=gth
`;
const text = `From somebody  Wed Nov  2 03:26:25 2005
Subject: [nep-gth] 2005-10-29, 2 papers

${rule}
NEP: New Economics Papers
Game Theory
${rule}

Edited by: Somebody

In this issue we have:
${rule}

1. Notes on Games and Engines
     Lovelace,Ada; Menabrea,Luigi
     Date: 2005-08-31

2. Second
${rule}

${engine}
${rule}

2. Second

Date:     2005
By:       Babbage,Charles (Cambridge)
URL:      http://d.repec.org/n?u=RePEc:abc:def:2

${rule}

This nep-gth issue is ©2005 by Somebody.
`;

const parse = (source: string) => parseNep(new Source(source, ''));

suite('parseNep', () => {
	test('reads every field of an entry, and passes over the contents', () => {
		const listing = parse(text);
		assert.deepEqual(listing?.problems, []);
		assert.equal(listing?.entries.length, 2);
		const [entry] = listing?.entries ?? [];
		assert.ok(entry);
		const { span, ...rest } = entry;
		assert.deepEqual(rest, {
			title: 'Notes on Games and Engines',
			abstract: 'The engine plays games.\n\nIt wins.',
			authors: [
				{ family: 'Lovelace', given: 'Ada' },
				{ family: 'Menabrea', given: 'Luigi' },
			],
			date: '2005-08-31',
			ids: [],
			keywords: ['games', 'engines'],
			categories: ['Game Theory'],
			urls: ['http://d.repec.org/n?u=RePEc:abc:def:1&r=gth'],
		});
		assert.equal(text.slice(span.start, span.end), engine.trimEnd().slice(3));
	});

	test('reads names behind a label, with CRLF', () => {
		const second = parse(text.replaceAll('\n', '\r\n'))?.entries[1];
		assert.deepEqual(second?.authors, [{ family: 'Babbage', given: 'Charles' }]);
		assert.equal(second?.date, '2005');
	});

	test('tells of text that is no paper', () => {
		const { problems } = parse(text.replace('2. Second\n\nDate', 'Words\n\nDate')) ?? {};
		assert.equal(problems?.length, 1);
	});

	test('never throws, wherever the text is cut', () => {
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
				parse(text.slice(0, a) + text.slice(b));
			}),
			{ numRuns: 50 },
		);
		assert.equal(parse(''), undefined);
	});
});

test('looksLikeNep knows the head', () => {
	const looks = (source: string) => looksLikeNep(new Source(source, ''));
	assert.ok(looks(text));
	assert.ok(!looks('NEP is a service.'));
});
