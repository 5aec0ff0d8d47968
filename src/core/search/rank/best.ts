/** Keeps the best `limit` of many scored things, for a small share of what sorting them costs. */
export class Best<Thing> {
	/** A binary heap with the worst on top. */
	private readonly scores: number[] = [];
	private readonly things: Thing[] = [];

	constructor(private readonly limit: number) {}

	/** A score must be above this to be kept. */
	get least(): number {
		return this.scores.length < this.limit ? -Infinity : (this.scores[0] ?? Infinity);
	}

	/** Keeps a thing where its score is above `least`. Of equal scores the first one stays. */
	add(score: number, thing: Thing): void {
		if (this.limit <= 0 || !(score > this.least)) {
			return;
		}
		if (this.scores.length < this.limit) {
			this.scores.push(score);
			this.things.push(thing);
			this.rise(this.scores.length - 1);
		} else {
			this.scores[0] = score;
			this.things[0] = thing;
			this.sink();
		}
	}

	/** What is kept, best first. */
	sorted(): readonly { readonly score: number; readonly thing: Thing }[] {
		return this.things
			.map((thing, index) => ({ score: this.scores[index] ?? 0, thing }))
			.sort((a, b) => b.score - a.score);
	}

	private rise(from: number): void {
		for (let at = from; at > 0;) {
			const parent = (at - 1) >> 1;
			if ((this.scores[parent] ?? 0) <= (this.scores[at] ?? 0)) {
				return;
			}
			this.swap(at, parent);
			at = parent;
		}
	}

	private sink(): void {
		for (let at = 0; ;) {
			let least = 2 * at + 1;
			if (least >= this.scores.length) {
				return;
			}
			if (
				least + 1 < this.scores.length &&
				(this.scores[least + 1] ?? 0) < (this.scores[least] ?? 0)
			) {
				least++;
			}
			if ((this.scores[at] ?? 0) <= (this.scores[least] ?? 0)) {
				return;
			}
			this.swap(at, least);
			at = least;
		}
	}

	private swap(a: number, b: number): void {
		const [score, thing] = [this.scores[a], this.things[a]];
		this.scores[a] = this.scores[b] ?? 0;
		this.things[a] = this.things[b] as Thing;
		this.scores[b] = score ?? 0;
		this.things[b] = thing as Thing;
	}
}
