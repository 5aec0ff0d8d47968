/**
 * The buffers of a message that can be handed over rather than copied: those that bytes have all
 * to themselves. Small Node buffers share one, and giving that away would empty strangers.
 */
export function findTransferables(message: unknown): ArrayBuffer[] {
	const found = new Set<ArrayBuffer>();
	visit(message, found, 0);
	return [...found];
}

function visit(value: unknown, found: Set<ArrayBuffer>, depth: number): void {
	// Messages carry bytes at most four levels down: message, ask, files, file.
	if (typeof value !== 'object' || value === null || depth > 4) {
		return;
	}
	if (value instanceof Uint8Array) {
		const { buffer } = value;
		if (buffer instanceof ArrayBuffer && buffer.byteLength === value.byteLength) {
			found.add(buffer);
		}
		return;
	}
	// A long list is a list of rows or hits: bytes come in short ones.
	if (Array.isArray(value) && value.length > 2_000) {
		return;
	}
	for (const item of Object.values(value)) {
		visit(item, found, depth + 1);
	}
}
