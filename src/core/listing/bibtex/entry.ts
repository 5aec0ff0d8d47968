import { formatPublicId } from '../../paper/ids';
import { isKey } from '../../paper/key';
import type { Entry } from '../listing';
import { entryOf } from '../entryOf';
import { isPlaceholder, told } from '../placeholder';
import { cleanLine, cleanText } from '../text/clean';
import { dateOf } from './dates';
import { addressFields } from './fieldNames';
import { findIds } from './ids';
import type { Fields } from './inherit';
import { readNames } from './names';
import type { RawEntry } from './rawEntry';
import { isSpecialKeyword, triageOf } from './triage';
import { venueOf } from './venue';
import { addressesIn, verbatim } from './verbatim';

/** An entry, and whether it has a title of its own. */
export interface FoundPaper {
	readonly entry: Entry;
	readonly isTitled: boolean;
}

const tex = { tex: true };

/**
 * The facts of an entry from its fields.
 *
 * @param groups JabRef's groups that hold it
 * @returns `undefined` where nothing names it: no title, no id, no key
 */
export function toEntry(
	raw: RawEntry,
	fields: Fields,
	groups: readonly string[] | undefined,
): FoundPaper | undefined {
	const { ids, version } = findIds(fields, raw.key);
	const ownTitle = titleOf(fields);
	const [id] = ids;
	const title = ownTitle || (id === undefined ? raw.key : formatPublicId(id));
	if (title === '' || raw.fieldCount === 0) {
		return undefined;
	}
	const venue = venueOf(raw.type, fields);
	const date = dateOf(fields);
	const keywords = keywordsOf(fields);
	const author = fields.get('author') ?? fields.get('authors');
	const entry = entryOf({
		title,
		abstract: told(cleanText(withMarkup(fields.get('abstract') ?? ''), tex)),
		authors: author === undefined ? undefined : readNames(author),
		organization: organizationOf(fields),
		ids,
		version,
		venue: venue.name,
		date,
		published: venue.isPreprint ? undefined : date,
		categories: categoriesOf(fields),
		keywords: keywords.filter(keyword => !isSpecialKeyword(keyword)),
		code: addressOf(fields, codeFields),
		project: addressOf(fields, projectFields),
		urls: urlsOf(fields),
		keys: keysOf(raw.key, fields.get('ids')),
		triage: triageOf(fields, keywords, groups),
		span: raw.span,
	});
	return { entry, isTitled: ownTitle !== '' };
}

const codeFields = ['code', 'codeurl', 'github', 'repository'];

const projectFields = ['project', 'projectpage', 'homepage', 'website'];

/** Fields that say what a thing without a title is called. */
const titleFields = [
	'title',
	'maintitle',
	'booktitle',
	'shorttitle',
	'eventtitle',
	'issuetitle',
] as const;

function titleOf(fields: Fields): string {
	for (const name of titleFields) {
		const title = told(cleanLine(withMarkup(fields.get(name) ?? ''), tex));
		if (title === undefined) {
			continue;
		}
		const subtitle =
			name === 'title' ? told(cleanLine(fields.get('subtitle') ?? '', tex)) : undefined;
		if (subtitle === undefined || title.includes(subtitle)) {
			return title;
		}
		return /[?!:.]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
	}
	return '';
}

/** Tags, which some catalogues leave in titles: `<i>`, `<sub>`. */
function withMarkup(text: string): string {
	return text.includes('</') ? text.replace(inlineTag, '') : text;
}

const inlineTag =
	/<\/?(?:i|b|u|em|sub|sup|scp|sc|strong|span|p|tt|jats:[a-z]+|mml:[a-z]+)\s{0,9}>/gi;

function organizationOf(fields: Fields): string | undefined {
	const name = fields.get('collaboration');
	return name === undefined ? undefined : cleanLine(name, tex);
}

function categoriesOf(fields: Fields): readonly string[] {
	const classes = fields.get('primaryclass') ?? fields.get('eprintclass');
	return classes === undefined
		? []
		: verbatim(classes)
				.split(/[\s,;]+/)
				.filter(name => name !== '');
}

function keywordsOf(fields: Fields): readonly string[] {
	const text = fields.get('keywords') ?? fields.get('keyword') ?? fields.get('author_keywords');
	if (text === undefined) {
		return [];
	}
	const words = cleanLine(text, tex).split(text.includes(';') ? ';' : ',');
	return [...new Set(words.map(word => word.trim()).filter(word => !isPlaceholder(word)))];
}

function urlsOf(fields: Fields): readonly string[] {
	let urls: readonly string[] = [];
	for (const [name, value] of fields) {
		if (value.includes('://') && addressFields.has(name)) {
			const found = addressesIn(value);
			urls = urls.length === 0 ? found : [...urls, ...found];
		}
	}
	return urls;
}

function addressOf(fields: Fields, names: readonly string[]): string | undefined {
	for (const name of names) {
		const value = fields.get(name);
		const address = value === undefined ? undefined : addressesIn(value)[0];
		if (address !== undefined) {
			return address;
		}
	}
	return undefined;
}

function keysOf(key: string, aliases: string | undefined): readonly string[] {
	const others = aliases === undefined ? [] : aliases.split(',').map(alias => alias.trim());
	return [...new Set([key, ...others])].filter(isKey);
}
