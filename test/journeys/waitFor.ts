import { setTimeout as pause } from 'node:timers/promises';

/** How long a state may take to come about. */
export const patience = 30_000;

/**
 * Reads a value until it is accepted, and gives it. One that never is fails with the last value
 * read, so that the message says what was there instead.
 *
 * @param every milliseconds between two readings: those that draw something keep VS Code busy
 */
export async function waitFor<Value>(
	what: string,
	read: () => Promise<Value>,
	accept: (value: Value) => boolean,
	every = 20,
): Promise<Value> {
	const end = performance.now() + patience;
	for (;;) {
		const value = await read();
		if (accept(value)) {
			return value;
		}
		if (performance.now() > end) {
			throw new Error(`${what} did not come about; at last: ${JSON.stringify(value)}`);
		}
		await pause(every);
	}
}
