import { isKey } from './key';
import { type PublicId, parsePublicId } from './ids';

/**
 * How files name another paper, as in `sameAs`: by a public id, a key, or a title where there is
 * neither: `arxiv:2602.03647`, `paper:earl2025`, `title:earl entropy aware rl alignment of llms`.
 * Behind a title may stand which of several is meant: `title:deep learning?author=lecun&year=2015`,
 * with nothing behind the sign where none is known.
 */
export type PaperRef = string;

/** What a reference leads to. */
export type Referred =
	| { readonly type: 'id'; readonly id: PublicId }
	| { readonly type: 'key'; readonly key: string }
	| { readonly type: 'title'; readonly title: string; readonly which?: Which };

/** Which of several papers of one title is meant; empty where its source does not tell. */
export interface Which {
	/** A word of the first author's name. */
	readonly author: string;
	readonly year: string;
}

const titleWithWhich = /^(.*)\?author=([^?&=]*)&year=(\d{0,4})$/s;

/** Reads a reference; a bare key is one too. */
export function parseRef(ref: PaperRef): Referred | undefined {
	const [, kind, rest = ''] = /^(paper|title):(.*)$/s.exec(ref) ?? [];
	if (kind === 'title') {
		const [, title = '', author = '', year = ''] = titleWithWhich.exec(rest) ?? [];
		return titleWithWhich.test(rest)
			? { type: 'title', title, which: { author, year } }
			: { type: 'title', title: rest };
	}
	if (kind === 'paper') {
		return isKey(rest) ? { type: 'key', key: rest } : undefined;
	}
	const id = parsePublicId(ref);
	if (id !== undefined) {
		return { type: 'id', id };
	}
	return isKey(ref) ? { type: 'key', key: ref } : undefined;
}

/** Writes a reference as `parseRef` reads it. */
export function formatRef(referred: Referred): PaperRef {
	switch (referred.type) {
		case 'id':
			return referred.id;
		case 'key':
			return `paper:${referred.key}`;
		case 'title': {
			const { title, which } = referred;
			return which ? `title:${title}?author=${which.author}&year=${which.year}` : `title:${title}`;
		}
	}
}
