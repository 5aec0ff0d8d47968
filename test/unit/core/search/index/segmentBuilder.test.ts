import assert from 'node:assert/strict';
import { countAt, firstPlaceFrom, placeOf } from '../../../../../src/core/search/index/segment';
import { SegmentBuilder } from '../../../../../src/core/search/index/segmentBuilder';

suite('SegmentBuilder', () => {
	const builder = new SegmentBuilder(2);
	builder.beginDocument();
	builder.post(0, builder.numberOf('tree'), 2);
	builder.post(0, builder.numberOf('graph'), 1);
	builder.setLength(0, 3);
	builder.beginDocument();
	builder.post(0, builder.numberOf('tree'), 300);
	builder.post(1, builder.numberOf('agent'), 1);
	const segment = builder.freeze();

	test('sorts terms, and keeps the documents of each in order', () => {
		assert.deepEqual(
			[0, 1, 2].map(number => segment.dictionary.at(number)),
			['agent', 'graph', 'tree'],
		);
		const [title] = segment.fields;
		assert.deepEqual([...(title?.terms ?? [])], [1, 2]);
		assert.deepEqual([...(title?.documents ?? [])], [0, 0, 1]);
		assert.deepEqual([...(title?.lengths ?? [])], [3, 0]);
	});

	test('keeps counts that do not fit a byte', () => {
		const [title] = segment.fields;
		assert.ok(title);
		assert.deepEqual(
			[0, 1, 2].map(posting => countAt(title, posting)),
			[1, 2, 300],
		);
	});

	test('finds the postings of a term in a field, if it has any', () => {
		const [title, abstract] = segment.fields;
		assert.ok(title && abstract);
		assert.equal(placeOf(title, 2), 1);
		assert.equal(placeOf(abstract, 2), -1);
		assert.equal(firstPlaceFrom(title, 0), 0);
		assert.equal(firstPlaceFrom(abstract, 1), 1);
	});

	test('goes on after a segment was made', () => {
		builder.beginDocument();
		builder.post(1, builder.numberOf('zebra'), 1);
		assert.equal(builder.freeze().size, 3);
		assert.equal(segment.size, 2);
	});
});
