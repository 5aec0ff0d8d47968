/**
 * A text of the user's, of a file or of a paper as a part of a notification. VS Code makes links of
 * `[words](command:…)` there, and such a link runs its command.
 */
export function messageSafe(text: string): string {
	return text.replaceAll('](', '] (');
}
