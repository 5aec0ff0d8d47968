import { familyName } from '../paper/authors';
import { toPaperDate, yearOf } from '../paper/date';
import { joinFacts, type Told } from '../paper/join';
import type { PaperFacts } from '../paper/paper';
import { titleKeys } from '../paper/title';
import type { Identity } from '../paper/uniting';
import { joinYears, yearsOf } from '../paper/year';
import type { Line } from './cells';
import { toCsl } from './csl';
import { libraryPath } from './layout';
import { identityOf } from './lineIdentity';
import { identityOfEntry, type PaperParts } from './papers';

/** What an edit has to know of its paper to find its lines, or to write the first one. */
export interface Anchor {
	readonly identity: Identity;
	/** What the sources tell, without the user's corrections. */
	readonly facts: PaperFacts;
	/** The key it gets when one is pinned, unless another paper has it by then. */
	readonly key: string;
	/** What its lines are about, where the user said what it is: they stay as they are, each apart. */
	readonly byHand?: readonly Identity[];
}

/** What the sources of a paper tell, each under its file name. */
export function toldOf({ entries, record, remembered }: PaperParts): readonly Told[] {
	const told: Told[] = entries.map(({ listing, entry }) => ({
		source: listing.slice(listing.lastIndexOf('/') + 1),
		facts: entry,
	}));
	if (record !== undefined) {
		told.push({ source: libraryPath, facts: record.facts });
	}
	if (remembered !== undefined) {
		const [title = ''] = remembered.titles;
		const { ids, authors = [], years } = remembered;
		const date = years && toPaperDate(years[0]);
		told.push({
			source: 'decisions',
			facts: {
				...{ title, ids, urls: [] },
				...(authors.length > 0 ? { authors } : {}),
				...(date === undefined ? {} : { date }),
			},
		});
	}
	return told;
}

/** The anchor of a paper. @param key the key it has or would get */
export function anchorOf(parts: PaperParts, key: string): Anchor {
	const { record, entries, remembered } = parts;
	const { facts } = joinFacts(toldOf(parts), {}, new Set(record?.goneIds));
	const members = [...entries.map(({ entry }) => identityOfEntry(entry)), remembered];
	const known = members.filter(member => member !== undefined);
	const anchor = anchorOfFacts(facts, key);
	const told = [...known.flatMap(({ titles }) => titles), record?.corrections.title];
	const titles = new Set([facts.title, ...told.filter(title => title !== undefined)]);
	const { notSameAs = [], sameAs = [] } = record ?? {};
	return {
		...anchor,
		...(notSameAs.length + sameAs.length > 0 ? { byHand: parts.lines.map(identityOf) } : {}),
		identity: {
			...anchor.identity,
			keys: record?.keys,
			notSameAs,
			titles: [...titles],
			titleKeys: titleKeys([...titles]),
			years: known.reduce((all, { years }) => joinYears(all, years), anchor.identity.years),
		},
	};
}

/** The anchor of a paper of which nothing else is known, as one that is added by hand. */
export function anchorOfFacts(facts: PaperFacts, key: string): Anchor {
	const { ids, title, authors } = facts;
	const titles = [title];
	const identity = { ids, titles, titleKeys: titleKeys(titles), years: yearsOf(facts), authors };
	return { identity, facts, key };
}

/** What a line of `library.jsonl` says of a paper before anybody said anything about it. */
export function recordLine({ facts }: Anchor): Line {
	return { ids: facts.ids, ...toCsl(facts) };
}

/** What a line of `decisions/` says of a paper, so that it is found again. */
export function decisionLine({ facts }: Anchor): Line {
	const { ids, title, authors = [], date } = facts;
	const [first] = authors.map(familyName).filter(name => name !== '');
	return {
		ids,
		title,
		...(date === undefined ? {} : { year: yearOf(date) }),
		...(first === undefined ? {} : { firstAuthor: first }),
	};
}
