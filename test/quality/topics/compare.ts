import type { Grouping } from '../../../src/core/topics/topic';
import { noteProgress } from '../../bench/search/tables';
import type { Row } from '../../helpers/row';
import { estimateDifference } from '../search/statistics';
import type { Sample } from './draws';
import {
	agreementOf,
	keptShare,
	liftOf,
	literalShare,
	namedShare,
	shapeOf,
	stillInShare,
} from './measures';
import type { Method } from './method';
import type { Draw } from './draws';
import { designName, ours } from './methods';

/** Figures of a method, by name: one value a draw, seed by seed. */
type Figures = ReadonlyMap<string, readonly (readonly number[])[]>;

const compared = ['AMI', 'shared keyword', 'named', 'kept +10 %', 'literal why'];

/**
 * A row a method: of each figure the median over seeds of the mean over what a seed drew. Then how
 * much higher ours is than the design, draw by draw, with the standard error of the mean.
 */
export function compare(
	drawn: string,
	size: number,
	samples: readonly Sample[],
	methods: readonly Method[],
): readonly Row[] {
	const figures = new Map<string, Figures>();
	const head = { drawn, papers: size };
	if (samples.every(sample => sample.length === 0)) {
		return [];
	}
	for (const { most, ...method } of methods) {
		if (most === undefined || size <= most) {
			noteProgress(`${drawn}, ${size} papers: ${method.name}`);
			figures.set(method.name, measureAll(samples, method));
		}
	}
	const rows = [...figures].map(([method, values]) => ({ ...head, method, ...toMedians(values) }));
	const [mine, theirs] = [figures.get(ours.name), figures.get(designName)];
	return mine && theirs
		? [...rows, { ...head, method: `${ours.name} − ${designName}`, ...toDifferences(mine, theirs) }]
		: rows;
}

function measureAll(samples: readonly Sample[], method: Method): Figures {
	const figures = new Map<string, number[][]>();
	for (const sample of samples) {
		const values = sample.map(draw => measure(draw, method));
		for (const name of Object.keys(values[0] ?? {})) {
			const known = figures.get(name) ?? [];
			known.push(values.map(value => value[name]!));
			figures.set(name, known);
		}
	}
	return figures;
}

function measure(draw: Draw, method: Method): Readonly<Record<string, number>> {
	const { papers, labels } = draw;
	const grouping = method.group(papers);
	return {
		...(labels.length > 0
			? { AMI: agreementOf(grouping, draw), 'AMI at the top': agreementOf(grouping, draw, true) }
			: {
					'shared keyword': liftOf(grouping, draw),
					named: namedShare(grouping, draw),
					...measureGrowth(draw, method, grouping),
				}),
		...(method.silent ? {} : { 'literal why': literalShare(grouping, papers) }),
		...shapeOf(grouping, papers.length),
	};
}

function measureGrowth(
	{ papers, later }: Draw,
	{ group, grow }: Method,
	grouping: Grouping,
): Readonly<Record<string, number>> {
	const before = grow ? grow([papers]) : grouping;
	const growBy = (share: number): Grouping => {
		const listings = [papers, later.slice(0, Math.round(papers.length * share))];
		return grow ? grow(listings) : group(listings.flat());
	};
	const little = growBy(0.1);
	return {
		'kept +10 %': keptShare(before, little),
		'still in +10 %': stillInShare(before, little),
		'kept +50 %': keptShare(before, growBy(0.5)),
	};
}

function toMedians(figures: Figures): Row {
	return Object.fromEntries([...figures].map(([name, seeds]) => [name, median(seeds.map(meanOf))]));
}

function toDifferences(mine: Figures, theirs: Figures): Row {
	const names = compared.filter(name => mine.has(name) && theirs.has(name));
	return Object.fromEntries(
		names.map(name => {
			const { mean, error } = estimateDifference(mine.get(name)!.flat(), theirs.get(name)!.flat());
			return [name, `${mean < 0 ? '−' : '+'}${Math.abs(mean).toFixed(3)} ± ${error.toFixed(3)}`];
		}),
	);
}

function meanOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const half = Math.floor(sorted.length / 2);
	const middle = sorted.length % 2 === 0 ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[half]!;
	return Number(middle.toFixed(3));
}
