import type { PublicId } from '../../paper/ids';
import { parsePublicId } from '../../paper/ids';
import type { Span } from '../../text';

/** A line or block of the page with what it links to, whatever the page was converted to. */
export interface Piece {
	/** What people read, on one line. */
	readonly words: string;
	readonly span: Span;
	/** Whether it stands apart from the piece above: a blank line, or a block of its own. */
	readonly apart: boolean;
	/** 1 to 6 for headings, else 0. */
	readonly level: number;
	readonly isItem: boolean;
	/** Addresses that it or its parts lead to; empty where a reference leads nowhere. */
	readonly links: readonly string[];
	/** What stands in place of an image in it: of an organisation's logo it is the slug. */
	readonly alt?: string;
	/** The names that small pictures of its authors carry. */
	readonly names?: readonly string[];
	/** The moment that it shows, as machines read it. */
	readonly time?: string;
}

/** What an address of Hugging Face means on the page of papers. */
export type Target =
	| { readonly kind: 'paper' | 'votes' | 'comments'; readonly id: PublicId }
	| { readonly kind: 'owner'; readonly slug: string }
	| { readonly kind: 'page' };

const pages = new Set(
	'models datasets spaces storage docs enterprise pricing login join papers posts blog learn huggingface front avatars settings collections organizations chat tasks languages terms-of-service privacy'.split(
		' ',
	),
);

const host = /^(?:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co))?\//i;

/** What an address leads to; `undefined` outside of Hugging Face. */
export function targetOf(link: string): Target | undefined {
	const start = host.exec(link);
	if (!start) {
		return undefined;
	}
	const path = link.slice(start[0].length, start[0].length + 200);
	const login = /^login\?next=(?:%2F|\/)papers(?:%2F|\/)([^&#]+)/i.exec(path);
	const paper = /^papers\/([^/?#]+?)(?:\.md)?\/?(?:\?[^#]*)?(#.*)?$/i.exec(path);
	const id = parsePublicId((login?.[1] ?? paper?.[1] ?? '').replace(/%2F/gi, '/'));
	if (id?.startsWith('arxiv:') === true) {
		const kind = login ? 'votes' : (paper?.[2] ?? '').startsWith('#c') ? 'comments' : 'paper';
		return { kind, id };
	}
	const owner = /^([\w.-]{2,60})\/?$/.exec(path)?.[1];
	return owner !== undefined && !pages.has(owner.toLowerCase())
		? { kind: 'owner', slug: owner }
		: { kind: 'page' };
}
