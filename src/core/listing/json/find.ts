import type { JsonObject } from '../../library/json';
import type { JsonPeek } from './peek';

/** Says whether a record is one of those that are looked for. */
export type IsRecord = (record: JsonObject) => boolean;

/** More members than the head of an answer has; a map of papers has more. */
const fewMembers = 12;

/**
 * Where the records are that are looked for: in a list, in JSON lines, in a list that is a member
 * (`{"results": […]}`), as members (`{"2401.00001": {…}}`), in lists that are members
 * (`{"Session 1": […], …}`), or one object by itself.
 *
 * @param lists the names of members that hold the list, the likeliest first
 */
export function findRecords(
	peek: JsonPeek,
	isRecord: IsRecord,
	lists: readonly string[] = [],
): string | undefined {
	const holds = (path: string) => {
		const first = peek.first(path);
		return first !== undefined && isRecord(first);
	};
	if (peek.root === 'list') {
		return ['[]', '[].[]'].find(holds);
	}
	const { names } = peek;
	const own = Object.fromEntries(names.map((name): [string, null] => [name, null]));
	if (isRecord(own) && holds('')) {
		return '';
	}
	const likely = lists.filter(name => names.includes(name));
	const others = names.length <= fewMembers ? names.filter(name => !lists.includes(name)) : [];
	return [...likely, ...others]
		.filter(name => !name.includes('.'))
		.map(name => `${name}.[]`)
		.concat('{}', '{}.[]')
		.find(holds);
}
