import { cleanLine, cleanText } from '../text/clean';
import { localName, textOf, type XmlElement } from './elements';
import { bareTex, texOfMathml } from './mathml';

/**
 * The text of an element on one line, whatever marks up its words: `<title>The <i>Hukou</i> System
 * in H<sub>2</sub>O</title>`. Formulas become TeX with dollars around it. Empty where nothing is.
 */
export function lineOf(element: XmlElement | undefined): string {
	return clean(element, cleanLine);
}

/** The text of an element in paragraphs that stand apart by a blank line; else as `lineOf`. */
export function paragraphsOf(element: XmlElement | undefined): string {
	return clean(element, cleanText);
}

/** Markup that a source wrote as text: `&lt;i&gt;`. Other angle brackets are signs. */
const writtenMarkup =
	/<\/?(?:[a-z]+:)?(?:i|b|p|em|u|sub|sup|br|hr|strong|span|div|a|italic|bold|scp?|math|inline-formula)\b[^<>]*>/i;

function clean(
	element: XmlElement | undefined,
	cleanAs: (text: string, notation: { readonly markup: boolean }) => string,
): string {
	const text = element ? proseOf(element) : '';
	return cleanAs(text, { markup: text.includes('<') && writtenMarkup.test(text) });
}

/** Elements that stand in a line of their own. */
const blocks = new Set(['p', 'sec', 'title', 'list', 'list-item', 'li', 'div', 'br', 'break']);

function proseOf(element: XmlElement): string {
	const pieces: string[] = [];
	for (const child of element.children) {
		if (typeof child === 'string') {
			pieces.push(child);
			continue;
		}
		switch (localName(child.name)) {
			case 'sub':
			case 'sup':
				closeUp(pieces);
				pieces.push(raised(proseOf(child)));
				break;
			case 'tex-math':
				pieces.push(maths(bareTex(textOf(child))));
				break;
			case 'math':
			case 'inline-formula':
			case 'disp-formula':
				pieces.push(maths(texOfMathml(child)));
				break;
			default:
				pieces.push(
					blocks.has(localName(child.name))
						? `\n\n${proseOf(child)}\n\n`
						: withoutIndent(proseOf(child)),
				);
		}
	}
	return pieces.join('');
}

/** The lines that an indent puts around `<i>` do not make a paragraph with those of its text. */
function withoutIndent(text: string): string {
	return /^\s|\s$/.test(text) ? text.replace(/^\s+/, ' ').trimEnd() + ' ' : text;
}

function maths(tex: string): string {
	return tex === '' ? '' : `$${tex}$`;
}

/** XML that was printed with an indent has `CO` apart from its `<sub>2</sub>`. */
function closeUp(pieces: string[]): void {
	const last = pieces.length - 1;
	const trimmed = pieces[last]?.trimEnd() ?? '';
	if (pieces[last]?.slice(trimmed.length).includes('\n')) {
		pieces[last] = trimmed;
	}
}

function raised(prose: string): string {
	return prose.includes('\n') ? prose.trim() : prose;
}
