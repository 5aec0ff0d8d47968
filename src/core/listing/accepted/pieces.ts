import { isObject, type Json } from '../../library/json';
import { parsePython } from '../json/python';
import { textIn } from '../json/value';
import { cleanLine } from '../text/clean';
import { told } from '../placeholder';

/** The texts in a value: itself, a number, each of a list, or what an object is called. */
export function textsOf(value: Json): readonly string[] {
	if (typeof value === 'string') {
		return [value];
	}
	if (typeof value === 'number') {
		return [String(value)];
	}
	if (Array.isArray(value)) {
		return (value as readonly Json[]).flatMap(textsOf);
	}
	const named = isObject(value)
		? (textIn(value, 'name') ??
			textIn(value, 'title') ??
			textIn(value, 'url') ??
			textIn(value, 'value'))
		: undefined;
	return named === undefined ? [] : [named];
}

/**
 * The single words of a value that holds keywords: a list, a Python list, or a text that is divided
 * by semicolons, bars or commas.
 */
export function piecesIn(value: Json): readonly string[] {
	const inner =
		typeof value === 'string' && /^\s?\[/.test(value) ? (parsePython(value) ?? value) : value;
	const texts = textsOf(inner);
	return (texts.length === 1 ? texts.flatMap(divide) : texts)
		.map(text => cleanLine(text))
		.filter(text => told(text) !== undefined);
}

function divide(text: string): readonly string[] {
	const divider = ['|', ';', ','].find(one => text.includes(one));
	return divider === undefined ? [text] : text.split(divider);
}
