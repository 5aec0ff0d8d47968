import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
	childAt,
	childrenOf,
	readElements,
	textAt,
	textOf,
	type XmlElement,
} from '../../../../../src/core/listing/xml/elements';

function read(text: string, ...names: readonly string[]) {
	const records: XmlElement[] = [];
	const problems = readElements(text, new Set(names), record => records.push(record));
	return { records, problems, texts: records.map(textOf) };
}

suite('readElements', () => {
	test('gives records whole, with attributes, places and texts', () => {
		const text = '<r>\r\n<p id="1" a:b=\'x &amp; y\'><t>A &#233; B</t><e/></p> <p id="2"/></r>';
		const { records, problems } = read(text, 'p');
		assert.deepEqual(problems, []);
		assert.deepEqual(
			records.map(({ span }) => text.slice(span.start, span.end)),
			[text.slice(5, text.indexOf(' <p id="2"')), '<p id="2"/>'],
		);
		assert.deepEqual({ ...records[0]?.attributes }, { id: '1', 'a:b': 'x & y' });
		const title = childAt(records[0], 't');
		assert.equal(textOf(title), 'A é B');
		assert.equal(title && text.slice(title.span.start, title.span.end), '<t>A &#233; B</t>');
		assert.equal(childrenOf(records[0], 'e').length, 1);
	});

	test('does not count prefixes of names', () => {
		const { records } = read('<a:r><x:p><dc:t>A</dc:t></x:p></a:r>', 'p');
		assert.equal(textAt(records[0], 't'), 'A');
		assert.equal(textAt(records[0], 'none'), undefined);
	});

	test('takes CDATA for text, and passes over comments and instructions', () => {
		assert.deepEqual(read('<p>a<![CDATA[<b> &amp;]]>c<!-- d -->e<?f g?>h</p>', 'p').texts, [
			'a<b> &amp;ceh',
		]);
	});

	test('decodes names of characters without their document type', () => {
		assert.deepEqual(read('<p>M&uuml;hle &Zcaron; &unknown; R&D</p>', 'p').texts, [
			'Mühle Ž &unknown; R&D',
		]);
	});

	test('expands nothing that a document defines', () => {
		const laughs =
			'<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
		assert.deepEqual(read(`${laughs}<r><p>&b;&c;</p></r>`, 'p').texts, ['&b;&c;']);
	});

	test('ends a broken record where the next one begins', () => {
		const { texts, problems } = read('<r><p><t>one<p><t>two</t></p><p>three</p></r>', 'p');
		assert.deepEqual(texts, ['one', 'two', 'three']);
		assert.deepEqual(
			problems.map(({ span }) => span),
			[{ start: 3, end: 12 }],
		);
	});

	test('sees the next record behind a tag that was cut off', () => {
		assert.deepEqual(read('<r><p>one</p><p id<p>two</p></r>', 'p').texts, ['one', 'two']);
	});

	test('lets an element of another vocabulary have the name of a record', () => {
		assert.deepEqual(read('<p>a<m:p>b</m:p>c</p>', 'p').texts, ['abc']);
	});

	test('passes over tags that close nothing, and closes what was left open', () => {
		assert.deepEqual(read('<p>a</x><b>c<i>d</b>e</p>', 'p').texts, ['acde']);
	});

	test('tells of what stands around the records', () => {
		const around: string[] = [];
		readElements(
			'<v id="x"><p><t/></p></v>',
			new Set(['p']),
			() => undefined,
			(name, { id }) => around.push(`${name} ${id ?? ''}`),
		);
		assert.deepEqual(around, ['v x']);
	});

	test('takes records by their place where it is asked to', () => {
		let isInside = false;
		const names: string[] = [];
		readElements(
			'<RDF><a><a>x</a></a><b/></RDF>',
			() => isInside,
			({ name }) => names.push(name),
			() => {
				isInside = true;
			},
		);
		assert.deepEqual(names, ['a', 'b']);
	});

	test('survives depth, doubled attributes and names of what all objects have', () => {
		const deep = `<p>${'<a>'.repeat(20_000)}x${'</a>'.repeat(20_000)}</p><p>y</p>`;
		assert.deepEqual(read(deep, 'p').texts, ['x', 'y']);
		const { records } = read('<p a="1" a="2" __proto__="3" constructor="4"/>', 'p');
		assert.deepEqual({ ...records[0]?.attributes }, { a: '2', constructor: '4' });
	});

	test('never throws, and every record lies in the text', () => {
		const piece = fc.constantFrom(
			'<p>',
			'</p>',
			'<a b="',
			'"',
			'>',
			'<',
			'<!--',
			'&x;',
			'<![CDATA[',
			'x',
			'/>',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
				const text = pieces.join('');
				for (const { span } of read(text, 'p').records) {
					assert.ok(span.start < span.end && span.end <= text.length);
				}
			}),
			{ numRuns: 100 },
		);
	});
});
