/**
 * The year of the page a text was copied from, which is the year of its dates that name none.
 *
 * It is the year in the file's name; else that of the newest arXiv id in the text; and, since a
 * year is written out only where it is an earlier one, at least the newest of those and one more.
 * Never the clock or the file's time: the same text under the same name means the same everywhere.
 */
export function findPageYear(
	text: string,
	name: string,
	writtenYears: Iterable<number>,
): number | undefined {
	const named = yearInName(name);
	if (named !== undefined) {
		return named;
	}
	let year = newestIdYear(text);
	for (const written of writtenYears) {
		year = Math.max(year, written + 1);
	}
	return year || undefined;
}

/** A date is a better witness than a number that may be a venue's year. */
function yearInName(name: string): number | undefined {
	const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
	const match =
		/(?<!\d)((?:19|20)\d\d)[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01])(?!\d)/.exec(file) ??
		/(?<![\d.])((?:19|20)\d\d)(?!\d|\.\d)/.exec(file);
	return match?.[1] === undefined ? undefined : Number(match[1]);
}

/** Only ids written as such: `2602.0364` alone may be any number. */
const arxivId =
	/(?:arxiv ?: ?|arxiv\.org\/[a-z-]{1,8}\/|(?:huggingface|hf)\.co\/papers\/)(\d\d)(?:0[1-9]|1[0-2])\.\d{4,5}/gi;

function newestIdYear(text: string): number {
	let year = 0;
	for (const match of text.matchAll(arxivId)) {
		year = Math.max(year, 2000 + Number(match[1]));
	}
	return year;
}
