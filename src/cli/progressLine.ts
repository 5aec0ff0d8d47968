/** Sooner than this nobody asks what takes so long, in milliseconds. */
const patience = 1_000;
const between = 200;

/** A line at the foot of a terminal that says what is going on, where that takes a while. */
export class ProgressLine {
	private readonly begin = performance.now();
	private last = this.begin + patience - between;
	private isShown = false;

	/** Says what is going on; to be called often. */
	say(text: string): void {
		const now = performance.now();
		if (!process.stderr.isTTY || now < this.last + between) {
			return;
		}
		this.last = now;
		this.isShown = true;
		const seconds = Math.floor((now - this.begin) / 1_000);
		process.stderr.write(`\r\x1b[Kpapers: ${text}, ${seconds} s`);
	}

	/** Takes the line away: what is written next stands in its place. */
	clear(): void {
		if (this.isShown) {
			this.isShown = false;
			process.stderr.write('\r\x1b[K');
		}
	}
}
