import type { Paper, PaperId } from '../../paper/paper';
import type { SearchDocument } from '../../search/engine';
import type { Analysis } from '../../search/text/analysis';
import type { Membership } from '../topic';
import type { Rule } from './rule';
import { RuleReader, type TextAnswer, toFactTest } from './ruleReader';

/** So many papers are read, or only looked at, between other work. */
const readASlice = 50;
const lookedAtASlice = 500;

/** What of a paper rules are asked about, with what it was made from. */
interface Known {
	readonly paper: Paper;
	readonly document: SearchDocument;
}

/**
 * The papers that rules catch. A paper is read again only when its texts have changed, and all of
 * them only for a rule that is new; what was decided is asked anew each time.
 */
export class CaughtPapers {
	private readonly documents = new Map<PaperId, Known>();
	private answers = new Map<string, Map<PaperId, TextAnswer>>();
	private rules: readonly Rule[] = [];

	/** @param toDocument what the search knows of a paper; its topics count for nothing here */
	constructor(
		private readonly analysis: Analysis,
		private readonly toDocument: (paper: Paper) => SearchDocument,
	) {}

	/**
	 * Reads what has changed for rules that are known, and everything for others. Where it is left
	 * off, it can be begun anew.
	 *
	 * @param papers the whole library
	 * @param rules all rules, each once
	 */
	*update(papers: ReadonlyMap<PaperId, Paper>, rules: readonly Rule[]): Generator<void, void> {
		const known = this.rules.filter(({ text }) => rules.some(rule => rule.text === text));
		const added = rules.filter(({ text }) => !known.some(rule => rule.text === text));
		this.answers = new Map(
			known.map(({ text }) => [text, this.answers.get(text) ?? new Map<PaperId, TextAnswer>()]),
		);
		this.rules = known;
		for (const id of this.documents.keys()) {
			if (!papers.has(id)) {
				this.forget(id);
			}
		}
		if (rules.length === 0) {
			this.documents.clear();
			return;
		}
		const again = new RuleReader(known, this.analysis);
		const anew = new RuleReader(added, this.analysis);
		const found = new Map(added.map(({ text }) => [text, new Map<PaperId, TextAnswer>()]));
		let [read, lookedAt] = [0, 0];
		for (const paper of papers.values()) {
			const before = this.documents.get(paper.id);
			const document = this.documentOf(paper, before);
			const isOther = before === undefined || !hasSameTexts(before.document, document);
			if (isOther && known.length > 0) {
				this.forget(paper.id);
				enter(this.answers, paper.id, again.read(document));
			}
			this.documents.set(paper.id, { paper, document });
			if (added.length > 0) {
				enter(found, paper.id, anew.read(document));
			}
			read += isOther || added.length > 0 ? 1 : 0;
			if (read === readASlice || ++lookedAt % lookedAtASlice === 0) {
				read = 0;
				yield;
			}
		}
		for (const [text, papersOf] of found) {
			this.answers.set(text, papersOf);
		}
		// Answers name alternatives of the rules that were read, which may have been parsed anew since.
		this.rules = [...known, ...added];
	}

	/** The papers that a rule catches now, with the words that put them there. */
	caughtBy(rule: Rule): readonly Membership[] {
		const test = toFactTest(this.rules.find(({ text }) => text === rule.text) ?? rule);
		const caught: Membership[] = [];
		for (const [id, answer] of this.answers.get(rule.text) ?? []) {
			const facts = this.documents.get(id)?.document.facts;
			const why = facts && test(answer, facts);
			if (why) {
				caught.push({ id, why, by: 'rule' });
			}
		}
		return caught;
	}

	/** Notes stand beside the paper: they change, and the paper is the same. */
	private documentOf(paper: Paper, before: Known | undefined): SearchDocument {
		const document = this.toDocument(paper);
		return before?.paper === paper && before.document.notes === document.notes
			? before.document
			: document;
	}

	private forget(id: PaperId): void {
		this.documents.delete(id);
		for (const papers of this.answers.values()) {
			papers.delete(id);
		}
	}
}

function enter(
	answers: ReadonlyMap<string, Map<PaperId, TextAnswer>>,
	id: PaperId,
	read: ReadonlyMap<Rule, TextAnswer>,
): void {
	for (const [{ text }, answer] of read) {
		answers.get(text)?.set(id, answer);
	}
}

function hasSameTexts(a: SearchDocument, b: SearchDocument): boolean {
	return (
		a === b ||
		(a.title === b.title &&
			a.abstract === b.abstract &&
			a.authors === b.authors &&
			a.organization === b.organization &&
			a.venue === b.venue &&
			a.keywords === b.keywords &&
			a.notes === b.notes &&
			a.key === b.key)
	);
}
