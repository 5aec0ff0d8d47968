/** A name for comparing: *Point cloud* and *Point clouds* are one. */
export function foldName(name: string): string {
	return name.toLowerCase().replace(/s$/, '');
}
