import type { PaperRow } from '../../protocol/rows';
import { describeRow, formatDate, shorten, statusIcons, statusOf } from '../../triage/rowText';
import type { SearchField, SearchReason } from '../engine';

/** The three texts of a row of the quick pick. Codicons are written `$(name)`. */
export interface HitText {
	readonly label: string;
	readonly description: string;
	readonly detail: string;
}

/**
 * Where the title stands. `label` is the better one; `detail` keeps the words of the query out of
 * the label, by which VS Code otherwise sorts the rows again.
 */
export type HitLayout = 'label' | 'detail';

const fieldNames: Readonly<Record<SearchField, string>> = {
	title: 'title',
	abstract: 'abstract',
	authors: 'authors',
	organization: 'organization',
	venue: 'venue',
	keywords: 'keyword',
	topics: 'topic',
	tags: 'tag',
	notes: 'note',
	key: 'key',
};

const mostTopics = 2;
const mostWords = 4;
const longestWord = 40;
const icon = /\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/g;

/**
 * A found paper as a row, e.g. `$(bookmark) Entropy in Test-Time Learning`, `Z.ai · Aug 2025`,
 * `Exploration and entropy — abstract: exploration · note: retriever`.
 *
 * @param isExplained whether all that matched is told, rather than its topics and what matters most
 */
export function formatHit(
	row: PaperRow,
	topics: readonly string[],
	why: readonly SearchReason[],
	layout: HitLayout,
	isExplained = false,
): HitText {
	const status = `$(${statusIcons[row.status]})`;
	const title = withoutIcons(row.title);
	const shownTopics = isExplained ? '' : topics.slice(0, mostTopics).join(' · ');
	const about = [
		shownTopics,
		isExplained ? formatWhy(why).join(' · ') : formatReasons(why, shownTopics),
	]
		.filter(part => part !== '')
		.map(withoutIcons)
		.join(' — ');
	switch (layout) {
		case 'label':
			return {
				label: `${status} ${title}`,
				description: withoutIcons(describeRow(row)),
				detail: about,
			};
		case 'detail':
			return {
				label: `${status} ${formatDate(row.date) || statusOf(row)}`,
				description: withoutIcons(row.who),
				detail: about === '' ? title : `${title} — ${about}`,
			};
	}
}

/**
 * What matched and cannot be seen: `abstract: entropy, exploration · note: retriever`.
 *
 * @param shown what is read beside it, with the title
 */
export function formatReasons(why: readonly SearchReason[], shown = ''): string {
	const seen = shown.toLowerCase();
	const isTitled = why.some(({ field }) => field === 'title');
	const telling = why.filter(
		({ word, field }) =>
			field !== 'title' &&
			!(field === 'topics' && seen.includes(word.toLowerCase())) &&
			// Most keys are made of a word of the title.
			!(field === 'key' && isTitled),
	);
	return formatWhy(telling.slice(0, mostWords)).join(' · ');
}

/** All that matched, a line for each field: `title: entropy, exploration`, `abstract: retriever`. */
export function formatWhy(why: readonly SearchReason[]): readonly string[] {
	const words = new Map<SearchField, Set<string>>();
	for (const { word, field } of why) {
		words.set(field, (words.get(field) ?? new Set()).add(shorten(word, longestWord)));
	}
	return [...words].map(([field, all]) => `${fieldNames[field]}: ${[...all].join(', ')}`);
}

/** A text in which `$(n)`, as maths has it, is not taken for an icon. */
export function withoutIcons(text: string): string {
	return text.replace(icon, found => `\\${found}`);
}
