import assert from 'node:assert/strict';
import type { PaperId } from '../../../../../src/core/paper/paper';
import { DocumentWriter } from '../../../../../src/core/search/index/documentWriter';
import { PaperSegment } from '../../../../../src/core/search/index/paperSegment';
import { Places } from '../../../../../src/core/search/index/places';
import { WordTable } from '../../../../../src/core/search/index/wordTable';
import { toDocument } from '../../../../helpers/searchDocument';

const [one, two, three] = ['one', 'two', 'three'] as [PaperId, PaperId, PaperId];

suite('Places', () => {
	let places: Places;

	setup(() => {
		places = new Places();
	});

	test('offers what a segment has, once', () => {
		const segment = segmentOf(one, two);
		places.offer(segment);
		assert.deepEqual([places.get(one), places.countOf(segment)], [undefined, 2]);
		assert.deepEqual(
			[places.claim(one), places.claim(one), places.claim(three)],
			[true, false, false],
		);
		assert.deepEqual(places.get(one), { segment, document: 0 });
		assert.deepEqual([places.countOf(segment), segment.liveCount], [1, 1]);
	});

	test('takes the last of several that are offered', () => {
		const [first, second] = [segmentOf(one, two), segmentOf(two)];
		places.offer(first);
		places.offer(second);
		assert.deepEqual([places.countOf(first), places.countOf(second)], [1, 1]);
		places.claim(two);
		assert.equal(places.get(two)?.segment, second);
	});

	test('counts a paper that stands twice in a segment once', () => {
		const segment = segmentOf(one, one);
		places.offer(segment);
		assert.equal(places.countOf(segment), 1);
		places.claim(one);
		assert.deepEqual([...segment.live], [0, 1]);
	});

	test('leaves what is answered from elsewhere there', () => {
		places.set(one, { segment: undefined, document: 7 });
		const segment = segmentOf(one);
		places.offer(segment);
		assert.equal(places.claim(one), false);
		assert.deepEqual(places.leave(one), { segment: undefined, document: 7 });
		assert.equal(places.leave(one), undefined);
	});

	test('no longer answers from where a paper has left', () => {
		const segment = segmentOf(one);
		places.offer(segment);
		places.claim(one);
		places.leave(one);
		assert.deepEqual([places.get(one), segment.liveCount], [undefined, 0]);
		assert.equal(places.claim(one), false);
	});

	test('takes back what nobody has claimed', () => {
		const [segment, other] = [segmentOf(one, two), segmentOf(three)];
		places.offer(segment);
		places.offer(other);
		places.claim(one);
		places.withdraw([segment]);
		assert.deepEqual([places.claim(two), places.claim(three)], [false, true]);
		assert.equal(places.get(one)?.segment, segment);
		assert.deepEqual([places.isOpen(segment), places.countOf(segment)], [false, 0]);
	});

	test('says whether most of a segment may still be claimed', () => {
		const segment = segmentOf(one, two);
		places.offer(segment);
		places.claim(one);
		assert.equal(places.isOpen(segment), true);
		places.claim(two);
		assert.equal(places.isOpen(segment), false);
	});
});

function segmentOf(...papers: readonly PaperId[]): PaperSegment {
	const writer = new DocumentWriter(new WordTable());
	for (const paper of papers) {
		writer.add(toDocument(paper, { title: 'Trees' }));
	}
	return new PaperSegment(writer.freeze(), papers, new Uint32Array(2 * papers.length));
}
