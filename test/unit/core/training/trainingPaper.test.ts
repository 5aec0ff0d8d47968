import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseTrainingPaper } from '../../../../src/core/training/trainingPaper';

suite('parseTrainingPaper', () => {
	test('reads title, abstract and keywords', () => {
		const line = '{"id":"1","title":"Trees","abstract":"They grow.","keywords":["trees",3]}';
		assert.deepEqual(parseTrainingPaper(line), {
			title: 'Trees',
			abstract: 'They grow.',
			keywords: ['trees'],
		});
	});

	for (const line of [
		'',
		'{',
		'null',
		'[]',
		'3',
		'{"title":"Trees"}',
		'{"title":1,"abstract":""}',
	]) {
		test(`gives nothing for ${line}`, () => assert.equal(parseTrainingPaper(line), undefined));
	}

	test('never throws', () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), line => void parseTrainingPaper(line)));
	});
});
