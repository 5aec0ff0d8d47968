import type { PaperId } from '../../core/paper/paper';
import type { RelatedTitle } from '../../core/protocol/panel';
import type { Library } from '../../host/library';

const shown = 5;

/** The papers nearest to one, with their titles. */
export async function findRelated(
	{ nearness, rows }: Library,
	paper: PaperId,
): Promise<readonly RelatedTitle[]> {
	return (await nearness.related([paper], shown)).flatMap(({ id, shares }) => {
		const title = rows.get(id)?.title;
		return title === undefined ? [] : [{ id, title, shares }];
	});
}
