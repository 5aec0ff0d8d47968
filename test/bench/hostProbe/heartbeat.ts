/** How often the heart beats, in milliseconds. */
const beat = 5;

/** What happened between two beats, in milliseconds. */
export interface Gap {
	/** How much time went by: all that a user notices. */
	readonly wall: number;
	/** How long the thread computed: what is left of it on a machine with nothing else to do. */
	readonly busy: number;
}

/** Newer than the oldest Node that VS Code may come with. */
interface ThreadUsage {
	threadCpuUsage?(): { readonly user: number; readonly system: number };
}

/** Notices how long the extension host goes without getting to its timers. */
export class Heartbeat {
	private last: Gap = now();
	private longest: Gap = { wall: 0, busy: 0 };

	constructor() {
		setInterval(() => this.beat(), beat);
	}

	/** The longest gap since this was asked last, and the longest that was all computing. */
	take(): Gap {
		this.beat();
		const { longest } = this;
		this.longest = { wall: 0, busy: 0 };
		return longest;
	}

	private beat(): void {
		const { last, longest } = this;
		this.last = now();
		this.longest = {
			wall: Math.max(longest.wall, this.last.wall - last.wall),
			busy: Math.max(longest.busy, this.last.busy - last.busy),
		};
	}
}

function now(): Gap {
	const { user = NaN, system = NaN } = (process as ThreadUsage).threadCpuUsage?.() ?? {};
	return { wall: performance.now(), busy: (user + system) / 1000 };
}
