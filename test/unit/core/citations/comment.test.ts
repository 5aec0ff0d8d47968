import * as assert from 'node:assert/strict';
import { commentSafe, commentSnippet } from '../../../../src/core/citations/comment';

suite('commentSafe', () => {
	for (const [text, safe] of [
		['a */ b', 'a * / b'],
		['a --> b --!> c', 'a –> b –! > c'],
		['a\r\nb\u2028c\u0000d', 'a b c d'],
		['$\\pi_\\theta$', '$pi_theta$'],
		['/* nested /*', '/ * nested / *'],
		['</script> <!-- ?> %>', '< /script> < !– ? > % >'],
		['(* a *) {- b -} #| c |#', '( * a * ) { - b - } # | c | #'],
		['"""', '" ""'],
		['a \uD83D', 'a'],
		['a \u202e*\u2066/ b', 'a * / b'],
		['A*: a search, x > y, f(x) = #3', 'A*: a search, x > y, f(x) = #3'],
	] as const) {
		test(JSON.stringify(text), () => assert.equal(commentSafe(text), safe));
	}
});

suite('commentSnippet', () => {
	test('has a line of its own for each text', () => {
		assert.equal(commentSnippet(['a', 'b']).split('\n').length, 2);
	});

	test('escapes what means something in a snippet', () => {
		assert.equal(
			commentSnippet(['a $1 {b} 1/2']),
			'${LINE_COMMENT:${BLOCK_COMMENT_START/(.+)/$1 /}a \\$1 {b\\} 1/2${BLOCK_COMMENT_END/(.+)/ $1/}}' +
				'${LINE_COMMENT/.+/ a $/}${LINE_COMMENT/.+/1 {b} 1\\/2/}',
		);
	});
});
