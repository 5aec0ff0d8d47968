import * as assert from 'node:assert/strict';
import type { Entry } from '../../../../../src/core/listing/listing';
import { parseRis } from '../../../../../src/core/listing/references/ris';
import { Source } from '../../../../../src/core/listing/source';

function entry(...lines: readonly string[]): Partial<Entry> {
	const text = ['TY  - JOUR', 'TI  - Title', ...lines, 'ER  - '].join('\n');
	return parseRis(new Source(text, ''))?.entries[0] ?? {};
}

suite('toRisEntry', () => {
	for (const [what, lines, date] of [
		['a year', ['PY  - 2020'], '2020'],
		['a date with slashes', ['PY  - 2020/07/11'], '2020-07-11'],
		['slashes and no month', ['Y1  - 2020///'], '2020'],
		['zeros for month and day', ['PY  - 2001/00/00/'], '2001'],
		['a note behind the date', ['PY  - 2013/02/15/received'], '2013-02-15'],
		['the name of a month beside the year', ['PY  - 2023', 'DA  - APR'], '2023-04'],
		['month and day beside the year', ['DA  - MAR 15', 'PY  - 2023'], '2023-03-15'],
		['DA before the older Y1', ['Y1  - 1900/01/01', 'DA  - 1950/01/01'], '1950-01-01'],
		['the year of PY where DA is another', ['PY  - 2020', 'DA  - 2024/05/06'], '2020'],
		['none in words of a template', ['PY  - Year', 'DA  - Date'], undefined],
		['the first one that is one', ['PY  - YEAR/MONTH/DAY/', 'PY  - 1999'], '1999'],
	] as const) {
		test(`takes as date ${what}`, () => assert.equal(entry(...lines).date, date));
	}

	for (const [line, ids] of [
		['DO  - https://doi.org/10.1000/ABC', ['doi:10.1000/abc']],
		['DO  - DOI: 10.1000/abc', ['doi:10.1000/abc']],
		['M3  - doi: 10.1000/abc', ['doi:10.1000/abc']],
		['L3  - 10.1000/abc', ['doi:10.1000/abc']],
		['UR  - http://dx.doi.org/10.1000/abc', ['doi:10.1000/abc']],
		['DO  - 10.1000/abc     LK  - https://example.org', ['doi:10.1000/abc']],
		['UR  - http://arxiv.org/abs/2301.00001v2', ['arxiv:2301.00001']],
		['AN  - arXiv:2301.00001', ['arxiv:2301.00001']],
		['M1  - arXiv:2301.00001', ['arxiv:2301.00001']],
		['N1  - arXiv:2301.00001 [cs]', ['arxiv:2301.00001']],
		['JO  - arXiv preprint arXiv:2301.00001', ['arxiv:2301.00001']],
		['C3  - PUBMED 21314913,EMBASE 5', ['pubmed:21314913']],
		['U1  - 23690738[pmid]', ['pubmed:23690738']],
		['L2  - https://pubmed.ncbi.nlm.nih.gov/22752652/', ['pubmed:22752652']],
		['M1  - Smith, J (1999). Other work. http://dx.doi.org/10.1000/other', []],
		['DO  - DOI', []],
		['AN  - 176404503', []],
	] as const) {
		test(`reads the ids in "${line}"`, () => assert.deepEqual(entry(line).ids, ids));
	}

	test('keeps the version of an arXiv paper apart', () => {
		assert.equal(entry('UR  - http://arxiv.org/abs/2301.00001v2').version, 2);
	});

	test('takes a preprint for unpublished', () => {
		const preprint = entry('JO  - arXiv preprint arXiv:2301.00001', 'PY  - 2023');
		assert.deepEqual([preprint.date, preprint.published], ['2023', undefined]);
		assert.equal(entry('T2  - Nature', 'PB  - arXiv', 'PY  - 2023').published, undefined);
		assert.equal(entry('T2  - Nature', 'PY  - 2023').published, '2023');
	});

	test('takes placeholders for nothing', () => {
		const told = entry('AB  - No abstract available', 'KW  - n/a', 'T2  - null', 'AU  - ');
		assert.deepEqual(Object.keys(told).sort(), ['ids', 'span', 'title', 'urls']);
	});

	test('takes editors where there are no authors', () => {
		assert.deepEqual(entry('ED  - Robinson, W. F.').authors, [
			{ family: 'Robinson', given: 'W. F.' },
		]);
	});

	test('is titled by its id where nothing else is told', () => {
		const text = 'TY  - THES\nUR  - http://dx.doi.org/10.1000/abc\nER  -';
		assert.equal(parseRis(new Source(text, ''))?.entries[0]?.title, 'doi:10.1000/abc');
	});

	test('reads characters that divide lines elsewhere as white space', () => {
		assert.equal(entry('AB  - One\u2028two\u0085three').abstract, 'One two three');
	});

	test('takes no number of a database for a key', () => {
		assert.equal(entry('ID  - 2019-65183-001').keys, undefined);
		assert.deepEqual(entry('ID  - berkman').keys, ['berkman']);
	});
});
