import * as assert from 'node:assert/strict';
import { firstLine } from '../../../../src/core/notes/firstLine';

suite('firstLine', () => {
	const bodies: readonly (readonly [string, string])[] = [
		['', ''],
		['\n\n---\n***\n', ''],
		['compare with our retriever\nmore', 'compare with our retriever'],
		['\n## **Compare** with ours', 'Compare with ours'],
		['> - [ ] read `eq. 7` first', 'read eq. 7 first'],
		['1. see [the code](https://example.org/a)', 'see the code'],
		['```python\nrun()\n```', 'run()'],
		['<!-- draft -->\n_why_ snake_case_names stay', 'why snake_case_names stay'],
		['#tag is no heading', '#tag is no heading'],
		['2 * 3 * 4', '2 * 3 * 4'],
		['- \n- words', 'words'],
	];
	for (const [body, line] of bodies) {
		test(`finds ${JSON.stringify(line)} in ${JSON.stringify(body)}`, () => {
			assert.equal(firstLine(body), line);
		});
	}

	test('cuts a line that never ends', () => {
		const line = firstLine('word '.repeat(100_000));
		assert.ok(line.length <= 200 && line.endsWith('word…'), line);
	});
});
