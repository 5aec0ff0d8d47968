import { bylineOf, foldName } from './byline';
import { compareIds } from './ids';
import { foldKey } from './key';
import { formatRef, type PaperRef, parseRef, type Which } from './reference';
import { titleKey, titleWords } from './title';
import type { Identity } from './uniting';

/** Everything by which a reference can name a thing, in the form of `nameOfRef`. */
export function namesOf({ ids, keys = [], titleKeys }: Identity): readonly string[] {
	const titles = titleKeys.map(key => `title ${key}`);
	return [...ids, ...keys.map(key => `key ${foldKey(key)}`), ...titles];
}

/** What a reference names, in a form that can be compared. */
export function nameOfRef(ref: PaperRef): string | undefined {
	const referred = parseRef(ref);
	switch (referred?.type) {
		case 'id':
			return referred.id;
		case 'key':
			return `key ${foldKey(referred.key)}`;
		case 'title':
			return `title ${titleKey(referred.title)}`;
		case undefined:
			return undefined;
	}
}

/** Whether a reference names a thing. */
export function isNamedBy(thing: Identity, ref: PaperRef): boolean {
	const name = nameOfRef(ref);
	return name !== undefined && namesOf(thing).includes(name) && isMeant(thing, ref);
}

/** Whether a thing that has the title of a reference is the one that is meant. */
export function isMeant(thing: Identity, ref: PaperRef): boolean {
	const referred = parseRef(ref);
	if (referred?.type !== 'title' || referred.which === undefined) {
		return true;
	}
	const { author, year } = referred.which;
	const [first, last] = thing.years ?? [];
	const words = firstNameOf(thing);
	const isOfYear =
		year === ''
			? first === undefined
			: first !== undefined && last !== undefined && first <= Number(year) && Number(year) <= last;
	return isOfYear && (author === '' ? words.length === 0 : words.includes(foldName(author)));
}

/** Whether either says of the other that it is another paper. */
export function areKeptApart(a: Identity, b: Identity): boolean {
	const isKeptFrom = (one: Identity, other: Identity) =>
		one.notSameAs?.some(ref => isNamedBy(other, ref)) === true;
	return isKeptFrom(a, b) || isKeptFrom(b, a);
}

/** The references by which a thing can be named, the surest first. */
export function refsTo(thing: Identity): readonly PaperRef[] {
	const { ids, keys = [], titles } = thing;
	const which: Which = {
		author: [...firstNameOf(thing)].sort((a, b) => b.length - a.length)[0] ?? '',
		year: String(thing.years?.[0] ?? ''),
	};
	return [
		...[...ids].sort(compareIds),
		...keys.map(key => formatRef({ type: 'key', key })),
		...titles.map(title => formatRef({ type: 'title', title: titleWords(title).join(' '), which })),
	];
}

/** The words of the name of the first author, in the form in which names are compared. */
function firstNameOf({ authors }: Identity): readonly string[] {
	return bylineOf(authors)?.names[0]?.words ?? [];
}
