/** The name of a topic as names are compared: without case, and with single spaces. */
export function topicKey(name: string): string {
	return tidyName(name).normalize('NFC').toLowerCase();
}

/** The name of a topic as it is written: one line, single spaces. */
export function tidyName(name: string): string {
	return name.replace(/\s+/g, ' ').trim();
}
