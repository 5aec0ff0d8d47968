import type { PaperDate } from '../../paper/paper';
import { parseWholeDate } from './meta';
import { plainText } from './inline';

/** The level of a summary of details, which stands in place of a heading. */
export const summaryLevel = 7;
/** The level of a line in bold, which does too. */
export const boldLevel = 8;

interface Heading {
	readonly level: number;
	readonly text: string;
	/** Whether it is the first one of its level. */
	readonly isFirst: boolean;
	readonly date: PaperDate | undefined;
	readonly year: number | undefined;
}

/** Headings that say nothing about what stands below them. */
const silent =
	/^(?:(?:table of )?contents?|papers?|paper list|the papers|resources|list of papers|all papers|overview|index|目录|论文|论文列表|research papers?.*|latest (?:papers?|works?)|最新论文|updated? (?:on )?.*|top (?:ml|ai) papers of the week.*|(?:daily )?papers? (?:for|of|from|on) [\d./-]+|[\d\s年月日./-]+|(?:before|after|until|since) \d{4}.*|\d{4} (?:and|or) (?:before|earlier|older))$/i;

/** `## Planning [[Back]](#toc)`: a way back behind the words of a heading. */
const linkBack = /(?<=[^\s#])\s+\[\[?[^[\]]{0,40}\]?\]\(#[^()]*\)\s*$/;

/** The headings above a place in a document. */
export class Headings {
	private path: readonly Heading[] = [];
	private told: readonly string[] | undefined;
	private hasFirst = false;

	/** Takes a heading; what stood at its level or below ends. */
	open(level: number, written: string): void {
		const text = plainText(written.replace(linkBack, '').replace(/\[([^\]]*)\]\([^()]*\)/g, '$1'))
			.replace(/^[\p{Extended_Pictographic}\ufe0f\u200d\s#.:-]+/u, '')
			.replace(/\s*#+$/, '')
			.replace(/\s*[(（]\d+\s*(?:papers?|篇(?:论文)?)[)）]$/i, '')
			.replace(/^(?:\d{1,2}\.)+\d{0,2}\s+/, '')
			.trim();
		this.close(level);
		if (text !== '') {
			const year = /(?<!\d)((?:19[5-9]|20[0-4])\d)(?!\d)/.exec(text)?.[1];
			this.path = [
				...this.path,
				{
					...{ level, text, isFirst: level === 1 && !this.hasFirst, date: parseWholeDate(text) },
					year: year === undefined ? undefined : Number(year),
				},
			];
			this.hasFirst ||= level === 1;
		}
	}

	/** Ends what stands at a level or below. */
	close(level: number): void {
		this.told = undefined;
		if (this.path.some(heading => heading.level >= level)) {
			this.path = this.path.filter(heading => heading.level < level);
		}
	}

	/**
	 * What the headings say of the papers below them, the outermost first. The title of the whole
	 * document says nothing, nor do dates.
	 *
	 * @param hasTitle whether there is one heading of the first level, which is the title then
	 */
	categories(hasTitle: boolean): readonly string[] {
		this.told ??= this.path
			.filter(
				({ isFirst, date, text }) =>
					!(isFirst && (hasTitle || this.path.length > 1)) &&
					date === undefined &&
					!silent.test(text),
			)
			.map(({ text }) => text)
			.filter(text => text.length <= 120);
		return this.told;
	}

	/** The date that the innermost heading with one consists of. */
	get date(): PaperDate | undefined {
		return this.path.findLast(({ date }) => date !== undefined)?.date;
	}

	/** The year in the innermost heading with one, for dates below it that have none. */
	get year(): number | undefined {
		return this.path.findLast(({ year }) => year !== undefined)?.year;
	}
}
