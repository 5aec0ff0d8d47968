import type { TakenIn } from '../core/protocol/worker';
import { plural } from '../core/triage/rowText';
import type { Library } from './library';

/** Dismisses what came in and the user's rules mute, as one step of undo. */
export async function muteTaken(library: Library, taken: readonly TakenIn[]): Promise<void> {
	const papers = [...new Set(taken.flatMap(({ muted }) => muted))];
	await library.edit(
		`mute ${plural(papers.length, 'paper')}`,
		papers.map(paper => ({ paper, field: 'status', value: 'dismissed' })),
	);
}
