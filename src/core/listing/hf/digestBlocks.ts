import type { Span } from '../../text';
import { forEachFilledLine } from '../lines';
import type { Problem } from '../listing';
import type { DigestItem, DigestReader } from './digest';

/**
 * Blocks of labelled lines with a rule between them.
 *
 * ```text
 * Title: Evidence First
 * PDF: https://arxiv.org/pdf/2510.00001
 * Summary: We reward evidence.
 * ---
 * ```
 */
export const readDigestBlocks: DigestReader = {
	looksLike: head =>
		/^title: [^\r\n]{1,600}\r?\n(?:[a-z]+: [^\r\n]{0,5000}\r?\n){0,4}(?:pdf|link|url|arxiv): ?https?:\/\/\S*(?:arxiv\.org|huggingface\.co)\//i.test(
			head,
		),
	read: text => {
		const items: DigestItem[] = [];
		const problems: Problem[] = [];
		let block = new Map<string, string>();
		let span: Span | undefined;
		let label = '';
		const finish = () => {
			const item = span && toItem(block, span);
			if (item) {
				items.push(item);
			} else if (span) {
				problems.push({ message: 'A block without a title.', span });
			}
			block = new Map();
			span = undefined;
			label = '';
		};
		forEachFilledLine(text, (start, end, apart) => {
			const line = text.slice(start, end);
			if (/^-{3,}$/.test(line)) {
				finish();
				return;
			}
			const told = /^([A-Za-z][A-Za-z ]{1,15}):(?:\s+|$)/.exec(line.slice(0, 40));
			const name = told?.[1]?.toLowerCase() ?? '';
			if (name === 'title' && block.has('title')) {
				finish();
			}
			span = { start: span?.start ?? start, end };
			if (labels.has(name) && !block.has(name)) {
				label = name;
				block.set(label, line.slice(told?.[0].length ?? 0));
			} else if (label !== '') {
				block.set(label, `${block.get(label) ?? ''}${apart ? '\n\n' : '\n'}${line}`);
			}
		});
		finish();
		return { items, problems };
	},
};

const places = ['pdf', 'link', 'url', 'arxiv'];
const labels = new Set([
	...places,
	'title',
	'summary',
	'abstract',
	'authors',
	'author',
	'date',
	'published',
	'upvotes',
	'tags',
]);

function toItem(block: ReadonlyMap<string, string>, span: Span): DigestItem | undefined {
	const title = block.get('title');
	const upvotes = /^\d{1,7}$/.exec(block.get('upvotes')?.trim() ?? '')?.[0];
	return title === undefined
		? undefined
		: {
				title,
				abstract: block.get('summary') ?? block.get('abstract'),
				authors: block.get('authors') ?? block.get('author'),
				date: block.get('published'),
				upvotes: upvotes === undefined ? undefined : Number(upvotes),
				keywords: block.get('tags')?.split(/,\s*/),
				places: places.map(place => block.get(place)?.trim() ?? '').filter(place => place !== ''),
				span,
			};
}
