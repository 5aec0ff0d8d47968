import { existsSync, readFileSync } from 'node:fs';
import { openModel } from '../../src/core/model/modelFile';
import type { Model } from '../../src/core/model/model';
import { packModel } from '../../src/core/model/packModel';
import { VectorReader } from '../../src/core/model/paperVector';
import { toLengthOne } from '../../src/core/model/toLengthOne';
import { titleKey } from '../../src/core/paper/title';
import { learn } from '../../src/core/training/learn';
import { PhraseReader } from '../../src/core/training/phraseWords';
import type { TrainingPaper } from '../../src/core/training/trainingPaper';
import { readCorpus } from '../../src/train/readCorpus';
import { finish } from '../helpers/madeUpPapers';
import type { Row } from '../helpers/row';
import { draw, type LabelledPaper, readLabelled } from './labelledPapers';

export const name = 'training: what `npm run train` gives against the model that is shipped';

const corpus = '../shared/data/corpus/papers-ml-100k.jsonl.gz';
const shippedModel = 'media/model/research.ptm';
/** Of the corpus; all of it takes some minutes. */
const papersRead = Number(process.env.PAPER_TRIAGE_TRAIN_PAPERS ?? 20_000);

const sets = [
	'aaai2022_primary_area',
	'emnlp2020_track',
	'cvpr2019_session',
	'iccv2019_session',
	'ijcai2020-24_area',
	'arxiv_primary_category',
];
const papersASet = 2000;
const queries = 500;
const nearest = 5;
/** One of so many papers with keywords is kept apart to ask for them. */
const keptApart = 5;

/**
 * Related papers: the share of the 5 nearest that have the same human label. Keywords: the share of
 * those that authors gave to papers kept apart which are names of the model. Papers whose titles
 * stand in a labelled set are left out of the training; the shipped model was made likewise, but
 * has seen the papers that are kept apart here.
 */
export async function run(): Promise<readonly Row[]> {
	if (!existsSync(corpus)) {
		return [{ skipped: `${corpus} is absent` }];
	}
	const labelled = sets.map(set => ({ set, papers: draw(readLabelled(set), papersASet, 1) }));
	const titles = new Set(
		sets.flatMap(set => readLabelled(set).map(({ title }) => titleKey(title))),
	);
	const { papers } = await readCorpus([corpus]);
	const read = papers.slice(0, papersRead);
	const unlabelled = read.filter(({ title }) => !titles.has(titleKey(title)));
	const asked = papers.filter(({ keywords }) => keywords.length > 0).filter(isKeptApart);
	const apart = new Set(asked);
	const learntFrom = unlabelled.filter(paper => !apart.has(paper));
	const trained = packModel(finish(learn(learntFrom)));
	const shipped = openModel(readFileSync(shippedModel));
	const labelledOut = read.length - unlabelled.length;
	return [
		{ what: 'learnt from', shipped: shipped.papers, trained: learntFrom.length },
		{ what: 'left out: title in a labelled set', trained: labelledOut },
		{ what: 'left out: kept apart', trained: unlabelled.length - learntFrom.length },
		...labelled.map(({ set, papers: ofSet }) => ({
			what: `related, ${set}`,
			papers: ofSet.length,
			shipped: shareRelated(ofSet, shipped),
			trained: shareRelated(ofSet, trained),
		})),
		{
			what: 'keywords that are names',
			papers: asked.length,
			shipped: shareKnown(asked, shipped),
			trained: shareKnown(asked, trained),
		},
	];
}

function isKeptApart(_: TrainingPaper, index: number): boolean {
	return index % keptApart === 0;
}

function shareRelated(papers: readonly LabelledPaper[], model: Model): number {
	const vectors = placesOf(papers, model);
	const step = Math.max(1, papers.length / queries);
	let related = 0;
	let asked = 0;
	for (let query = 0; query < Math.min(queries, papers.length); query++) {
		const index = Math.floor(query * step);
		const labels = new Set(papers[index]!.labels);
		const byNearness = vectors
			.map((vector, other) => ({ other, near: product(vector, vectors[index]!) }))
			.filter(({ other }) => other !== index)
			.sort((a, b) => b.near - a.near)
			.slice(0, nearest);
		for (const { other } of byNearness) {
			asked++;
			related += papers[other]!.labels.some(label => labels.has(label)) ? 1 : 0;
		}
	}
	return related / asked;
}

/** Where papers lie, from the middle of all of them. */
function placesOf(papers: readonly LabelledPaper[], model: Model): readonly Float32Array[] {
	const reader = new VectorReader(model);
	const vectors = papers.map(({ title, abstract }) => reader.read(title, abstract));
	const middle = new Float32Array(model.width);
	for (const vector of vectors) {
		vector.forEach((value, i) => (middle[i] = middle[i]! + value / vectors.length));
	}
	return vectors.map(vector => toLengthOne(vector.map((value, i) => value - middle[i]!)));
}

function product(a: Float32Array, b: Float32Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) {
		sum += a[i]! * b[i]!;
	}
	return sum;
}

function shareKnown(papers: readonly TrainingPaper[], model: Model): number {
	const reader = new PhraseReader();
	const key = (text: string) =>
		reader
			.read(text)
			.map(({ stem }) => stem)
			.join(' ');
	const names = new Set(model.names.split('|').map(line => key(line.slice(0, line.indexOf('~')))));
	const keywords = papers.flatMap(paper => paper.keywords.map(key));
	return keywords.filter(keyword => names.has(keyword)).length / keywords.length;
}
