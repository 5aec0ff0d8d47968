import * as assert from 'node:assert/strict';
import { parseListing } from '../../../../../src/core/listing/parse';
import { factsOf, holdsWhateverIsCut, parseAs } from '../../../../helpers/arxivListing';

const rule = '-'.repeat(78);
const crossRule = '%-'.repeat(39);
const replacedRule = '%%--'.repeat(19) + '%%';
const endRule = '%%%---'.repeat(13);

const fresh = String.raw`\\
arXiv:2303.00763
Date: Wed, 1 Mar 2023 19:00:02 GMT   (3197kb,D)

Title: Counting Small Galaxies: a Survey
  of Their Neighbours
Authors: Ada Author (Somewhere (Far), Away), B. Paczy\'nski and C. King, Jr.
Categories: astro-ph.GA astro-ph.HE
Comments: 3 pages; code: https://github.com/a/b
Report-no: X-1
Journal-ref: J. Counting 3 (2023) 1,
DOI: 10.1000/Abc
License: http://arxiv.org/licenses/nonexclusive-distrib/1.0/
\\
  We count $N_{1}$
galaxies.
  Then we stop.
\\ ( https://arxiv.org/abs/2303.00763 ,  3197kb)
`;
const cross = String.raw`\\
arXiv:2302.00001 (*cross-listing*)
Date: Wed, 1 Feb 2023 10:00:00 GMT   (1kb)

Title: Counting Waves
Authors: D. Author
Categories: gr-qc
\\
  We count waves.
\\ ( https://arxiv.org/abs/2302.00001 ,  1kb)
`;
const replaced = String.raw`\\
arXiv:2112.00002
replaced with revised version Thu, 2 Mar 2023 12:12:22 GMT   (1658kb,D)

Title: Counting Again
Authors: E. Author
Categories: astro-ph.SR
\\ ( https://arxiv.org/abs/2112.00002 ,  1658kb)
`;
const mail = `From: no-reply@arxiv.org
Date: Fri,  3 Mar 23 01:36:02 GMT
Subject: astro-ph daily

${rule}
${rule}
Send any comments regarding submissions directly to submitter.
${rule}
Archives at http://arxiv.org/
To unsubscribe, e-mail To: x@arXiv.org, Subject: cancel
${rule}
 Submissions to:
Astrophysics of Galaxies
 received from  Wed  1 Mar 23 19:00:00 GMT  to  Thu  2 Mar 23 19:00:00 GMT
${rule}
${rule}
${fresh}${crossRule}
${cross}${replacedRule}
${replaced}${endRule}
For subscribe options to combined physics archives,
e-mail To: x@arxiv.org, Subject: subscribe
${rule}
For help on viewing and making submissions, see http://arxiv.org/help/
`;

suite('parseMail', () => {
	test('reads every field of a new paper', () => {
		const { entries, problems } = parseAs('arxiv-mail', mail);
		assert.deepEqual(factsOf(entries[0]), {
			title: 'Counting Small Galaxies: a Survey of Their Neighbours',
			abstract: 'We count $N_{1}$ galaxies.\n\nThen we stop.',
			authors: [
				{ family: 'Author', given: 'Ada', literal: 'Ada Author' },
				{ family: 'Paczyński', given: 'B.', literal: 'B. Paczyński' },
				{ family: 'King', given: 'C. Jr.', literal: 'C. King Jr.' },
			],
			date: '2023-03-01',
			categories: ['astro-ph.GA', 'astro-ph.HE'],
			ids: ['arxiv:2303.00763', 'doi:10.1000/abc'],
			venue: 'J. Counting 3 (2023) 1',
			published: '2023',
			urls: ['https://github.com/a/b'],
		});
		assert.deepEqual(problems, []);
	});

	test('reads cross-lists, and replacements, which have neither abstract nor date', () => {
		const { entries } = parseAs('arxiv-mail', mail);
		const told = entries.map(({ title, date, abstract }) => [title, date, abstract]);
		assert.deepEqual(told.slice(1), [
			['Counting Waves', '2023-02-01', 'We count waves.'],
			['Counting Again', '2021-12', undefined],
		]);
	});

	test('says where each entry stands', () => {
		const { entries } = parseAs('arxiv-mail', mail);
		const { start, end } = entries[2]!.span;
		assert.equal(mail.slice(start, end), replaced.slice(3, -1));
	});

	test('reads CRLF and quoted-printable, with places in the source', () => {
		const crlf = parseAs('arxiv-mail', mail.replaceAll('\n', '\r\n'));
		const plain = parseAs('arxiv-mail', mail).entries.map(factsOf);
		assert.deepEqual(crlf.entries.map(factsOf), plain);
		const quoted = mail
			.replace('Subject', 'Content-Transfer-Encoding: quoted-printable\nSubject')
			.replace('We count $N', 'We cou=\nnt $N');
		const { entries } = parseAs('arxiv-mail', quoted);
		assert.deepEqual(entries.map(factsOf), plain);
		assert.ok(quoted.slice(entries[1]!.span.start).startsWith('arXiv:2302.00001'));
	});

	test('reads listing files of the nineties and of the past week', () => {
		const text = String.raw`${rule}
${rule}

Papers received as of Sat Apr  4 02:55:44 METDST 1992.
(abstracts alone may be retrieved via, e.g.    get 9204001.abs )
 get 3 2.abs 9108001  , e.g., returns multiple papers.

${rule}
\\
/* Fri, 3 Mar 2023 */
\\
${rule}
\\
Paper (*cross-listing*): hep-th/9204001
From: A. Author <a@example.org>
Date: Mon, 13 Apr 1992 18:20:01 GMT   (11kb)
Date (revised v3): Tue, 14 Apr 1992 18:20:01 GMT   (11kb)

Title: Counting Strings
Authors: A. Author
Categories: hep-th
\\
`;
		const { entries, problems } = parseAs('arxiv-mail', text);
		assert.deepEqual(problems, []);
		assert.equal(entries.length, 1);
		assert.deepEqual(
			[entries[0]?.ids, entries[0]?.version, entries[0]?.date],
			[['arxiv:hep-th/9204001'], 3, '1992-04-13'],
		);
	});

	test('loses one bad entry and nothing else', () => {
		const bad = fresh
			.replace('arXiv:2303.00763', 'arXiv:23')
			.replace('Title', 'Headline')
			.replace('DOI', 'D');
		const text = [fresh, bad, cross].join(`${rule}\n`) + `${rule}\nA line that nobody knows\n`;
		const { entries, problems } = parseAs('arxiv-mail', text);
		assert.deepEqual(
			entries.map(({ title }) => title.slice(0, 10)),
			['Counting S', 'Counting W'],
		);
		assert.deepEqual(
			problems.map(({ message }) => message),
			[
				'An entry without a title and without an arXiv id that can be read.',
				'Neither a paper nor a known part of a mailing.',
			],
		);
	});

	test('knows a mailing without papers, and takes no other text for one', () => {
		const empty = mail.slice(0, mail.indexOf('\\\\\narXiv'));
		assert.deepEqual(parseAs('arxiv-mail', empty).entries, []);
		assert.equal(parseListing('Title: A Letter\nAuthors: none\n', 'a.txt'), undefined);
	});

	test('holds whatever is cut', () => {
		holdsWhateverIsCut(mail);
	});
});
