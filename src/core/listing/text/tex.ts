/**
 * Text as TeX writes it, as plain text: `G\"{u}ller`, `{\'e}`, `\ss`, `\emph{not}`, `Q\&A`, `--`.
 * Maths (`$…$`, `\(…\)`, `\[…\]`) is left as it is, with `$…$` around it. Braces that only group
 * are taken away. What is not understood stays as it was.
 *
 * @param typeset whether the text is to be set by TeX, so that `--`, ``` `` ``` and `~` mean dashes,
 * quotes and ties; elsewhere people write them as they are, and set braces around what they count
 */
export function plainOfTex(text: string, typeset: boolean): string {
	if (!(typeset ? /[\\{}$~]|--|``|''/ : /[\\{$]/).test(text)) {
		return text;
	}
	return splitMaths(withMathsMarked(text))
		.map(({ isMaths, content }) => (isMaths ? content : plainOfText(content, typeset)))
		.join('');
}

/** `\ensuremath{\mu}` is maths wherever it stands. */
function withMathsMarked(text: string): string {
	return text.includes('\\ensuremath') && !text.includes('$')
		? text.replace(/\\ensuremath\s*\{([^{}]*)\}/g, (_, inner: string) => `$${inner}$`)
		: text;
}

interface Piece {
	readonly isMaths: boolean;
	readonly content: string;
}

/** A `$` that no other closes is a letter: prices, and abstracts that were cut off. */
const maths =
	/\\\$|(?<!\\)\$\$[^$]+\$\$|(?<!\\)\$(?:\\.|[^$\\])+\$|\\\([\s\S]{1,1000}?\\\)|\\\[[\s\S]{1,1000}?\\\]/g;

function splitMaths(text: string): readonly Piece[] {
	if (!/\$|\\[([]/.test(text)) {
		return [{ isMaths: false, content: text }];
	}
	const pieces: Piece[] = [];
	let last = 0;
	for (const match of text.matchAll(maths)) {
		if (match[0] === '\\$') {
			continue;
		}
		pieces.push({ isMaths: false, content: text.slice(last, match.index) });
		const content = match[0].replace(
			/^\\[([]([\s\S]*)\\[)\]]$/,
			(_, inner: string) => `$${inner}$`,
		);
		pieces.push({ isMaths: true, content });
		last = match.index + match[0].length;
	}
	pieces.push({ isMaths: false, content: text.slice(last) });
	return pieces;
}

/** Marks that TeX puts over and under letters, as Unicode combines them. */
const marks: Readonly<Record<string, string>> = {
	'`': '\u0300',
	"'": '\u0301',
	'^': '\u0302',
	'~': '\u0303',
	'=': '\u0304',
	u: '\u0306',
	'.': '\u0307',
	'"': '\u0308',
	r: '\u030a',
	H: '\u030b',
	v: '\u030c',
	d: '\u0323',
	c: '\u0327',
	k: '\u0328',
	b: '\u0331',
	t: '\u0361',
};

/** Letters and signs that have a name of their own. */
const named: Readonly<Record<string, string>> = {
	ss: 'ß',
	ae: 'æ',
	AE: 'Æ',
	oe: 'œ',
	OE: 'Œ',
	o: 'ø',
	O: 'Ø',
	l: 'ł',
	L: 'Ł',
	aa: 'å',
	AA: 'Å',
	i: 'ı',
	j: 'ȷ',
	dh: 'ð',
	DH: 'Ð',
	th: 'þ',
	TH: 'Þ',
	dj: 'đ',
	DJ: 'Đ',
	ng: 'ŋ',
	NG: 'Ŋ',
	S: '§',
	P: '¶',
	copyright: '©',
	pounds: '£',
	euro: '€',
	dag: '†',
	ddag: '‡',
	ldots: '…',
	dots: '…',
	textellipsis: '…',
	textquoteright: '’',
	textquoteleft: '‘',
	textquotedblleft: '“',
	textquotedblright: '”',
	textquotesingle: "'",
	textendash: '–',
	textemdash: '—',
	textasciitilde: '\ue002',
	textasciicircum: '^',
	textbackslash: '\\',
	textunderscore: '_',
	textregistered: '®',
	texttrademark: '™',
	textdegree: '°',
	textmu: 'µ',
	textbullet: '•',
	textperiodcentered: '·',
	textpm: '±',
	texttimes: '×',
	textless: '<',
	textgreater: '>',
	textbar: '|',
	textdollar: '$',
	guillemotleft: '«',
	guillemotright: '»',
	quotedblbase: '„',
	quotesinglbase: '‚',
	TeX: 'TeX',
	LaTeX: 'LaTeX',
	BibTeX: 'BibTeX',
	slash: '/',
	hyphen: '-',
	textasciimacron: '¯',
	textsuperscript: '',
	textsubscript: '',
	newline: ' ',
	noopsort: '',
};

/** `\"{u}`, `\'e`, `\v{s}`, `\c c`, `{\"\i}`; the letter accents need a space or a brace. */
const accent =
	/\\(?:(["'`^~=.])\s*|([uvHcdbkrt])(?:\s+|(?=\{|\\[ij])))(?:\{\s*(\\[ij](?![A-Za-z])|\p{L}{1,2}|)\s*\}|(\\[ij])(?![A-Za-z])\s?|(\p{L}|(?<=\\=)\d))/gu;

/** Font commands and the like around an argument that stays. */
const wrapper =
	/\\(?:emph|textit|textbf|texttt|textsc|textsf|textrm|textsl|textmd|textup|textnormal|text|mbox|hbox|underline|uline|url|enquote|mkbibquote|mkbibemph|MakeUppercase|bibinfo\{[a-z]+\}|uppercase|lowercase|textcolor\{[^{}]*\}|href\{[^{}]*\})\s*\{([^{}]*)\}/g;

/** Font switches within a group, and commands that say nothing. */
const silent =
	/\\(?:em|it|bf|tt|sc|sf|rm|sl|itshape|bfseries|ttfamily|scshape|upshape|mdseries|normalfont|large|Large|small|footnotesize|protect|relax|xspace|noindent|par|hfill|null|textstyle|displaystyle|allowbreak|nobreak|-|\/)(?![A-Za-z])\s*/g;

const silentSymbol = /\\[-/@](?=.)/g;

/** Symbols that have to be escaped. */
const escaped = /\\([&%$#_{}])/g;

/** Room for what is not shown, also where a program escaped its braces. */
const phantom = /\\?\{\\[vh]?phantom\\?\}|\\[vh]?phantom(?:\\?\{[^{}\\]*\\?\})?(?![A-Za-z])/g;

/** A group that is no argument; taken away, so that what stands around it is an argument itself. */
const plainGroup = /(?<![\\A-Za-z}\]*])\{([^{}\\]*)\}/g;

/** Escaped braces while groups are taken away, and a tilde that is no tie. */
const heldOpen = '\ue000';
const heldClose = '\ue001';
const heldTilde = '\ue002';

function plainOfText(text: string, typeset: boolean): string {
	if (!(typeset ? /[\\{}~]|--|``|''/ : /[\\{]/).test(text)) {
		return text;
	}
	let result = text;
	if (result.includes('\\')) {
		result = result
			.replace(/\\a(?=['`=])/g, '\\')
			.replace(phantom, '')
			.replace(/\\(?:begin|end)\s*\{[a-z*]{1,20}\}|\\item(?![A-Za-z])/g, ' ')
			.replace(/\\\\(?:\[[^\]]*\])?/g, ' ')
			.replace(/\\([{}])/g, (_, brace: string) => (brace === '{' ? heldOpen : heldClose))
			.replace(accent, toAccented)
			.replace(/\\char"([\dA-Fa-f]{2,5})\s?/g, (_, code: string) =>
				String.fromCodePoint(Number.parseInt(code, 16)),
			);
		for (let round = 0, before = ''; round < 8 && before !== result; round++) {
			before = result;
			result = result.replace(plainGroup, '$1').replace(wrapper, '$1').replace(accent, toAccented);
		}
		result = result
			.replace(silent, '')
			.replace(silentSymbol, '')
			.replace(/\\([A-Za-z]+)(?:\{\}|(?:\s+(?=\p{L}))|(?![A-Za-z]))/gu, (whole, name: string) =>
				Object.hasOwn(named, name) ? (named[name] ?? '') : whole,
			)
			.replace(/\\([,;:! ])/g, (_, space: string) => (space === '!' ? '' : ' '))
			.replace(escaped, '$1');
	}
	result = result
		.replace(typeset ? /[{}]+/g : /\{([^\s{},]*)\}/g, typeset ? '' : '$1')
		.replaceAll(heldOpen, '{')
		.replaceAll(heldClose, '}');
	return (typeset ? withSigns(result) : result).replaceAll(heldTilde, '~').normalize('NFC');
}

/** Ties, dashes and quotes. */
function withSigns(text: string): string {
	let result = text;
	if (result.includes('~')) {
		// A tie stands between words: `V ~ x` and `gov/~smith` have none.
		result = result.replace(/(?<=[^\s\\/])~(?=[^\s\d])|(?<=\p{L}\.?)~(?=\d)/gu, '\u00a0');
	}
	if (result.includes('--')) {
		result = result.replace(/---/g, '—').replace(/(?<!-)--(?!-)/g, '–');
	}
	return result.replaceAll('``', '“').replaceAll("''", '”');
}

function toAccented(
	whole: string,
	symbol: string | undefined,
	letterAccent: string | undefined,
	braced: string | undefined,
	dotless: string | undefined,
	bare: string | undefined,
): string {
	const mark = marks[symbol ?? letterAccent ?? ''];
	const base = (braced ?? dotless ?? bare ?? '').replace(/^\\([ij])$/, '$1');
	if (mark === undefined) {
		return whole;
	}
	return base === '' ? (symbol ?? '') : `${base.charAt(0)}${mark}${base.slice(1)}`;
}
