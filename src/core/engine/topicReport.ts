import type { Paper, PaperId } from '../paper/paper';
import { topicKey } from '../topics/own/topicKey';
import type { Topic } from '../topics/topic';
import { reasonTexts } from '../triage/reasonText';
import type { PapersByTopic } from './groupedLibrary';

/** A paper as a report names it. */
export interface NamedPaper {
	/** The key that the paper has, or would get. */
	readonly key: string;
	readonly title: string;
}

/** A topic as a report tells it. */
export interface TopicReport {
	readonly name: string;
	/** The name of the topic it is a part of; absent at the top. */
	readonly parent?: string;
	/** What stands in a part does not stand in its parent once more. */
	readonly papers: readonly (NamedPaper & { readonly why: readonly string[] })[];
}

/** What `papers topics --json` prints. */
export interface TopicsReport {
	readonly topics: readonly TopicReport[];
	readonly other: readonly NamedPaper[];
}

/** Papers by topic as a report; papers that were taken out of the library are left out. */
export function toTopicsReport({ grouping, papers, own }: PapersByTopic): TopicsReport {
	const shown = (id: PaperId): Paper | undefined => {
		const paper = papers.get(id);
		return paper?.removed === true ? undefined : paper;
	};
	const titleOf = (id: string): string | undefined => papers.get(id as PaperId)?.title;
	const rules = new Map(own.map(topic => [topicKey(topic.name), topic.rules]));
	const toReport = ({ name, parent, papers: members }: Topic): TopicReport => {
		const context = { rules: rules.get(topicKey(name)) ?? [], titleOf };
		const named = members.flatMap(member => {
			const paper = shown(member.id);
			return paper ? [{ ...nameOf(paper), why: reasonTexts(member, context) }] : [];
		});
		return { name, ...(parent !== undefined && { parent }), papers: named };
	};
	const other = grouping.other.map(shown).filter(paper => paper !== undefined);
	return { topics: grouping.topics.map(toReport), other: other.map(nameOf) };
}

/**
 * A report to be read by people: topics with the number of their papers, parts below what they are
 * parts of, titles with the reasons.
 *
 * ```text
 * Search agents (2)
 *   Forgetful Graphs
 *     search agents · queries
 *   Reward models for search (1)
 *     Evidence First
 *       reward · near “Forgetful Graphs”
 *
 * Other (1)
 *   Bread Without Ovens
 * ```
 */
export function formatTopics({ topics, other }: TopicsReport): string {
	const partsOf = (name: string) => topics.filter(({ parent }) => parent === name);
	const blocks = topics
		.filter(({ parent }) => parent === undefined)
		.map(top => {
			const parts = partsOf(top.name);
			// Keys that nothing pins may be those of several papers.
			const named = [top, ...parts].flatMap(({ papers }) => papers);
			const all = new Set(named.map(({ key, title }) => `${key}\n${title}`));
			return [
				`${top.name} (${all.size})`,
				...indented([
					...linesOf(top),
					...parts.flatMap(part => [
						`${part.name} (${part.papers.length})`,
						...indented(linesOf(part)),
					]),
				]),
			];
		});
	const left =
		other.length > 0
			? [[`Other (${other.length})`, ...indented(other.map(({ title }) => title))]]
			: [];
	return [...blocks, ...left].map(lines => `${lines.join('\n')}\n`).join('\n');
}

function linesOf({ papers }: TopicReport): readonly string[] {
	return papers.flatMap(({ title, why }) => [
		title,
		...(why.length > 0 ? [`  ${why.join(' · ')}`] : []),
	]);
}

function indented(lines: readonly string[]): readonly string[] {
	return lines.map(line => `  ${line}`);
}

function nameOf({ key, title }: Paper): NamedPaper {
	return { key, title };
}
