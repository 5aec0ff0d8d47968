import type { Line } from '../lines';
import { proseOdds } from '../prose';
import { isLink } from './meta';

/** A paper among lines: its title, and its abstract if it has one. */
export interface Arranged {
	readonly title: readonly Line[];
	readonly abstract: readonly Line[];
}

/** What lines were found to be: papers in order, and lines that belong to none. */
export interface Arrangement {
	readonly papers: readonly Arranged[];
	/** Neighbouring ones together. */
	readonly strays: readonly (readonly Line[])[];
}

type Role = 'title' | 'titleGoesOn' | 'abstract' | 'abstractGoesOn' | 'secondParagraph' | 'stray';
const roles: readonly Role[] = [
	'title',
	'titleGoesOn',
	'abstract',
	'abstractGoesOn',
	'secondParagraph',
	'stray',
];

/** A line longer than this was not wrapped by a program, so what follows is a new paragraph. */
const longestWrapped = 160;

/**
 * Tells titles, abstracts and strays among the lines between one paper's last line and the next
 * meta lines.
 *
 * Usually it is one title and one abstract. It is more where a paper has no meta lines, so that
 * the next title follows an abstract directly, or where an abstract has several paragraphs. Every
 * line gets the role that makes the whole cheapest: a role costs by how badly the line's wording
 * fits it and by how unusual it is after the role before.
 *
 * @param closed whether meta lines follow, which belong to the last paper
 */
export function arrange(text: string, lines: readonly Line[], closed: boolean): Arrangement {
	const [first, second] = lines;
	const isPlain = closed && lines.length === 2 && second?.apart === true;
	if (isPlain && first && second && !isConverted(text, first)) {
		return { papers: [{ title: [first], abstract: [second] }], strays: [] };
	}
	return toArrangement(lines, cheapestRoles(text, lines, closed));
}

/** A heading or text that a converter wrote as a link: `### [Title](https://…)`, `][35]`. */
function isConverted(text: string, line: Line): boolean {
	return '#[]'.includes(text.charAt(line.start)) && isLink(text.slice(line.start, line.end));
}

function cheapestRoles(text: string, lines: readonly Line[], closed: boolean): Role[] {
	/** For each line and role: the role of the line before on the cheapest way here. */
	const ways: Partial<Record<Role, Role>>[] = [];
	let costs = new Map<Role | undefined, number>([[undefined, 0]]);
	for (const [i, line] of lines.entries()) {
		const before = lines[i - 1];
		const isNew = line.apart || !before || before.end - before.start > longestWrapped;
		const fit = fitOf(text, line, i === 0, lines.length === 1);
		const way: Partial<Record<Role, Role>> = {};
		const next = new Map<Role | undefined, number>();
		for (const role of roles) {
			for (const [from, cost] of costs) {
				const total = cost + costOfStep(from, role, isNew, closed) + fit[role];
				if (total < (next.get(role) ?? Infinity)) {
					next.set(role, total);
					way[role] = from ?? role;
				}
			}
		}
		ways.push(way);
		costs = next;
	}
	let best: Role | undefined;
	let least = Infinity;
	for (const [role, cost] of costs) {
		const total = cost + costOfEnd(role, closed);
		if (role !== undefined && total < least) {
			best = role;
			least = total;
		}
	}
	return walkBack(ways, best);
}

/** How badly a line fits each role by its wording. */
function fitOf(text: string, line: Line, isFirst: boolean, isOnly: boolean): Record<Role, number> {
	const odds = proseOdds(text.slice(line.start, line.end));
	const asTitle = Math.log1p(Math.exp(odds));
	const asProse = Math.log1p(Math.exp(-odds));
	const converted = isConverted(text, line) ? 20 : 0;
	return {
		// What stands first above others is a title, however it reads.
		title: (isFirst && !isOnly ? 0.3 : 1) * asTitle + converted,
		titleGoesOn: asTitle + converted,
		abstract: asProse + converted,
		abstractGoesOn: 0.3 * asProse + converted,
		secondParagraph: asProse + converted,
		// The small things of a page are not sentences, but a copy may begin within an abstract.
		stray: isFirst ? 0 : Math.min(5, asTitle),
	};
}

/** How unusual a role is after another; `undefined` is before the first line. */
function costOfStep(from: Role | undefined, to: Role, isNew: boolean, closed: boolean): number {
	const inTitle = from === 'title' || from === 'titleGoesOn';
	const inAbstract = from === 'abstract' || from === 'abstractGoesOn' || from === 'secondParagraph';
	switch (to) {
		case 'title':
			if (inAbstract) {
				return isNew ? 2 : 6;
			}
			// What follows the last meta lines is more often the foot of the page.
			return inTitle ? 7 : closed ? 0 : 3;
		case 'titleGoesOn':
			return inTitle && !isNew ? 1 : Infinity;
		case 'abstract':
			return inTitle ? (isNew ? 0 : 1) : Infinity;
		case 'abstractGoesOn':
			return inAbstract && !isNew ? 0.3 : Infinity;
		case 'secondParagraph':
			if (!inAbstract || !isNew) {
				return Infinity;
			}
			return from === 'abstract' ? 3 : 1;
		case 'stray':
			return inTitle ? Infinity : from === 'stray' ? 1 : 6;
	}
}

function costOfEnd(role: Role | undefined, closed: boolean): number {
	if (role === 'title' || role === 'titleGoesOn') {
		return closed ? 4 : Infinity;
	}
	return role === 'stray' && closed ? 3 : 0;
}

function walkBack(ways: readonly Partial<Record<Role, Role>>[], last: Role | undefined): Role[] {
	const found: Role[] = [];
	let role = last;
	for (let i = ways.length - 1; i >= 0 && role; i--) {
		found.push(role);
		role = ways[i]?.[role];
	}
	return found.reverse();
}

function toArrangement(lines: readonly Line[], found: readonly Role[]): Arrangement {
	const papers: { title: Line[]; abstract: Line[] }[] = [];
	const strays: Line[][] = [];
	for (const [i, line] of lines.entries()) {
		switch (found[i]) {
			case 'title':
				papers.push({ title: [line], abstract: [] });
				break;
			case 'titleGoesOn':
				papers.at(-1)?.title.push(line);
				break;
			case 'abstract':
			case 'abstractGoesOn':
			case 'secondParagraph':
				papers.at(-1)?.abstract.push(line);
				break;
			case 'stray':
			case undefined:
				if (i > 0 && found[i - 1] === 'stray') {
					strays.at(-1)?.push(line);
				} else {
					strays.push([line]);
				}
		}
	}
	return { papers, strays };
}
