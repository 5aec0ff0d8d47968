import { formatPublicId } from '../../paper/ids';
import { findBlocks, type Block } from './blocks';
import { Headings, summaryLevel } from './headings';
import { readSection, type Candidate } from './list';
import type { Entry, Problem } from '../listing';
import { isDelimiter, type Table, toTable } from './columns';
import { readRow, type RowFound } from './table';
import { parseInline } from './inline';

/** What the tables and lists of a Markdown document tell. */
export interface MarkdownFound {
	readonly entries: readonly Entry[];
	readonly problems: readonly Problem[];
	/** How many of the entries stand in tables. */
	readonly inTables: number;
	/** How many of the entries lead to a paper or name a venue, rather than stand among such. */
	readonly sure: number;
}

/** Reads all tables and lists of papers in a Markdown document. */
export function readMarkdown(text: string): MarkdownFound {
	const reader = new DocumentReader((text.match(/^[ \t]*#[ \t]/gm) ?? []).length === 1);
	findBlocks(text, block => {
		reader.take(block);
	});
	reader.finish();
	return reader;
}

/** What a fold below a paper is called; others stand for headings. */
const isFold =
	/^\s*(?:(?:click (?:to|for) |see |view |show |read )?(?:the )?(?:details?|abstract|summary|more)|tl;?dr|摘要|详情|展开|查看摘要)\s*[.:…]*\s*$/i;

/** A section or a table may hold a few entries that nothing but their neighbours tell to be papers. */
const leastSure = 3;

class DocumentReader implements MarkdownFound {
	readonly entries: Entry[] = [];
	readonly problems: Problem[] = [];
	inTables = 0;
	sure = 0;
	private readonly headings = new Headings();
	private section: Block[] = [];
	private heading: Block | undefined;
	private rows: Block[] = [];
	/** What is unfolded: a paper, or something below one. */
	private fold: 'paper' | 'abstract' | 'details' | undefined;

	/** @param hasTitle whether the document has one heading of the first level, its title */
	constructor(private readonly hasTitle: boolean) {}

	take(block: Block): void {
		if (block.kind === 'row') {
			this.finishSection();
			this.rows.push(block);
			return;
		}
		this.finishRows();
		switch (block.kind) {
			case 'heading':
				if (isEntry(block)) {
					this.finishSection();
					this.section.push({ ...block, kind: 'paragraph', level: 0, isTitle: true });
					this.fold = block.level === summaryLevel ? 'paper' : undefined;
					return;
				}
				if (block.level === summaryLevel && this.section.length > 0 && isFold.test(block.text)) {
					this.fold = /abstract|摘要/i.test(block.text) ? 'abstract' : 'details';
					return;
				}
				this.finishSection();
				this.headings.open(block.level, block.text);
				this.heading = block;
				return;
			case 'endOfDetails':
				if (this.fold !== undefined) {
					this.fold = undefined;
					return;
				}
				this.finishSection();
				this.headings.close(block.level);
				return;
			case 'item':
			case 'paragraph':
			case 'rule':
				this.section.push(isWithin(this.fold) ? { ...block, isFolded: this.fold } : block);
		}
	}

	finish(): void {
		this.finishRows();
		this.finishSection();
		this.nameUntitled();
	}

	/** Where a place names a paper by its id alone, another place may tell its title. */
	private nameUntitled(): void {
		const isUntitled = ({ title, ids }: Entry) => ids.some(id => title === formatPublicId(id));
		if (!this.entries.some(isUntitled)) {
			return;
		}
		const titles = new Map(
			this.entries.flatMap(entry =>
				isUntitled(entry) ? [] : entry.ids.map(id => [id, entry.title] as const),
			),
		);
		for (const [i, entry] of this.entries.entries()) {
			const title = isUntitled(entry)
				? entry.ids.map(id => titles.get(id)).find(Boolean)
				: undefined;
			if (title !== undefined) {
				this.entries[i] = { ...entry, title };
			}
		}
	}

	private finishSection(): void {
		if (this.section.length > 0) {
			const found = readSection(this.section, this.headings, this.hasTitle, this.heading);
			this.add(found.candidates);
			this.problems.push(...found.problems);
			this.section = [];
		}
		this.heading = undefined;
		this.fold = undefined;
	}

	private finishRows(): void {
		if (this.rows.length === 0) {
			return;
		}
		const rows = this.rows;
		this.rows = [];
		const mark = rows.findIndex(({ text }) => isDelimiter(text));
		const table = toTable(mark > 0 ? rows[mark - 1]?.text : undefined);
		const body = rows.slice(mark + 1).filter(({ text }) => !isDelimiter(text));
		const found = body.map(row => readRow(row, table, this.headings, this.hasTitle));
		this.addRows(found, table);
	}

	private addRows(found: readonly RowFound[], table: Table): void {
		const sure = found.filter(({ isSure }) => isSure).length;
		const isOfPapers = sure > 0 && (table.isOfPapers || sure >= found.length / 2);
		if (!isOfPapers) {
			return;
		}
		for (const { entry, problem } of found) {
			if (entry) {
				this.entries.push(entry);
				this.inTables++;
			}
			if (problem) {
				this.problems.push(problem);
			}
		}
		this.sure += sure;
	}

	/** In doubt something is a paper where most around it are. */
	private add(candidates: readonly Candidate[]): void {
		const sure = candidates.filter(({ isSure }) => isSure).length;
		const takesAll = sure >= leastSure && sure >= candidates.length * 0.6;
		for (const { entry, isSure } of candidates) {
			if (isSure || takesAll) {
				this.entries.push(entry);
			}
		}
		this.sure += sure;
	}
}

function isWithin(fold: string | undefined): fold is 'abstract' | 'details' {
	return fold !== undefined && fold !== 'paper';
}

/** A heading that is the title of a paper: `### [Title](https://arxiv.org/abs/…)`. */
function isEntry({ text }: Block): boolean {
	return text.includes('](http') && parseInline(text).links.some(({ kind }) => kind === 'paper');
}
