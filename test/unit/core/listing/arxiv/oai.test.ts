import * as assert from 'node:assert/strict';
import { looksLikeOai } from '../../../../../src/core/listing/arxiv/oai';
import { factsOf, holdsWhateverIsCut, parseAs } from '../../../../helpers/arxivListing';

const answer = (records: string) => `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
<responseDate>2018-01-26T09:05:29Z</responseDate><request verb="ListRecords">http://export.arxiv.org/oai2</request>
<ListRecords>${records}
<resumptionToken cursor="0" completeListSize="2">1|2</resumptionToken></ListRecords></OAI-PMH>`;

const header = (id: string) =>
	`<header><identifier>oai:arXiv.org:${id}</identifier><datestamp>2018-01-25</datestamp></header>`;

const own = `<record>${header('1401.2122')}<metadata>
 <arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>1401.2122</id><created>2014-01-09</created><updated>2017-10-23</updated>
 <authors><author><keyname>Author</keyname><forenames>A.</forenames><suffix>Jr</suffix><affiliation>Somewhere</affiliation></author>
 <author><keyname>:</keyname></author><author><keyname>Collaboration</keyname><forenames>for the Counting</forenames></author></authors>
 <title>Counting
  Waves</title><categories>math.AP hep-th</categories><comments>16 pages</comments>
 <journal-ref>J. Counting 3 (2018) 1</journal-ref><doi>10.1000/abc</doi><abstract>  We count
waves.
  Then we stop.
</abstract></arXiv></metadata></record>`;

const raw = `<record>${header('1401.2123')}<metadata><arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/"><id>1401.2123</id>
 <version version="v1"><date>Thu, 9 Jan 2014 10:00:00 GMT</date></version><version version="v2"><date>Fri, 9 Jan 2015 10:00:00 GMT</date></version>
 <title>Counting Again</title><authors>A. Author and B. Author (Somewhere)</authors><categories>math.AP</categories><abstract>Yes.</abstract></arXivRaw></metadata></record>`;

const core = `<record>${header('math/0306266')}<metadata>
 <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
 <dc:title>Counting Graphs</dc:title><dc:creator>Author, Ada de Miranda</dc:creator><dc:subject>Mathematics - Combinatorics</dc:subject>
 <dc:description>Comment: 13 pages, see https://example.org/a, and many more words than the abstract has</dc:description>
 <dc:description>  We count graphs.</dc:description><dc:date>2004-01-01</dc:date><dc:date>2003-06-18</dc:date>
 <dc:identifier>http://arxiv.org/abs/math/0306266</dc:identifier><dc:identifier>Combinatorics 14 (2005) 439 - 465</dc:identifier>
 <dc:identifier>doi:10.1000/DEF</dc:identifier></oai_dc:dc></metadata></record>`;

const deleted = `<record><header status="deleted"><identifier>oai:arXiv.org:1401.9999</identifier></header></record>`;

suite('parseOai', () => {
	test('reads every field of the format arXiv', () => {
		const { entries, problems } = parseAs('oai-pmh', answer(own));
		assert.deepEqual(factsOf(entries[0]), {
			title: 'Counting Waves',
			abstract: 'We count waves.\n\nThen we stop.',
			authors: [{ family: 'Author', given: 'A. Jr' }, { literal: 'Counting Collaboration' }],
			date: '2014-01-09',
			categories: ['math.AP', 'hep-th'],
			ids: ['arxiv:1401.2122', 'doi:10.1000/abc'],
			venue: 'J. Counting 3 (2018) 1',
			published: '2018',
			urls: [],
		});
		assert.deepEqual(problems, []);
	});

	test('reads arXivRaw: the first date and the last version', () => {
		const [entry] = parseAs('oai-pmh', answer(raw)).entries;
		assert.deepEqual([entry?.date, entry?.version, entry?.authors?.length], ['2014-01-09', 2, 2]);
	});

	test('reads Dublin Core, also without its envelope', () => {
		for (const text of [answer(core), core]) {
			const [entry] = parseAs('oai-pmh', text).entries;
			assert.deepEqual(factsOf(entry), {
				title: 'Counting Graphs',
				abstract: 'We count graphs.',
				authors: [{ family: 'Author', given: 'Ada de Miranda' }],
				date: '2003-06-18',
				categories: ['Mathematics - Combinatorics'],
				ids: ['arxiv:math/0306266', 'doi:10.1000/def'],
				venue: 'Combinatorics 14 (2005) 439 - 465',
				published: '2005',
				urls: ['https://example.org/a'],
			});
		}
	});

	test('passes over what was deleted, and loses one bad record and nothing else', () => {
		const empty = `<record>${header('1')}<metadata><marc/></metadata></record>`;
		const { entries, problems } = parseAs('oai-pmh', answer(own + deleted + empty + core));
		assert.deepEqual(
			entries.map(({ title }) => title),
			['Counting Waves', 'Counting Graphs'],
		);
		assert.equal(problems.length, 1);
	});

	test('tells an error, but not that there is nothing new', () => {
		const failed = (code: string) =>
			`<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><error code="${code}">Why</error></OAI-PMH>`;
		assert.deepEqual(parseAs('oai-pmh', failed('noRecordsMatch')).problems, []);
		assert.equal(
			parseAs('oai-pmh', failed('badArgument')).problems[0]?.message,
			'The archive answered with an error: Why',
		);
	});

	test('leaves other XML alone, and holds whatever is cut', () => {
		assert.ok(!looksLikeOai('<record><title>One</title></record>'));
		holdsWhateverIsCut(answer(own + core));
	});
});
