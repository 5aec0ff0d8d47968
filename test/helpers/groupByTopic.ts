import fs from 'node:fs';
import type { Model } from '../../src/core/model/model';
import { openModel } from '../../src/core/model/modelFile';
import { VectorReader } from '../../src/core/model/paperVector';
import { TopicFold } from '../../src/core/topics/fold';
import type { Ground } from '../../src/core/topics/ground';
import type { Grouping, TopicPaper } from '../../src/core/topics/topic';
import { WordForms } from '../../src/core/words/wordForms';

let shipped: Model | undefined;

/** The model that is shipped. */
export function shippedModel(): Model {
	shipped ??= openModel(fs.readFileSync('media/model/research.ptm'));
	return shipped;
}

/** What topics are made on, with the places of papers read anew each time. */
export function groundOn(model: Model): Ground {
	const forms = new WordForms();
	const reader = new VectorReader(model, forms);
	return { model, forms, placeOf: ({ title, abstract }) => reader.read(title, abstract) };
}

/** Groups papers by topic, all slices at once. */
export function groupByTopic(papers: readonly TopicPaper[], model = shippedModel()): Grouping {
	return groupByListings([papers], model);
}

/** Groups the papers of listings, each adding to those before it. */
export function groupByListings(
	listings: readonly (readonly TopicPaper[])[],
	model = shippedModel(),
): Grouping {
	const slices = new TopicFold(groundOn(model)).group(listings);
	for (;;) {
		const step = slices.next();
		if (step.done) {
			return step.value;
		}
	}
}
