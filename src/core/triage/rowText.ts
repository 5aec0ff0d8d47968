import type { PaperRow } from '../protocol/rows';
import type { Status } from '../paper/paper';

/** What each status is called where people read it. */
export const statusNames: Readonly<Record<Status, string>> = {
	inbox: 'Inbox',
	kept: 'To read',
	reading: 'Reading',
	read: 'Read',
	dismissed: 'Dismissed',
};

/** How a paper stands, for people: a bibliography's papers are in the library and nothing more. */
export function statusOf({ status, filed }: Pick<PaperRow, 'status' | 'filed'>): string {
	return filed ? 'In the library' : statusNames[status];
}

/** The codicon that stands for each status. */
export const statusIcons: Readonly<Record<Status, string>> = {
	inbox: 'circle-outline',
	kept: 'bookmark',
	reading: 'book',
	read: 'check',
	dismissed: 'circle-slash',
};

/**
 * What stands behind a paper's title in a list, e.g.
 * `★ Z.ai · 9 Jan 2026 · 3 comments · ✎ "compare with our retriever"`.
 */
export function describeRow(row: PaperRow): string {
	const parts = [
		row.watched.length > 0 ? `watched: ${row.watched.join(', ')}` : '',
		row.who,
		formatDate(row.date),
		row.comments > 0 ? plural(row.comments, 'comment') : '',
		row.note === '' ? (row.hasNote ? '✎' : '') : `✎ "${shorten(row.note, 40)}"`,
	].filter(part => part !== '');
	return (row.star ? '★ ' : '') + parts.join(' · ');
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as far as it is known, for people: `9 Jan 2026`, `Jan 2026`, `2026`, or nothing. */
export function formatDate(date: string): string {
	const [year = '', month, day] = date.split('-');
	const name = month === undefined ? undefined : months[Number(month) - 1];
	return [day === undefined ? undefined : String(Number(day)), name, year]
		.filter(part => part !== undefined && part !== '')
		.join(' ');
}

/** `3 comments`, `1 comment`. */
export function plural(count: number, noun: string): string {
	return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** The beginning of a text, cut behind a word where it is too long. */
export function shorten(text: string, length: number): string {
	if (text.length <= length) {
		return text;
	}
	// Half of an emoji is no character.
	const cut = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
	const space = cut.lastIndexOf(' ');
	return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The first sentences of a text, as many as asked for and no more than fit into `length`. */
export function firstSentences(text: string, count: number, length: number): string {
	const end = /[.!?](?=\s+[\p{Lu}\p{Lo}\d"“(])/gu;
	let stop = text.length;
	for (let found = 0; found < count; found++) {
		const match = end.exec(text);
		if (!match) {
			stop = text.length;
			break;
		}
		stop = match.index + 1;
	}
	return shorten(text.slice(0, stop), length);
}
