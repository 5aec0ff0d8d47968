import type { PaperId } from '../paper/paper';
import { fewPapers } from './candidates';
import { joinCopies, type Member } from './copies';
import { belongingsOf, type Pattern } from './members';
import type { PhraseBook } from './phraseBook';
import { profileOf } from './profile';
import type { Space } from './space';
import type { Grouping, TopicPaper } from './topic';

const papersASlice = 50;

/** Puts every paper into its topics; topics of one paper and near copies of others go. */
export function* assign(
	papers: readonly TopicPaper[],
	patterns: readonly Pattern[],
	names: readonly string[],
	book: PhraseBook,
	space: Space,
): Generator<void, Grouping> {
	const gathered = names.map(name => ({ name, members: new Map<PaperId, Member>() }));
	for (const [index, paper] of papers.entries()) {
		if (index % papersASlice === 0) {
			yield;
		}
		const profile = profileOf(paper, book);
		for (const { topic, score, why } of belongingsOf(profile, space.place(profile), patterns)) {
			gathered[topic]?.members.set(paper.id, { id: paper.id, score, why });
		}
	}
	// A topic of one is then better than none.
	const fewest = papers.length < fewPapers ? 1 : 2;
	const topics = joinCopies(gathered.filter(({ members }) => members.size >= fewest));
	const placed = new Set(topics.flatMap(({ members }) => [...members.keys()]));
	return {
		topics: topics.map(({ name, members }) => ({
			name,
			papers: [...members.values()]
				.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
				.map(({ id, why }) => ({ id, why })),
		})),
		other: papers.flatMap(({ id }) => (placed.has(id) ? [] : [id])),
	};
}
