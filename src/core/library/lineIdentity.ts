import { parsePaperDate } from '../paper/date';
import { compareIds, idKinds, splitPublicId } from '../paper/ids';
import { titleKey, titleKeys } from '../paper/title';
import type { Identity } from '../paper/uniting';
import { joinYears, type Years, yearsOf } from '../paper/year';
import type { Line } from './cells';
import { fromCslDate, fromCslNames, idsAt, textAt, textsAt } from './csl';
import { isObject, own } from './json';

/** What a line of any file of the library says about which paper it is about. */
export function identityOf(line: Line): Identity {
	const ids = idsAt(line);
	const corrections = own(line, 'fields');
	const corrected = isObject(corrections) ? corrections : {};
	const told = [textAt(line, 'title'), textAt(corrected, 'title')];
	const titles = told.filter(title => title !== undefined);
	const authors = fromCslNames(own(line, 'author') ?? []);
	const firstAuthor = textAt(line, 'firstAuthor');
	const keys = textsAt(line, 'keys');
	return {
		ids,
		titles,
		titleKeys: titleKeys(titles),
		years: yearsOfLine(line, textAt(corrected, 'date'), ids),
		authors: firstAuthor === undefined ? authors : [{ literal: firstAuthor }],
		keys,
		sameAs: textsAt(line, 'sameAs'),
		notSameAs: textsAt(line, 'notSameAs'),
	};
}

/** Where a line stands in its file: by its strongest id, else by its title. */
export function sortKeyOf(line: Line): string {
	const [id] = [...idsAt(line)].sort(compareIds);
	if (id !== undefined) {
		return `${idKinds.indexOf(splitPublicId(id)[0])} ${id}`;
	}
	const title = textAt(line, 'title');
	return title === undefined ? `b ${textsAt(line, 'keys')[0] ?? ''}` : `a ${titleKey(title)}`;
}

function yearsOfLine(
	line: Line,
	correctedDate: string | undefined,
	ids: Identity['ids'],
): Years | undefined {
	const year = own(line, 'year');
	if (typeof year === 'number') {
		return [year, year];
	}
	const issued = fromCslDate(own(line, 'issued'));
	const corrected = parsePaperDate(correctedDate ?? '');
	const told = yearsOf({
		...(issued === undefined ? {} : { date: issued.date, dateIsLocal: issued.local }),
		ids,
	});
	return corrected === undefined ? told : joinYears(told, yearsOf({ date: corrected, ids }));
}
