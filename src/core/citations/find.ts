import { arxivIdSource, parsePublicId } from '../paper/ids';
import type { Citation } from './citation';
import { citeSource, findKeys, paperKeySource, trimKey } from './keys';
import { findLocator } from './locator';
import { doiBodySource, trimDoi } from './doi';

/**
 * All places in `text` that name a paper, in order.
 *
 * ```text
 * arXiv:2602.03647v2  arxiv.org/abs/…  huggingface.co/papers/…  alphaxiv.org/abs/…
 * openreview.net/forum?id=…  aclanthology.org/2023.acl-long.1  doi:10.1145/…  https://doi.org/…
 * paper:earl2025  \citep[eq. 7]{earl2025, reseek2025}  [@earl2025, p. 3; @reseek2025]
 * ```
 *
 * A number such as `2602.03647` alone is not one. Keys are found whether or not they are known.
 */
export function findCitations(text: string): readonly Citation[] {
	if (!mayCite(text)) {
		return [];
	}
	const citations: Citation[] = [];
	const finder = anyCitation;
	finder.lastIndex = 0;
	for (let match = finder.exec(text); match; match = finder.exec(text)) {
		if (match.groups?.cite !== undefined) {
			citations.push(...findKeys(match[0], match.index));
			continue;
		}
		const citation = toCitation(text, match);
		if (citation) {
			// More may have been read than belongs to it, and the next one may begin there.
			finder.lastIndex = citation.span.end;
			const locator = findLocator(text, citation.span.end);
			citations.push(locator === undefined ? citation : { ...citation, locator });
		}
	}
	return citations;
}

/** Whether it is worth looking for citations in `text`; cheap, and wrong in one direction only. */
export function mayCite(text: string): boolean {
	return anyHint.test(text);
}

const anyHint =
	/xiv|ar5iv|\/papers\/|papers\.cool|scirate|doi|openreview|aclanthology|aclweb|paper:|cite|\[-?@/i;

const arxivHost =
	'(?:arxiv\\.org|alphaxiv\\.org|ar5iv\\.org|ar5iv\\.labs\\.arxiv\\.org|huggingface\\.co|hf\\.co|' +
	'papers\\.cool|scirate\\.com)\\/(?:[a-z]{2}\\/)?' +
	'(?:abs|pdf|html|src|e-print|papers|overview|arxiv)\\/';
const versionAndEnd = '(?:v\\d{1,3})?(?![A-Za-z0-9])';
// Its last letter is never punctuation, so that the full stop of a sentence stays outside.
const query = '[\\w=&%.~+:/-]{0,200}[\\w=&%/]';

/** Every branch begins with a plain word, which makes it fast; `startOfAddress` looks to the left. */
const anyCitation = new RegExp(
	[
		`${arxivHost}(?<arxivAddress>${arxivIdSource})${versionAndEnd}(?:\\.pdf|\\.md)?\\/?(?:[?#]${query})?`,
		`doi\\.org\\/(?<doiAddress>${doiBodySource})`,
		'openreview\\.net\\/(?:forum|pdf|attachment)\\?(?:[\\w=%.-]{1,80}&){0,4}' +
			`id=(?<openreview>[\\w-]{6,40})(?:[&#]${query})?`,
		'(?:aclanthology\\.org|aclweb\\.org\\/anthology)\\/' +
			'(?<acl>[A-Z]\\d{2}-\\d{4}|\\d{4}\\.[\\w-]{1,60}\\.\\d{1,5})(?![A-Za-z0-9])(?:\\.pdf|\\.bib)?\\/?',
		'arxiv(?<arxivGap>(?:\\.org)?(?:[ _-]?ids?)?[ \\t\\xa0~:="\'\\[({_./-]{0,4})' +
			`(?<arxiv>${arxivIdSource})${versionAndEnd}`,
		`doi(?<doiGap>[ \\t\\xa0~:="'\\[({]{1,4})(?<doi>${doiBodySource})`,
		paperKeySource,
		citeSource,
	].join('|'),
	'gi',
);

/** What may stand between `arXiv` and the id so that both read as one. */
const closeGap = /^(?:\.org)?(?:[:.~]|: |[ \xa0])?$/;

function toCitation(text: string, match: RegExpExecArray): Citation | undefined {
	const { key, arxiv, arxivGap = '', doi, doiGap = '', doiAddress } = match.groups ?? {};
	const { index, 0: whole } = match;
	const end = index + whole.length;
	if (key !== undefined) {
		const trimmed = trimKey(key);
		const span = { start: index, end: end - key.length + trimmed.length };
		return { ref: { type: 'key', key: trimmed }, span };
	}
	const address = startOfAddress(text, index);
	const body = doi ?? doiAddress;
	if (body !== undefined) {
		const trimmed = trimDoi(body);
		const start = doi === undefined ? address : startOfNamed(text, index, 'doi', doiGap);
		return make(`doi:${trimmed}`, start, end - body.length + trimmed.length);
	}
	if (arxiv !== undefined) {
		return make(`arxiv:${arxiv}`, startOfNamed(text, index, 'arxiv', arxivGap), end);
	}
	const { arxivAddress, openreview, acl } = match.groups ?? {};
	if (arxivAddress !== undefined) {
		return make(`arxiv:${arxivAddress}`, address, end);
	}
	return make(
		openreview === undefined ? `acl:${acl ?? ''}` : `openreview:${openreview}`,
		address,
		end,
	);
}

/** The start of the address whose host begins at `host`; none where the host goes on to the left. */
function startOfAddress(text: string, host: number): number | undefined {
	const before = text.slice(Math.max(0, host - 20), host);
	const prefix = /(?<![A-Za-z0-9])(?:https?:\/\/)?(?:www\.|export\.|browse\.|dx\.)?$/i.exec(before);
	return prefix ? host - prefix[0].length : undefined;
}

/** Where an id after `name` begins: with the name where both read as one, else behind the gap. */
function startOfNamed(text: string, index: number, name: string, gap: string): number | undefined {
	if (/[A-Za-z0-9]/.test(text.charAt(index - 1))) {
		return undefined;
	}
	return closeGap.test(gap) ? index : index + name.length + gap.length;
}

function make(text: string, start: number | undefined, end: number): Citation | undefined {
	const id = start === undefined ? undefined : parsePublicId(text);
	return id && start !== undefined ? { ref: { type: 'id', id }, span: { start, end } } : undefined;
}
