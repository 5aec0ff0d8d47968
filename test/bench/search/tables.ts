import type { Row } from '../../helpers/row';
import type { Spread } from './spread';

/** A row with one value of each engine, and how many times the first one's it is. */
export function toMeasureRow(
	papers: number,
	what: string,
	values: ReadonlyMap<string, number>,
): Row {
	return toRow(papers, what, values, round, value => value);
}

/** A row with median, 95th percentile and most of each engine, and the ratio of sums. */
export function toSpreadRow(
	papers: number,
	what: string,
	spreads: ReadonlyMap<string, Spread>,
): Row {
	const toText = ({ p50, p95, max }: Spread) => [p50, p95, max].map(round).join('/');
	return toRow(papers, what, spreads, toText, ({ sum }) => sum);
}

/** Says on the error stream what is measured now: a run takes minutes. */
export function noteProgress(text: string): void {
	process.stderr.write(`… ${text}\n`);
}

function toRow<T>(
	papers: number,
	what: string,
	values: ReadonlyMap<string, T>,
	toText: (value: T) => string,
	toNumber: (value: T) => number,
): Row {
	const ours = values.get('ours');
	const cells = [...values].map(([name, value]) => {
		const text = toText(value);
		return [
			name,
			ours === undefined || value === ours
				? text
				: `${text} ×${round(toNumber(value) / toNumber(ours))}`,
		];
	});
	return { papers, what, ...(Object.fromEntries(cells) as Record<string, string>) };
}

/** Three digits that count. */
function round(value: number): string {
	return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
