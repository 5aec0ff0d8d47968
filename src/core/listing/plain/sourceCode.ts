const codeFile =
	/\.(?:[cm]?[jt]sx?|py|pyi|ipynb|c|h|cc|cpp|cxx|hpp|cu|java|kt|rs|go|rb|php|cs|swift|scala|jl|lua|pl|sh|bash|zsh|ps1|sql|r|m|css|scss|less|vue|svelte|toml|ini|cfg|lock|make|cmake|gradle|dockerfile)$/i;

const codeLine =
	/^\s*(?:import\s[\w{*"']|from\s[\w.]+\simport\s|#include\b|#define\b|using\s[\w:]+;|package\s[\w.]+;|def\s\w+\s*\(|class\s\w+\s*[(:{]|(?:export\s)?(?:const|let|var|function|interface|enum|async)\s\w|(?:public|private|protected|static)\s\w|fn\s\w|func\s\w|return\b.*[;)]?$|if\s*\(.*\{$|for\s*\(.*\{$|@\w+\($|[})\]]+[;,]?$|.*[{;]\s*$|(?:self|this)\.\w+)/;

/** How many lines tell what a text is. */
const enough = 400;

/**
 * Whether a text is source code, by its file name or by its lines. Code may cite papers, but it
 * is no list of them: its citations are found where it stands.
 */
export function isSourceCode(text: string, name: string): boolean {
	if (codeFile.test(name)) {
		return true;
	}
	if (/^#!.*\b(?:sh|bash|python|node|perl|ruby)/.test(text.slice(0, 80))) {
		return true;
	}
	const lines = text
		.slice(0, 40_000)
		.split('\n', enough)
		.map(line => line.slice(0, 300).trimEnd())
		.filter(line => line.trim() !== '' && !/^\s*(?:#|\/\/|\*|%)/.test(line));
	const code = lines.filter(
		line => codeLine.test(line) && !/^\\|\bdoi\b|https?:/i.test(line),
	).length;
	return code >= 3 && code > lines.length * 0.35;
}
