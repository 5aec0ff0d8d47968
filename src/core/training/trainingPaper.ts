/** A paper to learn from. */
export interface TrainingPaper {
	readonly title: string;
	readonly abstract: string;
	/** The keywords its authors gave; none where they are not known. */
	readonly keywords: readonly string[];
}

/**
 * Reads a line of a corpus: `{"title":"…","abstract":"…","keywords":["…"]}`, the last optional and
 * whatever else it holds of no matter. Gives nothing for a line that is no such paper.
 */
export function parseTrainingPaper(line: string): TrainingPaper | undefined {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return undefined;
	}
	if (!isRecord(value) || typeof value.title !== 'string' || typeof value.abstract !== 'string') {
		return undefined;
	}
	const { title, abstract, keywords } = value;
	const given = Array.isArray(keywords) ? (keywords as readonly unknown[]) : [];
	return { title, abstract, keywords: given.filter(word => typeof word === 'string') };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
