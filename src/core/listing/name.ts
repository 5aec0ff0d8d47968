import { temporaryEnd } from '../library/layout';
import { daysInMonth, parsePaperDate } from '../paper/date';
import { parseShownDate, type ShownDate } from './hf/facts';
import { isDot } from './hf/meta';
import { findLines } from './lines';
import { guessForm } from './parse';

/**
 * The file name under which a listing is kept: dated as its page is, so that names sort by time
 * and give dates without a year theirs. `2026-04-22-daily-papers.txt`
 *
 * The date is the one in the given name, else the newest that the page's own date line (`Apr 22`)
 * can mean, else today.
 *
 * @param fileName as the user has it; none for the clipboard
 * @param today `2026-11-23`
 */
export function nameListing(text: string, fileName: string | undefined, today: string): string {
	const file = (fileName ?? '').replace(/^.*[/\\]/s, '');
	const dot = /\.([a-z0-9]{1,8})$/i.exec(file);
	const stem = dot ? file.slice(0, dot.index) : file;
	const dated = findDate(stem);
	const date = dated?.date ?? pageDate(text, today) ?? today;
	const rest = dated ? `${stem.slice(0, dated.start)}-${stem.slice(dated.end)}` : stem;
	const slug = toSlug(rest) || slugOfForm(text);
	const end = `.${dot?.[1]?.toLowerCase() ?? 'txt'}`;
	// Files that end so are passed over: a write in progress will rename them.
	return `${date}-${slug}${end === temporaryEnd ? '.txt' : end}`;
}

interface DateInName {
	readonly date: string;
	readonly start: number;
	readonly end: number;
}

function findDate(stem: string): DateInName | undefined {
	for (const match of stem.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)) {
		const date = parsePaperDate(match[0]);
		if (date) {
			return { date, start: match.index, end: match.index + match[0].length };
		}
	}
	return undefined;
}

/** The page's date stands in its head; dates further down are those of papers. */
const head = 4000;

function pageDate(text: string, today: string): string | undefined {
	const start = text.slice(0, head);
	const lines = findLines(start);
	for (const [i, line] of lines.entries()) {
		const above = lines[i - 1];
		if (above && isDot(text, above)) {
			return undefined;
		}
		const shown = parseShownDate(start.slice(line.start, line.end));
		if (shown) {
			return newestUntil(today, shown);
		}
	}
	return undefined;
}

/** The newest day not after `today` that is shown so; 29 February goes back to a leap year. */
function newestUntil(today: string, { year, month, day }: ShownDate): string | undefined {
	const thisYear = Number(today.slice(0, 4));
	const monthAndDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	for (let y = year ?? thisYear; y > (year ?? thisYear) - 9; y--) {
		const date = `${y}-${monthAndDay}`;
		if (day <= daysInMonth(y, month) && (year !== undefined || date <= today)) {
			return date;
		}
	}
	return undefined;
}

/** Long enough to know a file by, and short enough for every file system in every script. */
const longestSlug = 50;

/** Lower case, so that no two names are the same file on Windows; letters of any script. */
function toSlug(name: string): string {
	const words = name
		.slice(0, 1000)
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFC')
		.match(/[\p{L}\p{M}\p{N}]+/gu);
	return [...(words ?? []).join('-')].slice(0, longestSlug).join('').replace(/-$/, '');
}

function slugOfForm(text: string): string {
	return guessForm(text)?.slug ?? 'listing';
}
