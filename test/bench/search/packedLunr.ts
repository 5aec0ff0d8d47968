import lunr from 'lunr';
import type { SearchDocument } from '../../../src/core/search/engine';
import { PackedBuilder } from '../../../src/core/search/lunr/packedBuilder';
import { PackedIndex } from '../../../src/core/search/lunr/packedIndex';
import { toLunrContender } from './lunr';

/** As many as are asked for at a question. */
const limit = 10;

/**
 * Our `lunr.Index` on typed arrays, set up and asked exactly as the stock one is. It is always built
 * anew: what the extension stores is measured with its own engine.
 */
export const packedLunr = toLunrContender({
	name: 'packed lunr',
	build: documents => new BestTen(buildPacked(documents).settings),
});

/** As the guide of Lunr wires it: one index, a title that counts three times. */
export function buildPacked(documents: readonly SearchDocument[]): PackedIndex {
	const builder = new PackedBuilder();
	builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
	builder.searchPipeline.add(lunr.stemmer);
	builder.ref('id');
	builder.field('title', { boost: 3 });
	builder.field('abstract');
	builder.field('authors');
	for (const document of documents) {
		builder.add(document);
	}
	return builder.build();
}

/** Gives the ten best where stock Lunr can only give all. */
class BestTen extends PackedIndex {
	override query(build: lunr.Index.QueryBuilder): lunr.Index.Result[] {
		return this.best(build, limit);
	}
}
