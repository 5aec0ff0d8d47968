/** So many are compared within a few milliseconds. */
const atOnce = 2_000_000;

/** Whether two texts are the same, found out in parts: a listing may have a hundred megabytes. */
export async function areSameBytes(a: Uint8Array, b: Uint8Array): Promise<boolean> {
	if (a.length !== b.length) {
		return false;
	}
	for (let start = 0; start < a.length; start += atOnce) {
		const end = Math.min(start + atOnce, a.length);
		for (let i = start; i < end; i++) {
			if (a[i] !== b[i]) {
				return false;
			}
		}
		await new Promise(resolve => setTimeout(resolve, 0));
	}
	return true;
}
