import { parseArxivVersion, type PublicId } from '../../paper/ids';
import { arxivIdOf, idOf } from './reference';

/** What stands line by line in a field for notes. */
export interface Extra {
	/** The fields by their names in lower case without spaces: `citationkey`, `arxiv`, `doi`. */
	readonly fields: ReadonlyMap<string, string>;
	readonly ids: readonly PublicId[];
	readonly version?: number;
	/** Citation keys, the pinned one first. */
	readonly keys: readonly string[];
}

const line = /^(?:\{:\s?)?([A-Za-z][\w .-]{0,30})[:=]\s?(\S.*)$/;

/**
 * Reads the fields that users of Zotero write into `extra`, and CSL into `note`, where their program
 * has no field for them:
 *
 * ```text
 * arXiv: 2401.00001 [cs.LG]
 * DOI: 10.1000/xyz
 * PMID: 123
 * Citation Key: lovelace2024
 * {:original-date: 1999}
 * ```
 *
 * Only a whole line counts: a note may speak of another paper in its sentences.
 */
export function parseExtra(text: string): Extra {
	const fields = new Map<string, string>();
	for (const one of text.split(/[\r\n]+/)) {
		const folded = one.length < 1_000 ? one.trim().replace(/\s+/g, ' ') : '';
		const [, name, value] = line.exec(folded) ?? [];
		if (name !== undefined && value !== undefined) {
			const plain = name.toLowerCase().replace(/[\s_-]/g, '');
			const inBraces = folded.startsWith('{:');
			const bare = inBraces ? value.replace(/\}$/, '').trim() : value;
			fields.set(plain, fields.get(plain) ?? bare);
		}
	}
	const first = (...names: readonly string[]) =>
		names.map(name => fields.get(name)).find(value => value !== undefined);
	const arxiv = first('arxiv', 'arxivid', 'tex.eprint', 'eprint');
	const version = arxiv === undefined ? undefined : parseArxivVersion(arxiv);
	const key = first('citationkey', 'bibtex', 'citekey');
	const others = first('tex.ids', 'ids')?.split(/[,\s]+/) ?? [];
	return {
		fields,
		ids: [
			arxiv === undefined ? undefined : arxivIdOf(arxiv),
			idOf('doi', fields.get('doi')),
			idOf('pubmed', first('pmid', 'pubmedid')),
			idOf('openreview', fields.get('openreview')),
		].filter(one => one !== undefined),
		...(version === undefined ? {} : { version }),
		keys: [key ?? '', ...others].filter(one => one !== ''),
	};
}
