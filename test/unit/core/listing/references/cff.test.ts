import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { looksLikeCff, parseCff } from '../../../../../src/core/listing/references/cff';
import { Source } from '../../../../../src/core/listing/source';

const software = `# Cite us.
cff-version: 1.2.0
title: An Engine
authors:
  - family-names: Lovelace
    given-names: Ada
doi: 10.1000/engine
date-released: 1843-09-05
`;
const preferred = `preferred-citation:
  type: article
  title: "Notes: on the engine"
  year: 1843
`;
const references = `references:
  - type: book
    title: Passages from a Life
    year: 1864
  - type: article
    doi: 10.1000/other
`;

const parse = (text: string) => parseCff(new Source(text, 'CITATION.cff'));
const titles = (text: string) => parse(text)?.entries.map(({ title }) => title);

suite('parseCff', () => {
	test('takes the software where nothing else is preferred', () => {
		assert.deepEqual(titles(software), ['An Engine']);
		assert.deepEqual(titles(software.replaceAll('\n', '\r\n')), ['An Engine']);
	});

	test('takes the paper that is preferred in its place, and the references', () => {
		const text = software + preferred + references;
		assert.deepEqual(titles(text), [
			'Notes: on the engine',
			'Passages from a Life',
			'doi:10.1000/other',
		]);
		assert.deepEqual(
			parse(text)?.entries.map(({ span }) => text.slice(span.start, span.end).split('\n').at(-1)),
			['  year: 1843', '    year: 1864', '    doi: 10.1000/other'],
		);
	});

	test('places the software above its references', () => {
		const text = software + references;
		const span = parse(text)?.entries[0]?.span;
		assert.ok(span);
		assert.equal(
			text.slice(span.start, span.end).trimEnd(),
			software.slice(software.indexOf('cff-version')).trimEnd(),
		);
	});

	test('takes the software where what is preferred says nothing', () => {
		const text = `${software}preferred-citation:\n  type: article\n`;
		assert.deepEqual(titles(text), ['An Engine']);
		assert.equal(parse(text)?.problems.length, 1);
	});

	test('goes on after a reference that says nothing', () => {
		const text = `${software}references:\n  - type: art\n  - just words\n  - title: Good\n`;
		assert.deepEqual(titles(text), ['An Engine', 'Good']);
		assert.deepEqual(
			parse(text)?.problems.map(({ span }) => text.slice(span.start, span.end)),
			['type: art', 'just words'],
		);
	});

	test('takes from broken YAML what can be read, and tells where it is broken', () => {
		const text = `${software}message: "not closed\n`;
		const listing = parse(text);
		assert.equal(listing?.entries[0]?.title, 'An Engine');
		assert.match(listing?.problems[0]?.message ?? '', /^This is not well-formed YAML: /);
		const tabbed = software.replace('  - family', '\t- family');
		assert.ok((parse(tabbed)?.problems.length ?? 0) > 0);
	});

	test('does not expand aliases that stand for very much', () => {
		const row = (name: string, of: string) => `${name}: &${name} [${`*${of},`.repeat(9)}]\n`;
		const bomb = `a: &a [x,x]\n${row('b', 'a')}${row('c', 'b')}${row('d', 'c')}${row('e', 'd')}`;
		const listing = parse(`${bomb}${software}${references}`);
		assert.equal(listing?.problems.length, 1);
		assert.equal(listing?.entries.length, 2);
		assert.equal(parse(`${software}references: &r\n  - title: a\n    b: *r\n`)?.entries.length, 2);
	});

	test('never throws, wherever the text is cut', () => {
		const text = software + preferred + references;
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
				parse(text.slice(0, a) + text.slice(b));
			}),
			{ numRuns: 40 },
		);
		assert.equal(parse('cff-version: 1.2.0\n'), undefined);
		assert.equal(parse('- cff-version: 1.2.0\n'), undefined);
		assert.doesNotThrow(() => parse(`cff-version: ${'['.repeat(3_000)}`));
	});
});

test('looksLikeCff asks for the version at the beginning of a line', () => {
	const looks = (text: string) => looksLikeCff(new Source(text, ''));
	assert.ok(looks(software));
	assert.ok(looks('"cff-version": "1.1.0"\n'));
	assert.ok(!looks('The key cff-version: 1.2.0 is needed.'));
	assert.ok(!looks('title: x\n'));
});
