import { cleanLine } from '../text/clean';
import type { EntryTriage } from '../listing';
import type { Fields } from './inherit';

/** Groups that JabRef keeps in a comment, by the citation keys in them. */
export type Groups = ReadonlyMap<string, readonly string[]>;

/**
 * The groups of JabRef before version 4, which listed their members themselves:
 *
 * ```bibtex
 * @comment{jabref-meta: groupstree:
 * 0 AllEntriesGroup:;
 * 1 ExplicitGroup:Survey\;0\;earl2025\;reseek2025\;;
 * }
 * ```
 */
export function readGroups(comments: readonly string[]): Groups {
	const groups = new Map<string, string[]>();
	for (const comment of comments) {
		if (!/^\s*jabref-meta:\s*group(?:stree|ing)/.test(comment)) {
			continue;
		}
		for (const group of comment.replace(/[\r\n]/g, '').split(/(?<!\\);/)) {
			const [, name = '', members] = /\d+ ExplicitGroup:(.*?)\\;\d*\\;(.*)$/.exec(group) ?? [];
			for (const key of (members ?? '').split('\\;').filter(member => member !== '')) {
				groups.set(key, [...(groups.get(key) ?? []), name]);
			}
		}
	}
	return groups;
}

/**
 * What the user of JabRef decided about an entry: `readstatus = {skimmed}`, `ranking = {rank5}`,
 * `priority = {prio1}`, `groups = {Survey, Search}`. Older versions kept some among the keywords.
 */
export function triageOf(
	fields: Fields,
	keywords: readonly string[],
	groups: readonly string[] = [],
): EntryTriage | undefined {
	const word = (name: string): string => fields.get(name)?.trim().toLowerCase() ?? '';
	if (keywords.length + groups.length === 0 && !decided.some(name => fields.has(name))) {
		return undefined;
	}
	const special = keywords.filter(keyword => isSpecialKeyword(keyword));
	const readStatus =
		word('readstatus') || special.find(keyword => /^read$|^skimmed$/.test(keyword));
	const ranking = word('ranking') || special.find(keyword => keyword.startsWith('rank'));
	const priority = word('priority') || special.find(keyword => keyword.startsWith('prio'));
	const status = readStatus === 'read' ? 'read' : readStatus === 'skimmed' ? 'reading' : undefined;
	const tags = [
		...(/^prio\d$/.test(priority ?? '') ? [priority ?? ''] : []),
		...(word('relevance') === 'relevant' ? ['relevant'] : []),
		...splitList(fields.get('groups') ?? ''),
		...groups,
	];
	const star = /^rank[45]$/.test(ranking ?? '');
	if (status === undefined && !star && tags.length === 0) {
		return undefined;
	}
	return {
		...(status && { status }),
		...(star && { star }),
		...(tags.length > 0 && { tags: [...new Set(tags)] }),
	};
}

const decided = ['readstatus', 'ranking', 'priority', 'relevance', 'groups'];

/** Words that JabRef writes among the keywords to remember what its user decided. */
export function isSpecialKeyword(keyword: string): boolean {
	return /^(?:rank[1-5]|prio[1-3]|qualityAssured|printed|skimmed|read|relevant)$/.test(keyword);
}

function splitList(text: string): readonly string[] {
	return text
		.split(/(?<!\\),/)
		.map(part => cleanLine(part.replace(/\\,/g, ','), { tex: true }))
		.filter(part => part !== '');
}
