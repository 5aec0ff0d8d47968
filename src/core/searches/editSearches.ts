import { type Document, isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { assertNever } from '../text';
import { oneLine, section } from './readSearches';
import type { SearchEdit } from './savedSearch';

const paddedList = /[[{] /;

/**
 * The text of `topics.yaml` with a saved search more, less, or called otherwise. Comments, order and
 * everything else stay as they are.
 *
 * @returns `undefined` where the file is not well-formed or has something else in that place
 */
export function editSearches(text: string, edit: SearchEdit): string | undefined {
	const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
	const { contents, errors } = document;
	const root = isMap(contents) ? contents : undefined;
	if (errors.length > 0 || !(contents === null || root)) {
		return undefined;
	}
	const pair = root?.items.find(({ key }) => oneLine(key) === section);
	const node: unknown = pair?.value;
	const isEmpty = !pair || node === null || (isScalar(node) && node.value === null);
	if (!isEmpty && !isMap(node)) {
		return undefined;
	}
	const searches = isMap(node) ? node : undefined;
	const changed = change(document, searches, edit);
	// Lists keep the spaces that they are written with, so that git sees one changed line.
	const flowCollectionPadding = paddedList.test(text);
	if (!changed) {
		return text;
	}
	const after = document.toString({ lineWidth: 0, flowCollectionPadding });
	// Where nothing is left but comments.
	return document.contents === null ? after.replace(/\n*null\n$/, '\n') : after;
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
