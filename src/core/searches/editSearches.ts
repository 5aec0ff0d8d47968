import { type Document, isMap, isScalar, type YAMLMap } from 'yaml';
import { assertNever } from '../text';
import { isEmptyNode, oneLine } from '../yamlNode';
import { deleteSection, editSection } from '../yamlSection';
import { section } from './readSearches';
import type { SearchEdit } from './savedSearch';

/**
 * The text of `topics.yaml` with a saved search more, less, or called otherwise. Comments, order and
 * everything else stay as they are.
 *
 * @returns `undefined` where the file is not well-formed or has something else in that place
 */
export function editSearches(text: string, edit: SearchEdit): string | undefined {
	return editSection(text, {
		section,
		makesSection: edit.type === 'addSearch',
		change: (document, node) => {
			if (!isEmptyNode(node) && !isMap(node)) {
				return 'refused';
			}
			return change(document, isMap(node) ? node : undefined, edit) ? 'changed' : 'same';
		},
	});
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
				deleteSection(document, section);
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
