import { parseArxivVersion, parsePublicId } from '../../paper/ids';
import type { Span } from '../../text';
import { findAddresses } from '../addresses';
import { readDate } from '../dates';
import { type FoundEntry, entryOf } from '../entryOf';
import type { Entry, Listing, Problem } from '../listing';
import { parseNames, splitNames } from '../names';
import type { Source } from '../source';
import { cleanLine, cleanText } from '../text/clean';
import { readDigestBlocks } from './digestBlocks';
import { readDigestReport } from './digestReport';
import { readDigestSources } from './digestSources';
import { readDigestTable } from './digestTable';
import { readDigestYaml } from './digestYaml';

/** What a digest says of a paper, as it is written. */
export interface DigestItem {
	readonly title: string;
	readonly span: Span;
	readonly abstract?: string | undefined;
	/** Names in one text. */
	readonly authors?: string | undefined;
	readonly date?: string | undefined;
	readonly upvotes?: number | undefined;
	readonly categories?: readonly string[] | undefined;
	readonly keywords?: readonly string[] | undefined;
	/** Addresses and ids of the paper, in any spelling. */
	readonly places: readonly string[];
}

/** What one kind of digest holds. */
export interface Digest {
	readonly items: readonly DigestItem[];
	readonly problems: readonly Problem[];
}

/** How one kind of digest is told and read. */
export interface DigestReader {
	readonly looksLike: (head: string, name: string) => boolean;
	readonly read: (text: string) => Digest;
}

const readers: readonly DigestReader[] = [
	readDigestTable,
	readDigestBlocks,
	readDigestReport,
	readDigestSources,
	readDigestYaml,
];

/**
 * Parses digests that tools write of Hugging Face's Daily Papers as Markdown, text or YAML: tables,
 * labelled blocks, numbered reports, lists of sources. The kinds are in files of their own.
 *
 * @returns `undefined` where the text is none of them
 */
export function parseHfDigest({ head, text, name }: Source): Listing | undefined {
	const reader = readers.find(({ looksLike }) => looksLike(head, name));
	const digest = reader?.read(text);
	if (!digest || digest.items.length === 0) {
		return undefined;
	}
	const problems = [...digest.problems];
	const entries: Entry[] = [];
	for (const item of digest.items) {
		const entry = entryOf(toFound(item));
		if (entry.title !== '') {
			entries.push(entry);
		} else {
			problems.push({ message: 'This paper has no title.', span: item.span });
		}
	}
	problems.sort((a, b) => a.span.start - b.span.start);
	return entries.length === 0 ? undefined : { form: 'hf-markdown', entries, problems };
}

/** Whether a text is a digest of Hugging Face's papers. */
export function looksLikeHfDigest({ head, name }: Source): boolean {
	return readers.some(({ looksLike }) => looksLike(head, name));
}

function toFound(item: DigestItem): FoundEntry {
	const ids = item.places.map(place => parsePublicId(place));
	const abstract = cleanText(item.abstract ?? '');
	const places = item.places.filter((place, i) => ids[i] === undefined && /^https?:/.test(place));
	return {
		title: cleanLine(item.title),
		abstract,
		authors: parseNames(splitNames(item.authors ?? '')),
		date: item.date === undefined ? undefined : readDate(item.date),
		upvotes: item.upvotes,
		categories: item.categories,
		keywords: item.keywords,
		ids,
		version: item.places.map(parseArxivVersion).find(version => version !== undefined),
		urls: [...places, ...findAddresses(abstract).map(({ url }) => url)],
		span: item.span,
	};
}
