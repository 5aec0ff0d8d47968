/** So many letters may be other, missing, too many or swapped. */
const mostSlips = 2;

/** The name that somebody meant who wrote `word`; none where none is near. */
export function nearestName<Name extends string>(
	word: string,
	names: readonly Name[],
): Name | undefined {
	const near = names
		.map(name => ({ name, slips: slipsBetween(word.toLowerCase(), name.toLowerCase()) }))
		.filter(({ name, slips }) => slips <= mostSlips && slips < name.length - 1)
		.sort((a, b) => a.slips - b.slips);
	return near[0]?.name;
}

/** How many letters have to be changed, put in, left out or swapped with the next; counted up to three. */
function slipsBetween(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > mostSlips) {
		return mostSlips + 1;
	}
	let [twoBefore, before]: [readonly number[], readonly number[]] = [[], [...range(b.length + 1)]];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row.push(
				Math.min(
					(before[j] ?? 0) + 1,
					(row[j - 1] ?? 0) + 1,
					(before[j - 1] ?? 0) + (isSame ? 0 : 1),
					isSwapped ? (twoBefore[j - 2] ?? 0) + 1 : Infinity,
				),
			);
		}
		[twoBefore, before] = [before, row];
	}
	return before[b.length] ?? 0;
}

function range(length: number): readonly number[] {
	return Array.from({ length }, (_, index) => index);
}
