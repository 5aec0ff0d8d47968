import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PaperId } from '../../../../../src/core/paper/paper';
import { DocumentWriter } from '../../../../../src/core/search/index/documentWriter';
import { PaperIds } from '../../../../../src/core/search/index/paperIds';
import { PaperSegment } from '../../../../../src/core/search/index/paperSegment';
import { type Place, Places } from '../../../../../src/core/search/index/places';
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

	test('lets a segment go of which nothing is left', () => {
		const segment = segmentOf(one, two);
		places.offer(segment);
		places.claim(one);
		places.leave(one);
		places.set(two, { segment: undefined, document: 0 });
		places.offer(segmentOf(two));
		assert.deepEqual([places.claim(one), places.claim(two)], [false, false]);
		assert.deepEqual(places.get(two), { segment: undefined, document: 0 });
		assert.equal(places.countOf(segment), 0);
	});

	test('does what two maps would do, whatever comes after what', () => {
		const name = fc.integer({ min: 0, max: 9 }).map(number => `paper ${number}` as PaperId);
		const step = fc.oneof(
			fc.record({ offer: fc.array(name, { maxLength: 20 }) }),
			fc.record({ claim: name }),
			fc.record({ leave: name }),
			fc.record({ set: name }),
			fc.record({ withdraw: fc.nat(5) }),
		);
		fc.assert(
			fc.property(fc.array(step, { minLength: 20, maxLength: 40 }), steps => {
				const tried = new Places();
				const [answered, offered] = [new Map<PaperId, Place>(), new Map<PaperId, Place>()];
				const segments: PaperSegment[] = [];
				for (const step of steps) {
					if ('offer' in step) {
						const segment = segmentOf(...step.offer);
						segments.push(segment);
						tried.offer(segment);
						for (const [document, paper] of step.offer.entries()) {
							if (!answered.has(paper)) {
								offered.set(paper, { segment, document });
							}
						}
					} else if ('claim' in step) {
						const place = offered.get(step.claim);
						assert.equal(tried.claim(step.claim), place !== undefined);
						if (place) {
							answered.set(step.claim, place);
							offered.delete(step.claim);
						}
					} else if ('leave' in step) {
						assert.deepEqual(tried.leave(step.leave), answered.get(step.leave));
						answered.delete(step.leave);
					} else if ('set' in step) {
						tried.leave(step.set);
						tried.set(step.set, { segment: undefined, document: 7 });
						answered.set(step.set, { segment: undefined, document: 7 });
						offered.delete(step.set);
					} else {
						const withdrawn = segments.slice(step.withdraw);
						tried.withdraw(withdrawn);
						for (const [paper, { segment }] of offered) {
							if (segment && withdrawn.includes(segment)) {
								offered.delete(paper);
							}
						}
					}
				}
				for (let number = 0; number <= 9; number++) {
					const paper = `paper ${number}` as PaperId;
					const [place, wanted] = [tried.get(paper), answered.get(paper)];
					// Segments of the same papers are equal, but not the same.
					assert.equal(place?.segment, wanted?.segment);
					assert.equal(place?.document, wanted?.document);
				}
				for (const segment of segments) {
					const places = [...offered.values()].filter(place => place.segment === segment);
					assert.equal(tried.countOf(segment), places.length);
					const live = [...answered.values()].filter(place => place.segment === segment);
					assert.equal(segment.liveCount, live.length);
				}
			}),
		);
	});

	test('finds each of more papers than it first has room for', () => {
		const papers = Array.from({ length: 3_000 }, (_, number) => `paper ${number}` as PaperId);
		const [first, second] = [segmentOf(...papers.slice(0, 1_000)), segmentOf(...papers.slice(900))];
		places.offer(first);
		places.offer(second);
		assert.deepEqual([places.countOf(first), places.countOf(second)], [900, 2_100]);
		assert.ok(papers.every(paper => places.claim(paper)));
		assert.deepEqual(places.get(papers[950]!), { segment: second, document: 50 });
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
	return new PaperSegment(
		writer.freeze(),
		PaperIds.from(papers),
		new Uint32Array(2 * papers.length),
	);
}
