import { isKey } from './key';
import { type PublicId, parsePublicId } from './ids';

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
