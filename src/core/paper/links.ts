import { isAddress } from '../protocol/panel';
import { addressOf, type PublicId, parsePublicId, splitPublicId } from './ids';
import type { PaperFacts } from './paper';

/** A place on the web where a paper can be read about. */
export interface PaperLink {
	readonly label: string;
	readonly address: string;
}

const kindNames: Readonly<Record<string, string>> = {
	doi: 'DOI',
	openreview: 'OpenReview',
	acl: 'ACL Anthology',
	pubmed: 'PubMed',
	s2: 'Semantic Scholar',
	openalex: 'OpenAlex',
	dblp: 'DBLP',
};

/** Where a paper can be read: what its ids lead to, its code, the addresses it names itself. */
export function linksOf({
	ids,
	urls,
	code,
	project,
}: Pick<PaperFacts, 'ids' | 'urls' | 'code' | 'project'>): readonly PaperLink[] {
	const links = ids.flatMap(linksOfId);
	for (const [label, address] of [
		['Code', code],
		['Project page', project],
	] as const) {
		if (address !== undefined && isWebAddress(address)) {
			links.push({ label, address });
		}
	}
	for (const address of urls) {
		const id = parsePublicId(address);
		if (isWebAddress(address) && (id === undefined || !ids.includes(id))) {
			links.push({ label: labelOf(address), address });
		}
	}
	return links.filter(
		({ address }, i) => links.findIndex(other => other.address === address) === i,
	);
}

/** What is written in a listing need not be an address that can be opened. */
function isWebAddress(text: string): boolean {
	return /^https?:/i.test(text) && isAddress(text);
}

function linksOfId(id: PublicId): PaperLink[] {
	const [kind, bare] = splitPublicId(id);
	if (kind === 'arxiv') {
		return [
			{ label: `arXiv ${bare}`, address: `https://arxiv.org/abs/${bare}` },
			{ label: 'PDF', address: `https://arxiv.org/pdf/${bare}` },
			{ label: 'Hugging Face', address: `https://huggingface.co/papers/${bare}` },
		];
	}
	const address = addressOf(id);
	return address === undefined ? [] : [{ label: kindNames[kind] ?? id, address }];
}

/** An address as people say it: `github.com/ada/engine`. */
function labelOf(address: string): string {
	const bare = address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
	return bare.length > 48 ? `${bare.slice(0, 47)}…` : bare;
}
