/** The entries of a list that is one text, such as `search|agent`. */
export function partsOf(list: string, between: string): readonly string[] {
	return list === '' ? [] : list.split(between);
}
