/** How often the heart beats, in milliseconds. */
const beat = 5;

/** Notices how long the extension host goes without getting to its timers. */
export class Heartbeat {
	private last = performance.now();
	private longest = 0;

	constructor() {
		setInterval(() => this.beat(), beat);
	}

	/** The longest gap between two beats since this was asked last, in milliseconds. */
	take(): number {
		this.beat();
		const { longest } = this;
		this.longest = 0;
		return longest;
	}

	private beat(): void {
		const now = performance.now();
		this.longest = Math.max(this.longest, now - this.last);
		this.last = now;
	}
}
