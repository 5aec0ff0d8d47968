import type { Encoding } from '../encoding';

/** Names of encodings as files write them, without what is no letter or digit. */
const names: Readonly<Record<string, Encoding>> = {
	utf8: 'utf-8',
	ascii: 'windows-1252',
	usascii: 'windows-1252',
	iso88591: 'windows-1252',
	latin1: 'windows-1252',
	cp1252: 'windows-1252',
	windows1252: 'windows-1252',
	ansi: 'windows-1252',
	iso88592: 'iso-8859-2',
	latin2: 'iso-8859-2',
	iso885915: 'iso-8859-15',
	cp1250: 'windows-1250',
	windows1250: 'windows-1250',
	cp1251: 'windows-1251',
	windows1251: 'windows-1251',
	koi8r: 'koi8-r',
	macroman: 'macintosh',
	xmacroman: 'macintosh',
	macintosh: 'macintosh',
	gbk: 'gb18030',
	gb2312: 'gb18030',
	gb18030: 'gb18030',
	cp936: 'gb18030',
	windows936: 'gb18030',
	big5: 'big5',
	shiftjis: 'shift_jis',
	sjis: 'shift_jis',
	windows31j: 'shift_jis',
	eucjp: 'euc-jp',
	euckr: 'euc-kr',
};

/** How files say it, each form where it stands in files of its kind. */
const forms: readonly RegExp[] = [
	/^<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w:.-]+)["']/i,
	/<meta\s[^>]{0,200}\bcharset\s*=\s*["']?([\w:.-]+)/i,
	/(?:^|[\r\n])%+\s*(?:!\w+\s*)?encoding\s*[:=]\s*([\w:.-]+)/i,
	/(?:^|[\r\n])This file was created with JabRef[^\r\n]{0,40}\r?\nEncoding:\s*([\w:.-]+)/,
	/jabref-encoding:\s*([\w:.-]+)/i,
	/coding[:=]\s*([\w:.-]+)\s*-\*-/i,
];

/**
 * The encoding that a file says it is in.
 *
 * ```text
 * % Encoding: GBK                           BibTeX, as JabRef writes it
 * <?xml version="1.0" encoding="ISO-8859-1"?>
 * <meta charset="gb2312">
 * ```
 *
 * @param head its beginning, in which only ASCII has to be right
 */
export function declaredEncoding(head: string): Encoding | undefined {
	for (const form of forms) {
		const name = form
			.exec(head)?.[1]
			?.toLowerCase()
			.replace(/[^a-z0-9]/g, '');
		if (name !== undefined) {
			return Object.hasOwn(names, name) ? names[name] : undefined;
		}
	}
	return undefined;
}
