import { foldKey } from '../paper/key';
import type { PaperId } from '../paper/paper';
import type { Anchor } from './anchor';
import { type Cell, cellsOf, joinLines, type Line, lineOf } from './cells';
import { textsAt } from './csl';
import { canonical } from './json';
import { identityOf } from './lineIdentity';
import type { LinesFile } from './linesFile';
import { PaperFinder } from './paperFinder';
import { compareTimes, justAfter, noTime } from './time';

/**
 * The finder of each list of lines that was edited: making one reads every line, and while papers
 * are decided one by one each edit needs it. It moves on to the list that the edit leaves.
 */
const finders = new WeakMap<readonly Line[], PaperFinder>();

/** A file of lines while edits are made to it. The file itself stays as it is. */
export class LinesDraft {
	private lines: Line[] | undefined;
	private taken: Set<string> | undefined;
	/** The line of each paper that was looked for; several where the user joined papers. */
	private readonly places = new Map<PaperId, readonly number[]>();

	constructor(
		private readonly file: LinesFile,
		/** What the line of a paper says of it before anything was set. */
		private readonly firstLine: (anchor: Anchor) => Line,
	) {}

	/** The keys that papers have, as `foldKey` gives them. */
	get takenKeys(): ReadonlySet<string> {
		this.taken ??= new Set(this.all.flatMap(line => textsAt(line, 'keys').map(foldKey)));
		return this.taken;
	}

	/** The values of a paper's line; none where it has no line. */
	cellsOf(paper: PaperId, anchor: Anchor): ReadonlyMap<string, Cell> {
		return this.cellsAt(this.find(paper, anchor));
	}

	/** Whether a paper has a line. */
	has(paper: PaperId, anchor: Anchor): boolean {
		return this.find(paper, anchor).length > 0;
	}

	/**
	 * Makes sure that a paper has a line, which says all that is known of it. Where the user said
	 * what the paper is, its lines say no more than before, so that it can be taken back.
	 */
	enter(paper: PaperId, anchor: Anchor): void {
		const told = this.firstLine(anchor);
		const [place] = this.find(paper, anchor);
		const line = place === undefined ? undefined : this.all[place];
		if (line !== undefined && anchor.byHand !== undefined) {
			return;
		}
		const { table } = this.file;
		this.put(
			paper,
			place ?? this.all.length,
			line === undefined ? lineOf(cellsOf(told, table), table) : joinLines([line, told], table),
		);
	}

	/**
	 * Sets one value of a paper's line, `undefined` to take it away. It gets the time of the edit,
	 * or the next moment after what it replaces: who sees a value and changes it means what he does.
	 */
	set(paper: PaperId, path: string, value: Cell['value'], at: string): void {
		const places = this.places.get(paper) ?? [];
		const before = this.cellsAt(places).get(path)?.at ?? noTime;
		const time = compareTimes(before, at) >= 0 ? justAfter(before) : at;
		const cell: Cell =
			value === undefined ? { gone: true, at: time } : { value, gone: false, at: time };
		// Where several lines have it, each has to know; where none does, the first one.
		const having = places.filter(place => this.cellsAt([place]).has(path));
		for (const place of having.length > 0 ? having : places.slice(0, 1)) {
			const cells = new Map(this.cellsAt([place])).set(path, cell);
			this.put(paper, place, lineOf(cells, this.file.table));
		}
	}

	/** The file with the edits; the same one where nothing changed. */
	finish(): LinesFile {
		return this.lines === undefined ? this.file : { ...this.file, lines: this.lines };
	}

	private get all(): readonly Line[] {
		return this.lines ?? this.file.lines;
	}

	private cellsAt(places: readonly number[]): ReadonlyMap<string, Cell> {
		const { table } = this.file;
		const lines = places.map(place => this.all[place]).filter(line => line !== undefined);
		const [line, ...others] = lines;
		if (line === undefined) {
			return new Map<string, Cell>();
		}
		return cellsOf(others.length === 0 ? line : joinLines(lines, table), table);
	}

	private find(paper: PaperId, anchor: Anchor): readonly number[] {
		const known = this.places.get(paper);
		if (known !== undefined) {
			return known;
		}
		const { identity, byHand = [] } = anchor;
		const all = [identity, ...byHand].flatMap(one => this.finder().findAll(one));
		const found = [...new Set(all)];
		const [place, ...others] = found;
		if (place === undefined) {
			return [];
		}
		if (others.length > 0 && anchor.byHand === undefined) {
			return this.joinAt(paper, place, others);
		}
		this.places.set(paper, found);
		return found;
	}

	/** The paper has turned out to be several lines': from now on they are one. */
	private joinAt(paper: PaperId, place: number, others: readonly number[]): readonly number[] {
		const { table } = this.file;
		const parts = new Set([place, ...others]);
		const joined = joinLines(
			this.all.filter((_, index) => parts.has(index)),
			table,
		);
		this.lines = this.all
			.map((line, index) => (index === place ? joined : line))
			.filter((line, index) => line === joined || !parts.has(index));
		// Every place may have moved.
		this.places.clear();
		const now = [this.lines.indexOf(joined)];
		this.places.set(paper, now);
		return now;
	}

	private put(paper: PaperId, place: number, line: Line): void {
		const before = this.all[place];
		this.places.set(paper, this.places.get(paper) ?? [place]);
		if (before !== undefined && canonical(before) === canonical(line)) {
			return;
		}
		textsAt(line, 'keys').forEach(key => this.taken?.add(foldKey(key)));
		const finder = this.finder();
		finders.delete(this.all);
		this.lines ??= [...this.file.lines];
		this.lines[place] = line;
		finder.set(place, [identityOf(line)]);
		finders.set(this.lines, finder);
	}

	private finder(): PaperFinder {
		const known = finders.get(this.all);
		if (known !== undefined) {
			return known;
		}
		const finder = new PaperFinder(this.all.map(line => [identityOf(line)]));
		finders.set(this.all, finder);
		return finder;
	}
}
