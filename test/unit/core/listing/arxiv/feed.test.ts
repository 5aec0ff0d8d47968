import * as assert from 'node:assert/strict';
import { feedForm } from '../../../../../src/core/listing/arxiv/feed';
import { factsOf, holdsWhateverIsCut, parseAs } from '../../../../helpers/arxivListing';

const api = (entries: string) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
  <id>https://arxiv.org/api/abc</id>
  <title type="html">ArXiv Query: search_query=counting</title>
  ${entries}
</feed>`;

const entry = `<entry>
    <id>http://arxiv.org/abs/2607.04567v2</id>
    <updated>2026-08-18T08:00:00Z</updated>
    <published>2026-07-18T08:00:00Z</published>
    <title>Counting Flows &amp;
  Streams</title>
    <summary>  We count $a&lt;b$.
See https://github.com/a/b.
    </summary>
    <author><name>Ada Author</name><arxiv:affiliation>Somewhere</arxiv:affiliation></author>
    <author><name>B. G\u00fcller</name></author>
    <arxiv:comment>3 pages</arxiv:comment>
    <arxiv:doi>10.1000/abc</arxiv:doi>
    <link title="doi" href="https://doi.org/10.1000/abc" rel="related"/>
    <arxiv:journal_ref>J. Counting 3 (2026)</arxiv:journal_ref>
    <link href="http://arxiv.org/abs/2607.04567v2" rel="alternate" type="text/html"/>
    <link title="pdf" href="http://arxiv.org/pdf/2607.04567v2" rel="related" type="application/pdf"/>
    <category term="cs.LG"/><arxiv:primary_category term="stat.ML"/><category term="stat.ML"/>
  </entry>`;

const error = `<entry><id>http://arxiv.org/api/errors#incorrect_id_format_for_abc</id><title>Error</title>
    <summary>incorrect id format for abc</summary><author><name>arXiv api core</name></author></entry>`;

suite('parseFeed', () => {
	test("reads every field of the API's entries", () => {
		const { entries, problems } = parseAs('arxiv-atom', api(entry));
		assert.deepEqual(factsOf(entries[0]), {
			title: 'Counting Flows & Streams',
			abstract: 'We count $a<b$. See https://github.com/a/b.',
			authors: [
				{ family: 'Author', given: 'Ada', literal: 'Ada Author' },
				{ family: 'Güller', given: 'B.', literal: 'B. Güller' },
			],
			date: '2026-07-18',
			categories: ['stat.ML', 'cs.LG'],
			ids: ['arxiv:2607.04567', 'doi:10.1000/abc'],
			version: 2,
			venue: 'J. Counting 3 (2026)',
			published: '2026',
			urls: ['https://github.com/a/b'],
		});
		assert.deepEqual(problems, []);
	});

	test('knows an empty answer, and takes an error for no paper', () => {
		assert.deepEqual(parseAs('arxiv-atom', api('')).entries, []);
		const { entries, problems } = parseAs('arxiv-atom', api(error));
		assert.deepEqual(entries, []);
		assert.equal(
			problems[0]?.message,
			'The service answered with an error: incorrect id format for abc',
		);
	});

	test('loses one bad entry and nothing else', () => {
		const text = api(`${entry}<entry><id>nothing</id></entry>${entry}`);
		const { entries, problems } = parseAs('arxiv-atom', text);
		assert.equal(entries.length, 2);
		assert.equal(problems.length, 1);
		const { start, end } = problems[0]!.span;
		assert.equal(text.slice(start, end), '<entry><id>nothing</id></entry>');
	});

	test('tells an entry that is cut', () => {
		const text = api(entry);
		const { entries, problems } = parseAs('arxiv-atom', text.slice(0, text.indexOf('<author>')));
		assert.equal(entries[0]?.title, 'Counting Flows & Streams');
		assert.equal(problems[0]?.message, 'This entry is not closed.');
	});

	test('reads the news in Atom and RSS', () => {
		const atom = `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://www.w3.org/2005/Atom">
<id>http://rss.arxiv.org/atom/cs.AI</id><title>cs.AI updates on arXiv.org</title>
<entry><id>oai:arXiv.org:2508.13426v1</id><title>Counting Words</title>
<link href="https://arxiv.org/abs/2508.13426" rel="alternate" type="text/html"/>
<summary>arXiv:2508.13426v1 Announce Type: cross 
Abstract: We count words.</summary>
<category term="cs.CL"/><category term="cs.AI"/><published>2025-08-20T00:00:00-04:00</published>
<arxiv:announce_type>cross</arxiv:announce_type><dc:creator>Ada Author, Bo Author</dc:creator></entry></feed>`;
		const rss = `<?xml version='1.0' encoding='UTF-8'?>
<rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel>
<title>cs.AI updates on arXiv.org</title><link>http://rss.arxiv.org/rss/cs.AI</link><skipDays><day>Sunday</day></skipDays>
<item><title>Counting Words</title><link>https://arxiv.org/abs/2508.13426</link>
<description>arXiv:2508.13426v1 Announce Type: cross 
Abstract: We count words.</description>
<guid isPermaLink="false">oai:arXiv.org:2508.13426v1</guid><category>cs.CL</category><category>cs.AI</category>
<pubDate>Wed, 20 Aug 2025 00:00:00 -0400</pubDate><arxiv:announce_type>cross</arxiv:announce_type>
<dc:creator>Ada Author, Bo Author</dc:creator></item></channel></rss>`;
		for (const text of [atom, rss]) {
			const { entries, problems } = parseAs('arxiv-rss', text);
			assert.deepEqual(factsOf(entries[0]), {
				title: 'Counting Words',
				abstract: 'We count words.',
				authors: [
					{ family: 'Author', given: 'Ada', literal: 'Ada Author' },
					{ family: 'Author', given: 'Bo', literal: 'Bo Author' },
				],
				date: '2025-08-20',
				categories: ['cs.CL', 'cs.AI'],
				ids: ['arxiv:2508.13426'],
				version: 1,
				urls: [],
			});
			assert.deepEqual(problems, []);
		}
		holdsWhateverIsCut(rss);
	});

	test('reads the news as they were until 2024, and a weekend without any', () => {
		const rdf = (items: string) => `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="http://arxiv.org/"><title>cs.LG updates on arXiv.org</title></channel>${items}</rdf:RDF>`;
		const item = `<item rdf:about="http://arxiv.org/abs/2103.03223">
<title>Counting Bids. (arXiv:2103.03223v3 [cs.LG] UPDATED)</title><link>http://arxiv.org/abs/2103.03223</link>
<description rdf:parseType="Literal">&lt;p&gt;We count them.
&lt;/p&gt;</description>
<dc:creator>&lt;a href="http://arxiv.org/a"&gt;A. Author&lt;/a&gt;, &lt;a href="http://arxiv.org/b"&gt;B. Author&lt;/a&gt; (Somewhere)</dc:creator></item>`;
		const [entry] = parseAs('arxiv-rss', rdf(item)).entries;
		assert.deepEqual(
			[entry?.title, entry?.abstract, entry?.version, entry?.date, entry?.categories],
			['Counting Bids', 'We count them.', 3, '2021-03', ['cs.LG']],
		);
		assert.deepEqual(
			entry?.authors?.map(({ literal }) => literal),
			['A. Author', 'B. Author'],
		);
		assert.deepEqual(parseAs('arxiv-rss', rdf('')).entries, []);
	});
});

suite('parseFeed of a feed in another language', () => {
	test("takes the paper's own title and abstract out of the description", () => {
		const { entries } = parseAs(
			'arxiv-rss',
			`<rss version="2.0"><channel><title>Chat Arxiv</title><item><title>我们计数。</title>
<link>http://arxiv.org/abs/2304.02012</link><description>&lt;p&gt;
计数
&lt;/p&gt;
&lt;p&gt;
Counting Flows. (arXiv:2304.02012v1 [cs.LG])
&lt;/p&gt;
&lt;p&gt;
我们计数。
&lt;/p&gt;
&lt;p&gt;
We count them.
&lt;/p&gt;</description></item></channel></rss>`,
		);
		assert.deepEqual(factsOf(entries[0]), {
			title: 'Counting Flows',
			abstract: 'We count them.',
			date: '2023-04',
			categories: ['cs.LG'],
			ids: ['arxiv:2304.02012'],
			version: 1,
			urls: [],
		});
	});
});

suite('feedForm', () => {
	test('leaves other feeds alone', () => {
		assert.equal(feedForm('<rss><channel><title>News</title></channel></rss>'), undefined);
		const others =
			'<rss><channel><title>Hugging Face Daily Papers</title><link>https://arxiv.org/abs/1</link>';
		assert.equal(feedForm(others), undefined);
		assert.equal(feedForm('<html>arxiv</html>'), undefined);
	});
});
