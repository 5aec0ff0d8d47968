import { type Document, isCollection, isMap, type Node, parseDocument, visit } from 'yaml';
import { keepUntouched } from './yamlUntouched';
import { oneLine } from './yamlNode';

const usualIndent = 2;
const mostIndent = 8;

/** A change of one name at the top of a YAML file, and of what stands below it. */
export interface SectionChange {
	readonly section: string;
	/** Whether the change makes something of a section that is not there. */
	readonly makesSection: boolean;
	/**
	 * Changes the document.
	 *
	 * @param node what stands in the section; absent where there is none
	 * @returns `refused` where it is something else than it should be
	 */
	change(document: Document, node: unknown): 'changed' | 'same' | 'refused';
}

/**
 * The text of a YAML file after a change of one section. Comments, order and everything else stay
 * as they are; outside of the section to the letter, so that git sees what was changed and nothing
 * else.
 *
 * @returns `undefined` where the file is not well-formed or has something else in that place
 */
export function editSection(text: string, change: SectionChange): string | undefined {
	const { contents, errors } = parse(text);
	if (errors.length > 0 || !(contents === null || isMap(contents))) {
		return undefined;
	}
	const pair = contents?.items.find(({ key }) => oneLine(key) === change.section);
	if (contents?.flow === true || hasAlias(pair?.value) || text.trim() === '') {
		return editWhole(text, change);
	}
	if (!pair) {
		return change.makesSection ? appended(text, change) : text;
	}
	const start = (pair.key as Node).range?.[0] ?? 0;
	const end = (pair.value as Node | null)?.range?.[2] ?? text.length;
	const before = text.slice(0, start);
	const part = text.slice(start, end);
	const edited = editWhole(part, change);
	if (edited === undefined || edited === part) {
		return edited && text;
	}
	if (edited === '' && end === text.length) {
		// The empty line that set the section apart goes with it.
		return before.replace(/\n+$/, '\n');
	}
	// A section with nothing in it ends before the break of its line.
	const behind = text.slice(end);
	return before + edited + (part.endsWith('\n') ? behind : behind.replace(/^\r?\n/, ''));
}

/** Takes a section out, and leaves nothing but comments where nothing else was there. */
export function deleteSection(document: Document, section: string): void {
	document.delete(section);
	if (isMap(document.contents) && document.contents.items.length === 0) {
		document.contents = null;
	}
}

function parse(text: string): ReturnType<typeof parseDocument> {
	return parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
}

/** An alias means something that stands elsewhere in the file. */
function hasAlias(node: unknown): boolean {
	let isThere = false;
	if (isCollection(node)) {
		visit(node, {
			Alias: () => {
				isThere = true;
				return visit.BREAK;
			},
		});
	}
	return isThere;
}

/** A new section at the end; a file that does not simply go on there is written as a whole. */
function appended(text: string, change: SectionChange): string | undefined {
	const { contents } = parse(text);
	const apart = contents === null ? '\n\n' : '\n';
	const after = text.replace(/\s*$/, apart) + (editWhole('', change) ?? '');
	const { contents: whole, errors } = parse(after);
	const isThere = isMap(whole) && whole.items.some(({ key }) => oneLine(key) === change.section);
	return errors.length === 0 && isThere ? after : editWhole(text, change);
}

function editWhole(text: string, edit: SectionChange): string | undefined {
	const document = parse(text);
	const root = isMap(document.contents) ? document.contents : undefined;
	const node: unknown = root?.items.find(({ key }) => oneLine(key) === edit.section)?.value;
	const came = edit.change(document, node);
	if (came !== 'changed') {
		return came === 'same' ? text : undefined;
	}
	const indent = indentIn(text, node);
	const after = document.toString({ lineWidth: 0, flowCollectionPadding: false, indent });
	// Where nothing is left but comments.
	return document.contents === null
		? after.replace(/\n*null\n$/, '')
		: keepUntouched(text, after, edit.section);
}

/** How far what stands in a section is indented. */
function indentIn(text: string, node: unknown): number {
	const [first] = isMap(node) ? node.items : [];
	const start = (first?.key as Node | undefined)?.range?.[0] ?? 0;
	const column = start - (text.lastIndexOf('\n', start - 1) + 1);
	return column > 0 && column <= mostIndent ? column : usualIndent;
}
