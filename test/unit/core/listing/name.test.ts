import * as assert from 'node:assert/strict';
import { nameListing } from '../../../../src/core/listing/name';
import { hfHead, renderHfText } from '../../../helpers/hfText';

const today = '2026-11-23';
const paper = { title: 'A Title', abstract: 'We say so.', authorCount: 4, date: 'Oct 17, 2025' };

function page(date: string): string {
	return hfHead(date) + renderHfText([paper]);
}

suite('nameListing', () => {
	test('dates the clipboard as its page is', () => {
		assert.equal(nameListing(page('Apr 22'), undefined, today), '2026-04-22-daily-papers.txt');
		assert.equal(nameListing(page('Dec 1'), undefined, today), '2025-12-01-daily-papers.txt');
		assert.equal(nameListing(page('Nov 23'), undefined, today), '2026-11-23-daily-papers.txt');
		assert.equal(nameListing(page('Feb 29'), undefined, today), '2024-02-29-daily-papers.txt');
		assert.equal(nameListing(page('May 2, 2023'), undefined, today), '2023-05-02-daily-papers.txt');
	});

	test('keeps a date that is in the name, and puts it first', () => {
		assert.equal(
			nameListing(page('Apr 22'), '2025-10-17-Papers.md', today),
			'2025-10-17-papers.md',
		);
		assert.equal(
			nameListing(page('Apr 22'), 'rendered_2025-10-17_utc-4.txt', today),
			'2025-10-17-rendered-utc-4.txt',
		);
		assert.equal(nameListing(page('Apr 22'), '2025-13-40.txt', today), '2026-04-22-2025-13-40.txt');
	});

	test('is of today where nothing tells a date', () => {
		assert.equal(nameListing('words', 'notes.txt', today), '2026-11-23-notes.txt');
		assert.equal(nameListing('words', undefined, today), '2026-11-23-listing.txt');
		assert.equal(nameListing(renderHfText([paper]), '', today), '2026-11-23-daily-papers.txt');
	});

	test('makes names that every file system takes', () => {
		assert.equal(
			nameListing('', 'C:\\My Files\\Best: "Papers"? <A|B>*.TXT', today),
			'2026-11-23-best-papers-a-b.txt',
		);
		assert.equal(nameListing('', '../../etc/passwd', today), '2026-11-23-passwd.txt');
		assert.equal(nameListing('', '論文リスト.bib', today), '2026-11-23-論文リスト.bib');
		assert.equal(nameListing('', '...', today), '2026-11-23-listing.txt');
		const long = nameListing('', `${'あ'.repeat(500)}.txt`, today);
		assert.ok(Buffer.byteLength(long) < 255);
	});

	test('gives no name that the library passes over', () => {
		assert.equal(nameListing('', 'Page.TMP', today), '2026-11-23-page.txt');
	});

	test('gives its own names back', () => {
		for (const name of ['2026-04-22-daily-papers.txt', '2025-10-17-rendered-utc-4.txt']) {
			assert.equal(nameListing(page('Apr 1'), name, today), name);
		}
	});
});
