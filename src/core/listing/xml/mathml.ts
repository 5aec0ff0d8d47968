import { localName, textOf, type XmlElement } from './elements';

/**
 * What MathML shows, in TeX without the dollars: `<msup><mi>x</mi><mn>2</mn></msup>` is `x^2`.
 * Where it comes with TeX, that is taken. What is not known counts as its parts in a row.
 */
export function texOfMathml(element: XmlElement): string {
	return (findTex(element) ?? render(element)).replace(/\s+/g, ' ').trim();
}

/** The TeX that a formula comes with: in `<tex-math>`, or as an annotation. */
function findTex(element: XmlElement): string | undefined {
	for (const child of element.children) {
		if (typeof child === 'string') {
			continue;
		}
		const name = localName(child.name);
		const isTex =
			name === 'tex-math' ||
			(name === 'annotation' && /tex/i.test(child.attributes.encoding ?? ''));
		const tex = isTex ? bareTex(textOf(child)) : findTex(child);
		if (tex !== undefined && tex !== '') {
			return tex;
		}
	}
	return undefined;
}

/** TeX without the dollars, and without the document that some publishers put around a formula. */
export function bareTex(text: string): string {
	const inner = /\\begin\{document\}([\s\S]*?)\\end\{document\}/.exec(text)?.[1] ?? text;
	return inner
		.trim()
		.replace(/^\$+|\$+$/g, '')
		.trim();
}

function render(element: XmlElement | string): string {
	if (typeof element === 'string') {
		return element.trim();
	}
	const parts = element.children
		.filter(child => typeof child !== 'string' || child.trim() !== '')
		.map(render)
		.filter(part => part !== '');
	const [first = '', second = '', third = ''] = parts;
	switch (localName(element.name)) {
		case 'msub':
		case 'munder':
			return `${first}_${group(second)}`;
		case 'msup':
		case 'mover':
			return `${first}^${group(second)}`;
		case 'msubsup':
		case 'munderover':
			return `${first}_${group(second)}^${group(third)}`;
		case 'mfrac':
			return `\\frac{${first}}{${second}}`;
		case 'msqrt':
			return `\\sqrt{${parts.join('')}}`;
		case 'mroot':
			return `\\sqrt[${second}]{${first}}`;
		case 'mfenced':
			return fenced(element, parts);
		case 'mtext':
			return ` ${parts.join(' ')} `;
		case 'mspace':
		case 'mtr':
		case 'apply':
		case 'matrixrow':
			return ` ${parts.join(' ')}`;
		case 'annotation':
		case 'annotation-xml':
			return '';
		default:
			return parts.join('');
	}
}

function group(part: string): string {
	return part.length === 1 ? part : `{${part}}`;
}

function fenced({ attributes }: XmlElement, parts: readonly string[]): string {
	const { open = '(', close = ')', separators = ',' } = attributes;
	return `${open}${parts.join(separators.slice(0, 1))}${close}`;
}
