import katex from 'katex';
import type { Formula } from '../src/core/notes/formulas';

/** A colour that no formula asks for, in which KaTeX draws the commands that it refuses. */
const refused = '#c0ffe1';

/** A formula as MathML, or nothing where TeX does not understand it. */
export function formatFormula({ tex, display }: Formula): string | undefined {
	try {
		const html = katex.renderToString(tex, {
			displayMode: display,
			output: 'mathml',
			errorColor: refused,
			strict: 'ignore',
			maxSize: 20,
			maxExpand: 200,
		});
		return html.includes(refused) ? undefined : html;
	} catch {
		// About one formula of fifty uses macros of its author's own, and is shown as it was written.
		return undefined;
	}
}
