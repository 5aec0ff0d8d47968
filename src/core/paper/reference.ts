import { isKey } from './key';
import { type PublicId, parsePublicId } from './ids';
import { titleWords } from './title';

/**
 * How files name another paper, as in `sameAs`: by a public id, a key, or a title where there is
 * neither: `arxiv:2602.03647`, `paper:earl2025`, `title:earl entropy aware rl alignment of llms`.
 */
export type PaperRef = string;

/** What a reference leads to. */
export type Referred =
	| { readonly type: 'id'; readonly id: PublicId }
	| { readonly type: 'key'; readonly key: string }
	| { readonly type: 'title'; readonly title: string };

/** The reference to a paper that lasts longest. */
export function formatRef(paper: {
	readonly ids: readonly PublicId[];
	readonly keys: readonly string[];
	readonly title: string;
}): PaperRef {
	const [id] = paper.ids;
	const [key] = paper.keys;
	return id ?? (key === undefined ? `title:${titleWords(paper.title).join(' ')}` : `paper:${key}`);
}

/** Reads a reference; a bare key is one too. */
export function parseRef(ref: PaperRef): Referred | undefined {
	const [, kind, rest = ''] = /^(paper|title):(.*)$/s.exec(ref) ?? [];
	if (kind === 'title') {
		return { type: 'title', title: rest };
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
