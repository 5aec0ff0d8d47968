import { cleanLine } from '../text/clean';
import { journalCommands } from './journals';
import type { Fields } from './inherit';

/** Where an entry appeared. */
export interface Venue {
	/** As it is called; none for arXiv, which its id names. */
	readonly name?: string | undefined;
	/** Whether it is a place of preprints, or none. */
	readonly isPreprint: boolean;
}

/** Fields that name the venue, by the entry's type; those of `article` for types not named. */
const fieldsOfType: Readonly<Record<string, readonly string[]>> = {
	article: ['journal', 'journaltitle', 'fjournal', 'booktitle', 'shortjournal'],
	inproceedings: ['booktitle', 'eventtitle', 'maintitle', 'journal', 'journaltitle', 'series'],
	inbook: ['booktitle', 'maintitle', 'journal', 'journaltitle'],
	phdthesis: ['school', 'institution', 'university', 'publisher'],
	techreport: ['institution', 'school', 'organization'],
	book: [],
};

const sameAs: Readonly<Record<string, string>> = {
	conference: 'inproceedings',
	incollection: 'inproceedings',
	inreference: 'inbook',
	bookinbook: 'inbook',
	suppbook: 'inbook',
	mastersthesis: 'phdthesis',
	thesis: 'phdthesis',
	bachelorsthesis: 'phdthesis',
	report: 'techreport',
	mvbook: 'book',
	collection: 'book',
	mvcollection: 'book',
	proceedings: 'book',
	mvproceedings: 'book',
	manual: 'book',
	booklet: 'book',
};

/** Types that appear by being published, wherever. */
const published =
	/^(?:mv)?(?:book|collection|proceedings|reference)$|^(?:in|supp)|thesis$|^patent$/;

const arxiv = /\barxiv\b|^(?:\W*corr\W*|computing research repository.*)$/i;
const preprint =
	/\b(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|techrxiv|ssrn|preprints?|research square|eprint archive|under review|submitted|in preparation)\b|^\W*corr\W*$/i;

/** The venue of an entry: its journal, book of proceedings, or the school of a thesis. */
export function venueOf(type: string, fields: Fields): Venue {
	const names = fieldsOfType[sameAs[type] ?? type] ?? fieldsOfType.article ?? [];
	const field = names.find(name => (fields.get(name) ?? '').trim() !== '');
	const name = field === undefined ? '' : journalOf(fields.get(field) ?? '');
	if (arxiv.test(name) && name.length < 60) {
		return { isPreprint: true };
	}
	if (name === '') {
		return { isPreprint: !published.test(type) };
	}
	return { name, isPreprint: preprint.test(name) || type === 'unpublished' };
}

function journalOf(text: string): string {
	const command = /^\W*\\([a-z]+)\W*$/.exec(text)?.[1];
	return journalCommands.get(command ?? '') ?? cleanLine(text, { tex: true });
}
