// `Math.exp` and `Math.log` may differ in their last digits from engine to engine, and a model has to
// come out the same everywhere. These use only what IEEE 754 defines to the last digit.

const steps = 64;
const lowest = -64;
const powers = makePowers();

/** e to the power of `x`, right to 12 digits; for `x` from -64 to 0, and 0 below. */
export function exp(x: number): number {
	if (x < lowest) {
		return 0;
	}
	const step = Math.round(x * steps);
	const rest = x - step / steps;
	const series = 1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest * (1 / 24 + rest / 120))));
	return (powers[-step] ?? 0) * series;
}

/** The natural logarithm of a number above 0, right to 12 digits. */
export function ln(x: number): number {
	let fraction = x;
	let octaves = 0;
	while (fraction >= Math.SQRT2) {
		fraction /= 2;
		octaves++;
	}
	while (fraction < Math.SQRT1_2) {
		fraction *= 2;
		octaves--;
	}
	const ratio = (fraction - 1) / (fraction + 1);
	const square = ratio * ratio;
	let series = 0;
	for (let power = 17; power >= 1; power -= 2) {
		series = series * square + 1 / power;
	}
	return octaves * Math.LN2 + 2 * ratio * series;
}

/** e to the power of 0, -1/64, -2/64 … */
function makePowers(): Float64Array {
	const made = new Float64Array(1 - lowest * steps);
	let step = 1;
	for (let power = 14; power >= 1; power--) {
		step = 1 - (step / power) * (1 / steps);
	}
	made[0] = 1;
	made[1] = step;
	for (let index = 2; index < made.length; index++) {
		const half = index >> 1;
		// By halves, so that an error grows with the logarithm of the index.
		made[index] = (made[half] ?? 0) * (made[index - half] ?? 0);
	}
	return made;
}
