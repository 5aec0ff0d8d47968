/** Gives each edit a time of its own, so that of two in one millisecond the later one is newer. */
export class EditClock {
	private last = 0;

	/** The present time in UTC, e.g. `2026-04-23T08:11:00.000Z`; later than every one before. */
	now(): string {
		this.last = Math.max(Date.now(), this.last + 1);
		return new Date(this.last).toISOString();
	}
}
