/** A command of TeX outside of maths is what tells it from plain text. */
const command = /\\(?:["'`^~=.]\s*\{?\\?[A-Za-z]|[&%#_$](?!\d)|[A-Za-z]{2,}\s*\{|[uvHck]\{|[ij]\b)/;

/** Whether a text, which may be plain, is written in TeX. */
export function looksLikeTex(text: string): boolean {
	return text.includes('\\') && command.test(text.replace(/\$[^$]{0,2000}\$/g, ' '));
}
