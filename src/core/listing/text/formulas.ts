/**
 * A text in which each formula of MathML or JATS that comes with TeX is that TeX, in dollars:
 * `<math><annotation encoding="application/x-tex">x^2</annotation></math>` is `$x^2$`. Other
 * formulas stay as they are.
 */
export function withTexOfFormulas(text: string): string {
	if (!/<(?:\w+:)?(?:tex-math|annotation)/i.test(text)) {
		return text;
	}
	// Each place is looked at once: a text may be full of formulas that are not closed.
	const opening = new RegExp(formula);
	const unclosed = new Set<string>();
	let result = '';
	let done = 0;
	for (let match = opening.exec(text); match; match = opening.exec(text)) {
		const name = match[1]?.toLowerCase() ?? '';
		const inner = opening.lastIndex;
		const close = unclosed.has(name) ? undefined : findEnd(text, inner, formulaEnds[name]);
		if (!close) {
			unclosed.add(name);
			continue;
		}
		const tex = texIn(text.slice(inner, close.start));
		if (tex !== undefined) {
			result += `${text.slice(done, match.index)}$${tex}$`;
			done = close.end;
		}
		opening.lastIndex = close.end;
	}
	return result + text.slice(done);
}

const formula = /<(?:\w+:)?(inline-formula|disp-formula|math)\b[^<>]*>/gi;

const formulaEnds: Readonly<Record<string, RegExp>> = {
	'inline-formula': /<\/(?:\w+:)?inline-formula>/gi,
	'disp-formula': /<\/(?:\w+:)?disp-formula>/gi,
	math: /<\/(?:\w+:)?math>/gi,
};

function findEnd(text: string, from: number, end: RegExp | undefined) {
	const search = end && new RegExp(end);
	if (!search) {
		return undefined;
	}
	search.lastIndex = from;
	const match = search.exec(text);
	return match && { start: match.index, end: search.lastIndex };
}

function texIn(formulaText: string): string | undefined {
	const start = /<(?:\w+:)?(?:tex-math|annotation\b[^<>]*tex[^<>]*)>/i.exec(formulaText);
	if (!start) {
		return undefined;
	}
	const rest = formulaText.slice(start.index + start[0].length);
	const end = /<\/(?:\w+:)?(?:tex-math|annotation)>/i.exec(rest);
	return end
		? rest
				.slice(0, end.index)
				.trim()
				.replace(/^<!\[CDATA\[|\]\]>$/g, '')
				.trim()
				.replace(/^\$+|\$+$/g, '')
				.trim()
		: undefined;
}
