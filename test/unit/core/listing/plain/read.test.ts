import * as assert from 'node:assert/strict';
import { parseListing } from '../../../../../src/core/listing/parse';
import * as fc from 'fast-check';
import { plainForms } from '../../../../../src/core/listing/plain/forms';
import { Source } from '../../../../../src/core/listing/source';

function read(text: string, name = 'chat.txt') {
	const [form] = plainForms;
	const source = new Source(text, name);
	return form?.looksLike(source) === true ? form.parse(source) : undefined;
}

function told(text: string) {
	return read(text)?.entries.map(({ title, ids }) => [title, ids[0]]);
}

const chat = `[10:32] Ada: have you seen https://arxiv.org/abs/2602.03647v2 yet?
[10:33] Alan: yes, and arXiv:1706.03762 too
Attention Is All You Need: https://arxiv.org/pdf/1706.03762.pdf
[10:35] Ada: "Plans That Bend under Surprise" (arXiv:2605.13741) is nice
Bob: see doi:10.1145/3292500.3330701.
`;

suite('mentions', () => {
	test('finds the papers of a chat, each once, with titles where something tells them', () => {
		assert.deepEqual(told(chat), [
			['arXiv:2602.03647', 'arxiv:2602.03647'],
			['Attention Is All You Need', 'arxiv:1706.03762'],
			['Plans That Bend under Surprise', 'arxiv:2605.13741'],
			['doi:10.1145/3292500.3330701', 'doi:10.1145/3292500.3330701'],
		]);
		const [first] = read(chat)?.entries ?? [];
		assert.equal(first?.version, 2);
		assert.equal(
			chat.slice(first.span.start, first.span.end),
			'https://arxiv.org/abs/2602.03647v2',
		);
		assert.deepEqual(told(chat.replaceAll('\n', '\r\n')), told(chat));
	});

	const references: Readonly<Record<string, readonly [string, ...unknown[]]>> = {
		sentences: [
			'[1] A. Lovelace and A. Turing. Notes on the engine. In NeurIPS, 2019. arXiv:1901.00001.',
			'Notes on the engine',
			2,
			'NeurIPS',
			'2019',
		],
		'the year in brackets': [
			'[2] Lovelace, A., & Turing, A. (2019). Notes: On the engine. Engines, 41-86. https://doi.org/10.18653/v1/N19-1',
			'Notes: On the engine',
			2,
			'Engines',
			'2019',
		],
		quotes: [
			'[3] A. Lovelace, "Notes on the engine," Journal of\nEngines, vol. 30, 2017. arXiv:1901.00001',
			'Notes on the engine',
			1,
			'Journal of Engines',
			'2017',
		],
		'full names': [
			'4. Ada Lovelace, Alan Turing, and Kurt Gödel. Deep notes. Nature, 521(7553):436-444, 2015. doi: 10.1038/nature1',
			'Deep notes',
			3,
			'Nature',
			'2015',
		],
		'initials behind names': [
			'[5] Lovelace A, Turing A. Notes on the engine. arXiv preprint arXiv:2201.11903, 2022.',
			'Notes on the engine',
			2,
			undefined,
			'2022',
		],
	};
	for (const [style, [text, title, authors, venue, date]] of Object.entries(references)) {
		test(`reads a reference with ${style}`, () => {
			const [entry] = read(`References\n\n${text}\n`)?.entries ?? [];
			assert.deepEqual(
				[entry?.title, entry?.authors?.length, entry?.venue, entry?.date],
				[title, authors, venue, date],
			);
		});
	}

	test('reads the bibliography of a LaTeX file, with its keys', () => {
		const text = `\\begin{thebibliography}{9}
\\bibitem{ada}
A.~Lovelace and K.~G\\"odel.
\\newblock Notes on the {Engine}.
\\newblock {\\em Journal of Engines}, 3:1--9, 2019.
\\newblock \\href{https://arxiv.org/abs/1901.00001}{arXiv:1901.00001}.
\\end{thebibliography}`;
		const [entry] = read(text, 'paper.bbl')?.entries ?? [];
		assert.deepEqual(entry?.keys, ['ada']);
		assert.equal(entry.title, 'Notes on the Engine');
		assert.deepEqual(entry.authors?.[1], { family: 'Gödel', given: 'K.', literal: 'K. Gödel' });
	});

	test('reads a web page without its scripts, and keeps the places', () => {
		const text = `<html><head><title>x</title></head><script>u = "https://arxiv.org/abs/1111.11111"</script><ul>
<li><a href="https://arxiv.org/abs/2602.03647">Plans &amp; Maps for <b>Agents</b></a></li>
<li>Another One With Words <a href="https://arxiv.org/pdf/2605.13741">[pdf]</a></li></ul></html>`;
		assert.deepEqual(told(text), [
			['Plans & Maps for Agents', 'arxiv:2602.03647'],
			['Another One With Words', 'arxiv:2605.13741'],
		]);
		const [first] = read(text)?.entries ?? [];
		assert.match(text.slice(first?.span.start, first?.span.end), /^<a href.*<\/a>$/);
	});

	test('takes links of a page in Markdown', () => {
		assert.deepEqual(
			told(
				'We use [Attention Is All You Need](https://arxiv.org/abs/1706.03762) and [this paper](https://arxiv.org/abs/1810.04805).',
			),
			[
				['Attention Is All You Need', 'arxiv:1706.03762'],
				['arXiv:1810.04805', 'arxiv:1810.04805'],
			],
		);
	});

	test('takes bare ids in lines of their own, and titles above addresses', () => {
		assert.deepEqual(
			told('2602.03647\n2605.13741v2\n1706.03762 Attention Is All You Need\n')?.length,
			3,
		);
		const text =
			'Plans for Agents that Bend\nAda Lovelace, Alan Turing\nhttps://arxiv.org/abs/2605.13741\n';
		assert.equal(read(text)?.entries[0]?.title, 'Plans for Agents that Bend');
		assert.equal(read(text)?.entries[0]?.authors?.length, 2);
	});

	test('says what looks like an id and can be none', () => {
		const listing = read(`${chat}See arXiv:2613.12345.`);
		assert.equal(listing?.problems.length, 1);
		assert.equal(listing.entries.length, 4);
	});

	const others: Readonly<Record<string, readonly [string, string?]>> = {
		prose: ['Nothing is cited in version 10.5 of this text, says the doi.'],
		'code by its name': ['x = 1 # arXiv:1706.03762', 'model.py'],
		'code by its lines': [
			'import x\n# see arXiv:1706.03762\ndef f(a):\n    return a\nclass B(A):\n    self.x = f(1)\n',
		],
		nothing: [''],
	};
	for (const [what, [text, name]] of Object.entries(others)) {
		test(`leaves alone ${what}`, () => assert.equal(read(text, name), undefined));
	}

	test('comes to an end on labels and blank lines without end', () => {
		const labels = `A Paper About Things ${'arXiv:'.repeat(60)}x https://arxiv.org/abs/2601.00001 a`;
		assert.equal(parseListing(labels, 'chat.txt')?.entries.length, 1);
		assert.equal(parseListing(`x${'\n'.repeat(200_000)}x`, 'chat.txt'), undefined);
	});

	test('never throws, whatever is cut away', () => {
		const whole =
			chat +
			Object.values(references)
				.map(([text]) => text)
				.join('\n');
		fc.assert(
			fc.property(
				fc.nat(whole.length),
				fc.nat(300),
				fc.string({ maxLength: 6 }),
				(at, length, noise) => {
					const text = whole.slice(0, at) + noise + whole.slice(at + length);
					for (const { span, title } of read(text)?.entries ?? []) {
						assert.ok(title !== '' && span.start < span.end && span.end <= text.length);
					}
				},
			),
			{ numRuns: 30 },
		);
	});
});
