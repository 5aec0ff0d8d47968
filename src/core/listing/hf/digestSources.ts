import { forEachFilledLine } from '../lines';
import type { DigestItem, DigestReader } from './digest';

/**
 * A digest in prose about a day of papers, which names them by bare ids and lists them at its end.
 *
 * ```markdown
 * # Hugging Face Daily Papers — 2026-07-15
 *
 * ## Sources
 *
 * - Evidence First, 2510.00001, [Hugging Face](https://huggingface.co/papers/2510.00001), [arXiv](…)
 * ```
 */
export const readDigestSources: DigestReader = {
	looksLike: head =>
		/^# Hugging ?Face Daily Papers/i.test(head) &&
		/^#{1,3} (?:executive summary|papers at a glance|sources)/im.test(head),
	read: text => {
		const items: DigestItem[] = [];
		forEachFilledLine(text, (start, end) => {
			const line = text.slice(start, end);
			const source = /^[-*]\s+(.{1,600}?),?\s+`?(\d{4}\.\d{4,5})`?,?\s+\[/.exec(line);
			if (source?.[1] !== undefined && source[2] !== undefined) {
				const from = line.indexOf(source[1]);
				items.push({
					title: source[1].replace(/^\*\*(.*)\*\*$/, '$1'),
					places: [source[2]],
					span: { start: start + from, end },
				});
			}
		});
		return { items, problems: [] };
	},
};
