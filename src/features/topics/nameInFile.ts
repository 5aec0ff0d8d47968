import type { PaperRow } from '../../core/protocol/rows';
import type { NamedPaper } from '../../core/topics/own/ownTopicEdit';
import type { Library } from '../../host/library';

/**
 * How a paper is written in `topics.yaml`: by its key where it has one, else by a public id; the
 * key that it would get is pinned where there is neither.
 */
export async function nameInFile(library: Library, row: PaperRow): Promise<NamedPaper> {
	const ref = row.keys[0] ?? row.ids[0] ?? (await library.pinKey(row.id));
	return { ref, names: [...row.keys, ...row.ids, row.key] };
}
