import type { FromWorker } from '../protocol/worker';

/** Two, so that the host has the next one at hand while it takes one in. */
const mostUnderway = 2;

/**
 * Holds messages back until the host has taken in those before them. What lies ready for it, the
 * host takes in all at once, however small the parts, and gets to nothing else meanwhile.
 */
export class Outbox {
	private readonly waiting: FromWorker[] = [];
	private underway = 0;

	constructor(private readonly post: (message: FromWorker) => void) {}

	/** Whether nothing is held back. */
	get isEmpty(): boolean {
		return this.waiting.length === 0;
	}

	/** Sends a message when its turn comes. */
	send(message: FromWorker): void {
		this.waiting.push(message);
		this.postSome();
	}

	/** The host has taken in a message. */
	received(): void {
		this.underway--;
		this.postSome();
	}

	private postSome(): void {
		while (this.underway < mostUnderway) {
			const message = this.waiting.shift();
			if (!message) {
				return;
			}
			this.underway++;
			this.post(message);
		}
	}
}
