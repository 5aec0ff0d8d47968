import * as assert from 'node:assert/strict';
import { nextTextMacro, textMacroAt } from '../../../../src/core/notes/textMacros';

suite('textMacroAt', () => {
	const macros: readonly (readonly [string, string, string])[] = [
		['\\emph{not} so', 'emphasis', 'not'],
		['\\textit {a \\textbf{b} c} d', 'emphasis', 'a \\textbf{b} c'],
		['\\textbf{50\\}}', 'strong', '50\\}'],
		['\\texttt{run}', 'code', 'run'],
		['\\textsc{Earl}', 'plain', 'Earl'],
		['{\\em so} on', 'emphasis', 'so'],
		["``think'' first, ``act'' later", 'quoted', 'think'],
	];
	for (const [text, style, content] of macros) {
		test(`reads ${text}`, () => {
			const macro = textMacroAt(text, 0);
			assert.deepEqual([macro?.style, macro?.content], [style, content]);
			assert.ok(macro !== undefined && text.slice(0, macro.length).includes(content));
		});
	}

	for (const text of ['\\emph', '\\emph{open', '\\emphasis{x}', '{\\emx y}', '``code``', 'x']) {
		test(`finds none in ${text}`, () => assert.equal(textMacroAt(text, 0), undefined));
	}

	test('is found wherever one may begin', () => {
		assert.equal(nextTextMacro('a \\emph{b}', 0), 2);
		assert.equal(nextTextMacro('a {\\it b}', 0), 2);
		assert.equal(nextTextMacro("a ``b''", 3), -1);
	});
});
