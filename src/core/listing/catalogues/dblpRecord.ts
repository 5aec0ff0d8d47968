import { parseArxivVersion, parsePublicId } from '../../paper/ids';
import type { Author } from '../../paper/paper';
import type { Span } from '../../text';
import { dateOfParts } from '../dates';
import type { Entry } from '../listing';
import { parseName } from '../names';
import { titledEntry } from '../titled';

/** What DBLP tells of a paper, in whichever of its forms. */
export interface DblpRecord {
	/** `conf/acl/LovelaceB23`. */
	readonly key: string | undefined;
	readonly title: string;
	readonly authors: readonly string[];
	/** The journal, the proceedings in short, or the school of a thesis. */
	readonly venue: string | undefined;
	readonly volume: string | undefined;
	readonly year: string | undefined;
	readonly month?: string | undefined;
	readonly doi?: string | undefined;
	/** Addresses of electronic editions. */
	readonly addresses: readonly string[];
	readonly isInformal: boolean;
	readonly span: Span;
}

/**
 * The entry of a record. Titles are without the full stop that DBLP puts behind each, names without
 * the number that tells people of one name apart. arXiv papers are in `CoRR`, their id in the volume.
 */
export function toDblpEntry(record: DblpRecord): Entry | undefined {
	const { key, volume, addresses } = record;
	const date = dateOfParts(record.year, record.month);
	const arxiv = /^abs\/(.+)$/.exec(volume ?? '')?.[1];
	const isPreprint = record.isInformal || record.venue === 'CoRR' || arxiv !== undefined;
	return titledEntry({
		title: record.title.replace(/(?<!\.)\.$/, ''),
		authors: record.authors
			.map(name => parseName(name))
			.filter((author): author is Author => author !== undefined),
		ids: [
			key === undefined ? undefined : parsePublicId(`dblp:${key}`),
			record.doi === undefined ? undefined : parsePublicId(`doi:${record.doi}`),
			arxiv === undefined ? undefined : parsePublicId(`arxiv:${arxiv}`),
			...addresses.map(parsePublicId),
		],
		version: addresses.map(parseArxivVersion).find(version => version !== undefined),
		venue: record.venue,
		date,
		published: isPreprint ? undefined : date,
		urls: addresses,
		span: record.span,
	});
}
