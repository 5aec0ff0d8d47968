import assert from 'node:assert/strict';
import { findTitlePhrases } from '../../../../src/core/topics/titlePhrases';
import { Vocabulary } from '../../../../src/core/words/vocabulary';

suite('findTitlePhrases', () => {
	function phrases(title: string): readonly string[] {
		const vocabulary = new Vocabulary();
		const found = findTitlePhrases(title, vocabulary.read(title), vocabulary);
		return found.map(({ written }) => written);
	}

	test('takes phrases that begin and end with a noun, and plurals', () => {
		assert.deepEqual(phrases('Rainbow matchings in graphs'), [
			'Rainbow matchings',
			'matchings',
			'matchings in graphs',
			'graphs',
		]);
		assert.ok(!phrases('Fast adaptive control').includes('Fast adaptive'));
	});

	test('takes runs of signs', () => {
		assert.ok(phrases('机器翻译的数据').includes('机器翻译'));
		assert.ok(!phrases('机器翻译的数据').includes('译的'));
	});
});
