import * as assert from 'node:assert/strict';
import { readElements, textAt } from '../../../../../src/core/listing/xml/elements';

suite('readElements', () => {
	test('gives a record that is cut, within the text, and says that it is not closed', () => {
		const text = '<feed><entry><title>One</title></entry><entry><title>Two</ti';
		const titles: (string | undefined)[] = [];
		const problems = readElements(text, new Set(['entry']), record => {
			titles.push(textAt(record, 'title'));
			assert.ok(record.span.end <= text.length);
		});
		assert.deepEqual(titles, ['One', 'Two']);
		assert.deepEqual(problems, [
			{
				message: 'This entry is not closed.',
				span: { start: text.lastIndexOf('<entry'), end: text.length },
			},
		]);
	});
});
