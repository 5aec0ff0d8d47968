/** Scales to a length of 1, in place; nothing stays nothing. */
export function toLengthOne(vector: Float32Array): Float32Array {
	let squares = 0;
	for (const value of vector) {
		squares += value * value;
	}
	const length = Math.sqrt(squares) || 1;
	for (let i = 0; i < vector.length; i++) {
		vector[i] = (vector[i] ?? 0) / length;
	}
	return vector;
}
