import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { isObject, type Json } from '../../library/json';
import type { Span } from '../../text';
import type { Entry, Listing, Problem } from '../listing';
import type { Source } from '../source';
import { toCffEntry } from './cffEntry';

/**
 * Parses a CITATION.cff, in which authors of software say how to cite it.
 *
 * ```yaml
 * cff-version: 1.2.0
 * title: An analytical engine
 * authors:
 *   - family-names: Lovelace
 *     given-names: Ada
 * preferred-citation:
 *   type: article
 *   title: Notes on the analytical engine
 *   doi: 10.1000/notes.1843
 * ```
 *
 * The paper that is to be cited in place of the software is an entry, or else the software itself;
 * what the file lists as references are entries too. Keys as in the Citation File Format 1.0 to 1.2.
 * Every value is read as a text, so that nothing depends on what YAML takes for a number or a date.
 *
 * @returns `undefined` where no entry is found
 */
export function parseCff(source: Source): Listing | undefined {
	const file = looksLikeCff(source) ? readMap(source.text) : undefined;
	if (!file) {
		return undefined;
	}
	const { problems } = file;
	const entries: Entry[] = [];
	const take = (node: unknown): boolean => {
		const { value, span } = file.read(node);
		const entry = isObject(value) ? toCffEntry(value, span) : undefined;
		if (entry) {
			entries.push(entry);
		} else {
			problems.push({ message: 'This has neither a title nor an id, so it names no paper.', span });
		}
		return entry !== undefined;
	};
	const preferred: unknown = file.root.get('preferred-citation', true);
	if (preferred === undefined || !take(preferred)) {
		const { value, span } = file.read(file.root);
		const software = isObject(value)
			? toCffEntry(value, withoutReferences(file.root, span))
			: undefined;
		if (software) {
			entries.push(software);
		}
	}
	const references: unknown = file.root.get('references', true);
	if (isSeq(references)) {
		references.items.forEach(take);
	}
	problems.sort((a, b) => a.span.start - b.span.start);
	return entries.length === 0 ? undefined : { form: 'cff', entries, problems };
}

/** Whether a text says at the beginning of a line in which version of the format it is. */
export function looksLikeCff({ head, text }: Source): boolean {
	return text.length <= longest && /^["']?cff-version["']?[ \t]*:/m.test(head);
}

/** Nobody writes a longer one by hand, and YAML is slow to read. */
const longest = 1_000_000;

/** More than any list that an alias stands for; beyond it a file is made to fill the memory. */
const maxAliasCount = 50;

interface CffFile {
	readonly root: YAMLMap;
	readonly problems: Problem[];
	/** What a part of the file says, and where it stands. */
	readonly read: (node: unknown) => { readonly value: Json | undefined; readonly span: Span };
}

function readMap(text: string): CffFile | undefined {
	try {
		const document = parseDocument(text, {
			...{ schema: 'failsafe', strict: false, uniqueKeys: false, prettyErrors: false },
			...{ logLevel: 'silent', lineCounter: new LineCounter() },
		});
		if (!isMap(document.contents)) {
			return undefined;
		}
		const problems = document.errors.slice(0, 20).map(({ message, pos: [start, end] }) => ({
			message: `This is not well-formed YAML: ${sentence(message)}`,
			span: {
				start: Math.min(start, text.length),
				end: Math.min(Math.max(end, start), text.length),
			},
		}));
		return {
			root: document.contents,
			problems,
			read: node => {
				const span = spanOf(node, text);
				try {
					const value: unknown = isMap(node) ? node.toJS(document, { maxAliasCount }) : undefined;
					return { value: value as Json | undefined, span };
				} catch {
					// Aliases that go in circles, or that stand for too much.
					problems.push({ message: 'Aliases in here stand for too much to be read.', span });
					return { value: undefined, span };
				}
			},
		};
	} catch {
		// Nested deeper than the stack allows.
		return undefined;
	}
}

function spanOf(node: unknown, text: string): Span {
	const range = isMap(node) || isSeq(node) || isScalar(node) ? (node as Node).range : undefined;
	const [start = 0, written = text.length] = range ?? [];
	const end = start + text.slice(start, written).trimEnd().length;
	return { start, end };
}

/** What describes the software, where the references stand below it as nearly everybody has them. */
function withoutReferences(root: YAMLMap, { start, end }: Span): Span {
	const last: unknown = root.items.at(-1)?.key;
	const isBelow = isScalar(last) && last.value === 'references' && root.items.length > 1;
	return { start, end: isBelow ? (last.range?.[0] ?? end) : end };
}

/** The parser's own words, as the end of a sentence. */
function sentence(message: string): string {
	const line = message.split('\n')[0] ?? '';
	const words = line.charAt(0).toLowerCase() + line.slice(1);
	return /[.!?]$/.test(words) ? words : `${words}.`;
}
