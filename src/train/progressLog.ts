import type { Progress } from '../core/training/learn';

/** So often a step says how far it is. */
const linesAStep = 10;

/** Says now and then how far the learning is. */
export class ProgressLog {
	private step: Progress['step'] | undefined;
	private next = 0;
	private readonly begin = performance.now();

	constructor(private readonly write: (text: string) => void) {}

	/** A line with the seconds since the beginning. */
	say(text: string): void {
		const seconds = ((performance.now() - this.begin) / 1000).toFixed(0);
		this.write(`${seconds.padStart(5)} s  ${text}\n`);
	}

	take({ step, done, loss }: Progress): void {
		if (step !== this.step) {
			this.step = step;
			this.next = 0;
		}
		const place = Math.floor(done * linesAStep);
		if (place >= this.next) {
			this.next = place + 1;
			const percent = `${Math.round(100 * done)} %`;
			this.say(`${step} ${percent}${loss === undefined ? '' : `, loss ${loss.toFixed(3)}`}`);
		}
	}
}
