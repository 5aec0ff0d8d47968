import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Dictionary } from '../../../../../src/core/search/index/dictionary';
import { PaperSegment } from '../../../../../src/core/search/index/paperSegment';
import {
	formatSegment,
	parseSegment,
	segmentName,
} from '../../../../../src/core/search/index/segmentFile';
import { Tail } from '../../../../../src/core/search/index/tail';
import { WordTable } from '../../../../../src/core/search/index/wordTable';
import { toDocument } from '../../../../helpers/searchDocument';

suite('segment file', () => {
	const tail = new Tail(new WordTable());
	tail.add(toDocument('arxiv:2602.03647', { title: 'Search agents', notes: '强化学习' }), [1, 2]);
	tail.add(toDocument('title:é', { abstract: 'An agent of agents (AOA).' }), [3, 4]);
	const segment = tail.toSegment();
	const bytes = formatSegment(segment);

	test('gives back what was written, wherever in memory it lies', () => {
		const shifted = new Uint8Array(bytes.length + 1);
		shifted.set(bytes, 1);
		for (const stored of [bytes, shifted.subarray(1)]) {
			const read = parseSegment(stored);
			assert.ok(read);
			assert.deepEqual(read.papers.all(), segment.papers.all());
			assert.deepEqual([...read.digests], [1, 2, 3, 4]);
			assert.deepEqual(read.segment, segment.segment);
			assert.equal(segmentName(read), segmentName(segment));
			assert.equal(read.liveCount, 0);
		}
	});

	test('reads nothing that is cut, damaged or of another version', () => {
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const damaged = bytes.slice();
				damaged[at] = (damaged[at] ?? 0) ^ change;
				assert.equal(parseSegment(damaged), undefined);
				assert.equal(parseSegment(bytes.slice(0, at)), undefined);
			}),
			{ numRuns: 300 },
		);
		const later = bytes.slice();
		later[4] = 99;
		assert.equal(parseSegment(later), undefined);
		assert.equal(parseSegment(new Uint8Array(0)), undefined);
		assert.equal(parseSegment(new TextEncoder().encode('no segment at all'.repeat(9))), undefined);
	});

	test('throws at a whole file whose postings or words end where nothing is', () => {
		const { papers, digests, segment: words } = segment;
		const { units, starts } = words.dictionary;
		const withEnd = (all: Uint32Array, end: number) => all.with(-1, end);
		const fields = words.fields.map(field => ({
			...field,
			starts: withEnd(field.starts, 4_000_000_000),
		}));
		const dictionary = new Dictionary(units, withEnd(starts, units.length + 1));
		for (const wrong of [
			{ ...words, fields },
			{ ...words, dictionary },
		]) {
			const crafted = formatSegment(new PaperSegment(wrong, papers, digests));
			assert.throws(() => parseSegment(crafted), RangeError);
		}
	});

	test('is named by the papers and texts it was made from', () => {
		const other = new Tail(new WordTable());
		other.add(toDocument('arxiv:2602.03647', { title: 'Search agents' }), [1, 3]);
		other.add(toDocument('title:é', {}), [3, 4]);
		assert.match(segmentName(segment), /^[0-9a-f]{16}\.segment$/);
		assert.notEqual(segmentName(other.toSegment()), segmentName(segment));
	});
});
