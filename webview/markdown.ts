import DOMPurify from 'dompurify';
import { Marked, type RendererObject, type TokenizerObject } from 'marked';
import { formulaAt, nextFormula, splitFormulas } from '../src/core/notes/formulas';
import { nextTextMacro, textMacroAt, type TextStyle } from '../src/core/notes/textMacros';
import { isAddress } from '../src/core/protocol/panel';
import { formatFormula } from './maths';

// The only place of the page that makes HTML: Markdown and maths in, clean elements out.

/** Markdown as elements. Raw HTML stays text, images become links, headings stand below the page's. */
export function renderMarkdown(text: string): DocumentFragment {
	return clean(marked.parse(text, { async: false }));
}

/** One line of text in which nothing but formulas is special, as titles have it. */
export function renderTitle(text: string): DocumentFragment {
	const html = splitFormulas(text).map(piece =>
		typeof piece === 'string' ? escape(piece) : (formatFormula(piece) ?? escape(`$${piece.tex}$`)),
	);
	return clean(html.join(''));
}

/** How deep in the page's own outline the headings of a note begin. */
const outlineDepth = 2;

/** Abstracts speak of `<think>` tokens and `p<0.05`: of HTML, only what sets words is taken as such. */
const settingTag = /^<\/?(?:sub|sup|i|em|b|strong|br)\s*\/?>/i;

const tokenizer: TokenizerObject = {
	html: src => (src.startsWith('<!--') ? false : undefined),
	tag: src => (settingTag.test(src) || src.startsWith('<!--') ? false : undefined),
	// A single tilde is "about": `~5% to ~7%`.
	del: src => (src.startsWith('~~') ? false : undefined),
};

const renderer: RendererObject = {
	heading({ tokens, depth }) {
		const level = Math.min(6, depth + outlineDepth);
		return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
	},
	image({ href, text }) {
		const shown = escape(text || href);
		return isAddress(href) ? `<a href="${escape(href)}">${shown}</a>` : shown;
	},
	checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
};

const styleTags: Readonly<Record<TextStyle, readonly [string, string]>> = {
	emphasis: ['<em>', '</em>'],
	strong: ['<strong>', '</strong>'],
	code: ['<code>', '</code>'],
	quoted: ['“', '”'],
	plain: ['', ''],
};

const marked = new Marked({
	tokenizer,
	renderer,
	hooks: {
		// Stars and underscores inside of formulas are no emphasis.
		emStrongMask: src =>
			splitFormulas(src)
				.map(piece => (typeof piece === 'string' ? piece : 'x'.repeat(piece.length)))
				.join(''),
	},
	extensions: [
		{
			name: 'formula',
			level: 'inline',
			start: src => found(nextFormula(src, 0)),
			tokenizer(src) {
				const formula = formulaAt(src, 0);
				return formula && { type: 'formula', raw: src.slice(0, formula.length), ...formula };
			},
			renderer: ({ raw, tex, display }) =>
				formatFormula({ tex: String(tex), display: display === true, length: raw.length }) ??
				`<code>${escape(raw)}</code>`,
		},
		{
			name: 'textMacro',
			level: 'inline',
			start: src => found(nextTextMacro(src, 0)),
			tokenizer(src) {
				const macro = textMacroAt(src, 0);
				return (
					macro && {
						type: 'textMacro',
						raw: src.slice(0, macro.length),
						style: macro.style,
						tokens: this.lexer.inlineTokens(macro.content),
					}
				);
			},
			renderer({ style, tokens = [] }) {
				const [open, close] = styleTags[style as TextStyle];
				return open + this.parser.parseInline(tokens) + close;
			},
		},
	],
});

const proseTags = (
	'a abbr b blockquote br code del em h1 h2 h3 h4 h5 h6 hr i li ol p pre s span strong sub sup ' +
	'table tbody td th thead tr ul'
).split(' ');

const mathTags = (
	'math semantics annotation menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom ' +
	'mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder ' +
	'munderover none'
).split(' ');

const attributes = (
	'href title start align colspan rowspan encoding display displaystyle scriptlevel mathvariant ' +
	'mathcolor mathbackground mathsize stretchy fence separator symmetric largeop movablelimits ' +
	'lspace rspace minsize maxsize accent accentunder linethickness columnalign rowalign ' +
	'columnspacing rowspacing columnlines rowlines width height depth voffset notation'
).split(' ');

function clean(html: string): DocumentFragment {
	const fragment = DOMPurify.sanitize(html, {
		ALLOWED_TAGS: [...proseTags, ...mathTags],
		ALLOWED_ATTR: attributes,
		ALLOW_DATA_ATTR: false,
		ALLOW_ARIA_ATTR: false,
		RETURN_DOM_FRAGMENT: true,
	});
	for (const link of fragment.querySelectorAll('[href]')) {
		if (!isAddress(link.getAttribute('href') ?? '')) {
			link.removeAttribute('href');
		}
	}
	return fragment;
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

function found(index: number): number | undefined {
	return index < 0 ? undefined : index;
}
