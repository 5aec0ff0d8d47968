import { findCitations } from '../../citations/find';
import {
	type IdKind,
	parseArxivVersion,
	parsePublicId,
	type PublicId,
	splitPublicId,
} from '../../paper/ids';
import { verbatim } from './verbatim';
import { idFields, proseFields } from './fieldNames';
import type { Fields } from './inherit';

/** What an entry is known by. */
export interface FoundIds {
	readonly ids: readonly PublicId[];
	/** The version of its arXiv paper. */
	readonly version: number | undefined;
}

/**
 * The public ids of an entry:
 *
 * ```bibtex
 * eprint = {1706.03762}, archivePrefix = {arXiv}     doi = {https://doi.org/10.48550/arXiv.1706.03762}
 * journal = {arXiv preprint arXiv:1706.03762}        journal = {CoRR}, volume = {abs/1706.03762}
 * note = {{PMID:} 23439512}                          biburl = {https://dblp.org/rec/conf/cvpr/KhanF24.bib}
 * ```
 *
 * @param key its citation key: DBLP's is an id
 */
export function findIds(fields: Fields, key: string): FoundIds {
	const ids: PublicId[] = [];
	let version: number | undefined;
	const add = (text: string): boolean => {
		const id = parsePublicId(text);
		if (id === undefined) {
			return false;
		}
		ids.push(id);
		if (id.startsWith('arxiv:')) {
			version ??= parseArxivVersion(text);
		}
		return true;
	};
	const eprint = fields.get('eprint');
	if (eprint !== undefined) {
		addEprint(verbatim(eprint), kindOfEprint(fields), add);
	}
	for (const [name, value] of fields) {
		if (idFields.has(name) && value !== '') {
			addOwn(name, verbatim(value), add);
		}
	}
	for (const [name, value] of fields) {
		if (proseFields.has(name) && mayHoldId.test(value)) {
			addFromProse(verbatimProse(value), ids, add);
		}
	}
	if (key.startsWith('DBLP:')) {
		add(`dblp:${key.slice('DBLP:'.length)}`);
	}
	return { ids, version };
}

const mayHoldId = /arxiv|abs\/|doi|pmid|openreview|aclanthology|aclweb|pubmed|corr/i;

/** What kind of eprint it is; without a word of it, arXiv's. */
function kindOfEprint(fields: Fields): string {
	const kind = fields.get('archiveprefix') ?? fields.get('eprinttype') ?? 'arxiv';
	return kind.replace(/[{}\s]/g, '').toLowerCase();
}

function addEprint(text: string, kind: string, add: (text: string) => boolean): void {
	if (kind === 'arxiv' || kind === '') {
		const bare = text.replace(/^arxiv\s*:\s*/i, '');
		if (!add(`arxiv:${bare}`)) {
			add(text);
		}
	} else if (kind === 'pubmed' || kind === 'pmid') {
		add(`pmid:${text}`);
	} else {
		add(text);
	}
}

function addOwn(name: string, value: string, add: (text: string) => boolean): void {
	if (name === 'pmid') {
		add(`pmid:${value.replace(/^(?:pmid:)?\s*/i, '')}`);
		return;
	}
	if (name === 'arxiv' || name === 'arxivid') {
		add(`arxiv:${value.replace(/^arxiv:/i, '')}`);
		return;
	}
	if (name === 'openreview' && /^[\w-]{6,}$/.test(value)) {
		add(`openreview:${value}`);
		return;
	}
	if (name === 'biburl') {
		add(value.replace(/\/rec\/bib\d?\//, '/rec/'));
		return;
	}
	const bare = name === 'doi' ? value.replace(/^doi:\s*/i, '') : value;
	// Old DOIs hold a semicolon themselves: `10.1175/1520-0469(1990)047<0946:TADITP>2.0.CO;2`.
	if (bare.startsWith('10.') && !/\s|;(?=$|10\.|\D{3})/.test(bare)) {
		add(`doi:${bare}`);
	} else if (mayBeId.test(bare)) {
		// Some fields hold several, divided by spaces or semicolons.
		bare.split(/[\s;]+/).forEach(add);
	}
}

/** What the addresses of papers hold, and ids themselves; most addresses are others. */
const mayBeId =
	/xiv|ar5iv|10\.\d{4}|doi|openreview|aclanthology|aclweb|dblp|pubmed|semanticscholar|openalex|huggingface|hf\.co|papers\.cool|scirate/i;

/** One id of a kind: what stands in prose beside a known one is often another paper's. */
function addFromProse(
	text: string,
	ids: readonly PublicId[],
	add: (text: string) => boolean,
): void {
	const has = (kind: IdKind): boolean => ids.some(id => splitPublicId(id)[0] === kind);
	for (const { ref, span } of findCitations(text)) {
		if (ref.type === 'id' && !has(splitPublicId(ref.id)[0])) {
			const written = text.slice(span.start, span.end);
			add(parsePublicId(written) === ref.id ? written : ref.id);
		}
	}
	const corr = /(?:^|[\s(])abs\/(\S+)/.exec(text)?.[1];
	if (corr !== undefined && !has('arxiv')) {
		add(`arxiv:${corr.replace(/[).,;]+$/, '')}`);
	}
	const pmid = /\bPMID:?\s*(\d{4,9})/i.exec(text)?.[1];
	if (pmid !== undefined && !has('pubmed')) {
		add(`pmid:${pmid}`);
	}
}

function verbatimProse(text: string): string {
	return text.includes('\\') || text.includes('{')
		? text
				.replace(/\\url|[{}]/g, ' ')
				.replace(/\\([_%&#~])/g, '$1')
				.replace(/\s+/g, ' ')
		: text;
}
