/**
 * How much two groupings of the same things agree beyond chance: adjusted mutual information, 1 for
 * the same grouping, about 0 for chance.
 */
export function adjustedMutualInformation(
	one: readonly (string | number)[],
	other: readonly (string | number)[],
): number {
	const n = one.length;
	const a = countsOf(one);
	const b = countsOf(other);
	const both = countsOf(one.map((group, i) => `${group}\t${other[i] ?? ''}`));
	let information = 0;
	for (const [pair, count] of both) {
		const [first = '', second = ''] = pair.split('\t');
		const expected = ((a.get(first) ?? 0) * (b.get(second) ?? 0)) / n;
		information += (count / n) * Math.log(count / expected);
	}
	const chance = expectedInformation([...a.values()], [...b.values()], n);
	const most = (entropyOf(a, n) + entropyOf(b, n)) / 2;
	return most === chance ? 1 : (information - chance) / (most - chance);
}

function countsOf(groups: readonly (string | number)[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const group of groups) {
		counts.set(String(group), (counts.get(String(group)) ?? 0) + 1);
	}
	return counts;
}

function entropyOf(counts: ReadonlyMap<string, number>, n: number): number {
	return [...counts.values()].reduce((sum, count) => sum - (count / n) * Math.log(count / n), 0);
}

/** The information that groups of these sizes share by chance (Vinh, Epps and Bailey, 2010). */
function expectedInformation(a: readonly number[], b: readonly number[], n: number): number {
	const log = [0];
	for (let i = 1; i <= n; i++) {
		log.push((log[i - 1] ?? 0) + Math.log(i));
	}
	const factorial = (k: number) => log[k] ?? 0;
	let sum = 0;
	for (const x of a) {
		for (const y of b) {
			for (let both = Math.max(1, x + y - n); both <= Math.min(x, y); both++) {
				const ways =
					factorial(x) +
					factorial(y) +
					factorial(n - x) +
					factorial(n - y) -
					(factorial(n) +
						factorial(both) +
						factorial(x - both) +
						factorial(y - both) +
						factorial(n - x - y + both));
				sum += (both / n) * Math.log((n * both) / (x * y)) * Math.exp(ways);
			}
		}
	}
	return sum;
}
