import {
	type Document,
	isAlias,
	isMap,
	isScalar,
	type Node,
	parseDocument,
	type YAMLMap,
} from 'yaml';
import { assertNever } from '../text';
import { oneLine, section } from './readSearches';
import type { SearchEdit } from './savedSearch';

/**
 * The text of `topics.yaml` with a saved search more, less, or called otherwise. Comments, order and
 * everything else stay as they are; outside of the searches to the letter, so that git sees what was
 * changed and nothing else.
 *
 * @returns `undefined` where the file is not well-formed or has something else in that place
 */
export function editSearches(text: string, edit: SearchEdit): string | undefined {
	const { contents, errors } = parse(text);
	if (errors.length > 0 || !(contents === null || isMap(contents))) {
		return undefined;
	}
	const pair = contents?.items.find(({ key }) => oneLine(key) === section);
	// An alias means something that stands elsewhere in the file.
	const isTied = isMap(pair?.value) && pair.value.items.some(({ value }) => isAlias(value));
	if (contents?.flow === true || isTied || text.trim() === '') {
		return editWhole(text, edit);
	}
	if (!pair) {
		return edit.type === 'addSearch' ? appended(text, edit) : text;
	}
	const start = (pair.key as Node).range?.[0] ?? 0;
	const end = (pair.value as Node | null)?.range?.[2] ?? text.length;
	const before = text.slice(0, start);
	const part = text.slice(start, end);
	const edited = editWhole(part, edit);
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

function parse(text: string): ReturnType<typeof parseDocument> {
	return parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
}

/** A new section at the end; a file that does not simply go on there is written as a whole. */
function appended(text: string, edit: SearchEdit): string | undefined {
	const { contents } = parse(text);
	const apart = contents === null ? '\n\n' : '\n';
	const after = text.replace(/\s*$/, apart) + (editWhole('', edit) ?? '');
	const { contents: whole, errors } = parse(after);
	const isThere = isMap(whole) && whole.items.some(({ key }) => oneLine(key) === section);
	return errors.length === 0 && isThere ? after : editWhole(text, edit);
}

function editWhole(text: string, edit: SearchEdit): string | undefined {
	const document = parse(text);
	const root = isMap(document.contents) ? document.contents : undefined;
	const node: unknown = root?.items.find(({ key }) => oneLine(key) === section)?.value;
	const isEmpty = node === undefined || node === null || (isScalar(node) && node.value === null);
	if (!isEmpty && !isMap(node)) {
		return undefined;
	}
	if (!change(document, isMap(node) ? node : undefined, edit)) {
		return text;
	}
	const after = document.toString({ lineWidth: 0 });
	// Where nothing is left but comments.
	return document.contents === null ? after.replace(/\n*null\n$/, '') : after;
}

/** @returns whether anything is other than before */
function change(document: Document, searches: YAMLMap | undefined, edit: SearchEdit): boolean {
	switch (edit.type) {
		case 'addSearch': {
			if (!searches) {
				document.set(section, document.createNode({ [edit.name]: edit.query }));
				return true;
			}
			const known = find(searches, edit.name);
			if (known && oneLine(known.value) === edit.query) {
				return false;
			}
			// What stands beside the old words, such as a comment, stays.
			if (known && isScalar(known.value)) {
				known.value.value = edit.query;
			} else {
				searches.set(known?.key ?? edit.name, edit.query);
			}
			return true;
		}
		case 'renameSearch': {
			const known = searches && find(searches, edit.name);
			if (!known || !isScalar(known.key) || edit.name === edit.to) {
				return false;
			}
			const other = find(searches, edit.to);
			if (other) {
				searches.items.splice(searches.items.indexOf(other), 1);
			}
			known.key.value = edit.to;
			return true;
		}
		case 'removeSearch': {
			const known = searches && find(searches, edit.name);
			if (!known) {
				return false;
			}
			searches.items.splice(searches.items.indexOf(known), 1);
			if (searches.items.length === 0) {
				document.delete(section);
			}
			if (isMap(document.contents) && document.contents.items.length === 0) {
				document.contents = null;
			}
			return true;
		}
		default:
			return assertNever(edit);
	}
}

function find(searches: YAMLMap, name: string) {
	return searches.items.find(({ key }) => oneLine(key) === name);
}
