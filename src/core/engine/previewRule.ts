import type { Cancellation } from '../cancellation';
import type { Paper, PaperId } from '../paper/paper';
import type { RulePreview } from '../protocol/rows';
import type { SearchDocument } from '../search/engine';
import type { Analysis } from '../search/text/analysis';
import { readRule } from '../topics/own/rule';
import { RuleReader, toFactTest } from '../topics/own/ruleReader';

/** So many papers are read between two looks at what else there is to do. */
const papersASlice = 100;

/** What is asked, and of what. */
export interface PreviewAsk {
	readonly text: string;
	/** How many papers are named; all are counted. */
	readonly limit: number;
	readonly analysis: Analysis;
	readonly papers: ReadonlyMap<PaperId, Paper>;
	documentOf(paper: Paper): SearchDocument;
	pause(): Promise<void>;
}

/** What a rule would catch; as far as it came, where it is called off. */
export async function previewRule(
	{ text, limit, analysis, papers, ...sources }: PreviewAsk,
	cancellation: Cancellation,
): Promise<RulePreview> {
	const rule = readRule(text, analysis);
	if (rule.type === 'fault') {
		return { count: 0, papers: [], fault: rule.message };
	}
	const reader = new RuleReader([rule], analysis);
	const test = toFactTest(rule);
	const caught: PaperId[] = [];
	let [count, read] = [0, 0];
	for (const paper of papers.values()) {
		const document = sources.documentOf(paper);
		const answer = reader.read(document).get(rule);
		if (answer && test(answer, document.facts)) {
			count++;
			if (caught.length < limit) {
				caught.push(paper.id);
			}
		}
		if (++read % papersASlice === 0) {
			await sources.pause();
			if (cancellation.isCancellationRequested) {
				break;
			}
		}
	}
	return { count, papers: caught };
}
