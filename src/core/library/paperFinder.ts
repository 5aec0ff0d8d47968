import { compareIds, type PublicId } from '../paper/ids';
import { bylineOf } from '../paper/byline';
import { mayBeSame, type Namesake } from '../paper/namesake';
import { areKeptApart } from '../paper/naming';
import { type Identity, isArxiv } from '../paper/uniting';
import { joinYears, type Years, yearsApart } from '../paper/year';

/**
 * Finds the paper that something is about, among papers that are known: by its strongest id, else
 * by its title, where neither the ids nor the years nor the authors say that it is another.
 */
export class PaperFinder {
	private readonly papers: (readonly Identity[])[] = [];
	private readonly byId = new Map<PublicId, number>();
	private readonly byTitle = new Map<string, number[]>();

	/** @param papers what is known of each paper */
	constructor(papers: readonly (readonly Identity[])[]) {
		for (const members of papers) {
			this.set(this.papers.length, members);
		}
	}

	/** The place of the paper in the list that was given. */
	find(wanted: Identity): number | undefined {
		return this.findAll(wanted)[0];
	}

	/** The places of all that share an id with it, the strongest first, else of one with its title. */
	findAll(wanted: Identity): readonly number[] {
		const byId = [...wanted.ids].sort(compareIds).map(id => this.byId.get(id));
		const places = new Set(byId.filter(place => place !== undefined));
		const found = [...places].filter(place => !this.isKeptApart(wanted, place));
		const byTitle = found.length === 0 ? this.findByTitle(wanted) : undefined;
		return byTitle === undefined ? found : [byTitle];
	}

	/** Says what is known of the paper at a place now: more than before, or of a new one. */
	set(place: number, members: readonly Identity[]): void {
		this.papers[place] = members;
		this.add(place, members);
	}

	private findByTitle(wanted: Identity): number | undefined {
		const one = namesakeOf([wanted]);
		const places = new Set<number>();
		for (const title of wanted.titleKeys) {
			for (const place of this.byTitle.get(title) ?? []) {
				const other = namesakeOf(this.papers[place] ?? []);
				// What was decided about a title that says little has to be found again all the same.
				const kind = one.hasIds && other.hasIds ? undefined : 'telling';
				if (mayBeSame(one, other, title, kind) && !this.isKeptApart(wanted, place)) {
					places.add(place);
				}
			}
		}
		const fitting = [...places].map(place => ({ place, distance: this.distance(wanted, place) }));
		// The nearest in time; of several the first, which is the same on every machine.
		return fitting.sort((a, b) => a.distance - b.distance || a.place - b.place)[0]?.place;
	}

	private add(place: number, members: readonly Identity[]): void {
		for (const { ids, titleKeys } of members) {
			for (const id of ids) {
				if (!this.byId.has(id)) {
					this.byId.set(id, place);
				}
			}
			for (const title of titleKeys) {
				const known = this.byTitle.get(title);
				if (known === undefined) {
					this.byTitle.set(title, [place]);
				} else if (known.at(-1) !== place) {
					known.push(place);
				}
			}
		}
	}

	private isKeptApart(wanted: Identity, place: number): boolean {
		return this.papers[place]?.some(member => areKeptApart(wanted, member)) === true;
	}

	/** In years; a year that nobody knows is near to all, but less so than one that is the same. */
	private distance({ years }: Identity, place: number): number {
		const known = yearsIn(this.papers[place] ?? []);
		return years === undefined || known === undefined ? 0.5 : yearsApart(years, known);
	}
}

function namesakeOf(members: readonly Identity[]): Namesake {
	const ids = members.flatMap(({ ids }) => ids);
	return {
		arxiv: ids.some(isArxiv),
		hasIds: ids.length > 0,
		years: yearsIn(members),
		bylines: members.map(({ authors }) => bylineOf(authors)).filter(one => one !== undefined),
	};
}

function yearsIn(members: readonly Identity[]): Years | undefined {
	return members.reduce<Years | undefined>((all, one) => joinYears(all, one.years), undefined);
}
