import * as assert from 'node:assert/strict';
import { parseListing } from '../../../../../src/core/listing/parse';
import { day, toFeed } from '../../../../helpers/hfDay';

suite('parseHfRss', () => {
	test('reads authors, votes and dates', () => {
		const entry = parseListing(toFeed(day), 'x.xml')?.entries[2];
		assert.deepEqual(
			entry?.authors?.map(({ literal }) => literal),
			day[2]!.authors,
		);
		assert.equal(entry?.upvotes, 1);
		assert.equal(entry?.date, '2024-01-02');
	});

	test('reads feeds with the abstract alone, and passes over what is no paper', () => {
		const text = `<rss><channel><title>Huggingface Daily Papers</title><link>https://huggingface.co/papers</link>
<item><title><![CDATA[Evidence First]]></title><link>https://arxiv.org/abs/2510.00001</link><author>Ada Byron, Max Doe</author><description><![CDATA[We reward evidence.]]></description></item>
<item><title>News</title><link>https://example.org</link></item></channel></rss>`;
		const listing = parseListing(text, 'x.xml');
		assert.equal(listing?.form, 'hf-rss');
		assert.deepEqual(
			listing?.entries.map(({ title, abstract, authors }) => [title, abstract, authors?.length]),
			[['Evidence First', 'We reward evidence.', 2]],
		);
		assert.match(listing?.problems[0]?.message ?? '', /names no paper/);
	});
});
