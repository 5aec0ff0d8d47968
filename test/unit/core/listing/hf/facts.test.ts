import * as assert from 'node:assert/strict';
import {
	parseAuthorCount,
	parseDateLine,
	parseOrganization,
	parseShownDate,
} from '../../../../../src/core/listing/hf/facts';

suite('parseShownDate', () => {
	test('reads a date with and without a year', () => {
		assert.deepEqual(parseShownDate('Apr 22'), { month: 4, day: 22 });
		assert.deepEqual(parseShownDate('Oct 7, 2025'), { month: 10, day: 7, year: 2025 });
		assert.deepEqual(parseShownDate('April 22'), { month: 4, day: 22 });
	});

	for (const text of ['', 'Apr', 'Apr 0', 'Apr 32', 'Apr 221', 'Apr 22 3', 'May flies', 'apr 22']) {
		test(`reads nothing in "${text}"`, () => assert.equal(parseShownDate(text), undefined));
	}
});

suite('parseDateLine', () => {
	const at = 100;
	const read = (line: string) => {
		const found = parseDateLine(line, at);
		const slice = (span?: { start: number; end: number }) =>
			span && line.slice(span.start - at, span.end - at);
		return (
			found && [slice(found.dateSpan), found.comments, slice(found.commentsSpan), slice(found.rest)]
		);
	};

	test('takes the number behind the date for the comments', () => {
		assert.deepEqual(read('Jan 9 3'), ['Jan 9', 3, '3', undefined]);
		assert.deepEqual(read('Oct 17, 2025 12'), ['Oct 17, 2025', 12, '12', undefined]);
		assert.deepEqual(read('Oct 17, 2025'), ['Oct 17, 2025', undefined, undefined, undefined]);
	});

	test('tells what is glued to the end', () => {
		assert.deepEqual(read('Sep 29, 2025 1new'), ['Sep 29, 2025', 1, '1', 'new']);
		assert.deepEqual(read('Sep 29new'), ['Sep 29', undefined, undefined, 'new']);
	});

	test('reads nothing in other lines', () => assert.equal(read('Market of 3 agents'), undefined));
});

suite('parseAuthorCount', () => {
	const count = (line: string, bullet = true) => parseAuthorCount(line, 0, bullet)?.authorCount;

	test('reads one, many and very many', () => {
		assert.deepEqual(
			['• 1 authors', '• 664 authors', '• 1,024 authors', '• 1 author'].map(line => count(line)),
			[1, 664, 1024, 1],
		);
	});

	test('wants the bullet unless told otherwise', () => {
		assert.equal(count('4 authors'), undefined);
		assert.equal(count('4 authors', false), 4);
		assert.equal(count('* 4 authors', false), 4);
		assert.equal(count('• 4 authors wrote this'), undefined);
	});

	test('says where the number stands', () => {
		assert.deepEqual(parseAuthorCount('• 12 authors', 10, true)?.span, { start: 12, end: 14 });
	});
});

suite('parseOrganization', () => {
	const cases: readonly (readonly [string, string, string | undefined])[] = [
		['zai-org Z.ai', 'Z.ai', 'zai-org'],
		['Snowflake Snowflake', 'Snowflake', 'Snowflake'],
		[
			'IITKGP Indian Institute of Technology, Kharagpur',
			'Indian Institute of Technology, Kharagpur',
			'IITKGP',
		],
		['nationaltaiwan 台灣大學', '台灣大學', 'nationaltaiwan'],
		['lab-3 3 @ Home (EU)', '3 @ Home (EU)', 'lab-3'],
		['ustc university of science  of china', 'university of science of china', 'ustc'],
		['Google', 'Google', undefined],
		['台灣大學 研究所', '台灣大學 研究所', undefined],
	];
	for (const [line, organization, slug] of cases) {
		test(line, () => {
			const who = parseOrganization(line, 0);
			assert.equal(who.organization, organization);
			assert.equal(who.organizationSlug, slug);
			assert.equal(line.slice(who.span.start, who.span.end).replace(/\s+/g, ' '), organization);
		});
	}
});
