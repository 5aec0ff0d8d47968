import lunr from 'lunr';

/** Porter's stem of a word. */
export function stem(word: string): string {
	return (lunr.stemmer as lunr.PipelineFunction)(new lunr.Token(word, {}), 0, [])?.toString() ?? '';
}
