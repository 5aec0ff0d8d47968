/** A line that is no paper. */
export interface CorpusProblem {
	readonly file: string;
	/** From 1. */
	readonly line: number;
}

const mostNamed = 10;

/** Says which lines were left out, one a line; nothing where there is none. */
export function formatProblems(problems: readonly CorpusProblem[]): string {
	if (problems.length === 0) {
		return '';
	}
	const named = problems.slice(0, mostNamed).map(({ file, line }) => `  ${file}:${line}\n`);
	const more = problems.length - named.length;
	const count = problems.length === 1 ? '1 line is' : `${problems.length} lines are`;
	const rest = more > 0 ? `  and ${more} more\n` : '';
	return `${count} no paper with a title and an abstract, and left out:\n${named.join('')}${rest}`;
}
