import { type PublicId, parsePublicId } from '../../paper/ids';

/** Every public id has a digit or names its kind or site. */
const mayBeId = /[\d:=：]/;
const mostTried = 80;
const mostIds = 8;

const around = /^[("'<[{]+|[)"'>\]},;.!?]+$/g;

/** The public ids named in texts, in any spelling and version, each once. */
export function findNamedIds(texts: readonly string[]): readonly PublicId[] {
	const tried = texts
		.filter(text => mayBeId.test(text))
		.flatMap(text => piecesOf(text.replaceAll('：', ':')))
		.filter(piece => mayBeId.test(piece))
		.slice(0, mostTried);
	const ids = tried.map(parsePublicId).filter(id => id !== undefined);
	return [...new Set(ids)].slice(0, mostIds);
}

/** All of it first, as some are written with a space; then each word, also without marks around. */
function piecesOf(text: string): readonly string[] {
	const words = text.split(/\s+/);
	return [
		text,
		...words.flatMap((word, index) => {
			// `doi: 10.1145/…` among other words
			const named = word.endsWith(':') ? [word + (words[index + 1] ?? '')] : [];
			const bare = word.replace(around, '');
			return bare === word ? [word, ...named] : [word, bare, ...named];
		}),
	];
}
