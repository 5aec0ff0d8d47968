import type { Accumulator } from './accumulator';

/** A document that a query found. */
export interface Found {
	/** Which part of the index has it. */
	readonly part: number;
	/** Its number there. */
	readonly document: number;
	readonly score: number;
}

/** Keeps the best of all documents it is shown; of equal ones those that were added first. */
export class BestFound {
	/** A heap whose first is the worst, once it is full. */
	private readonly kept: Found[] = [];

	/** @param limit how many to keep, which may be `Infinity` */
	constructor(private readonly limit: number) {}

	/** Whether no other document without a score could be kept. */
	get isFull(): boolean {
		return this.kept.length >= this.limit;
	}

	/** Shows it the documents of a part that have a score. */
	add(part: number, { touched, scores, count }: Accumulator): void {
		let worst = this.kept[0]?.score ?? 0;
		for (let index = 0; index < count; index++) {
			const document = touched[index] ?? 0;
			// What does not divide by the weight of a query without any is nothing, as in lunr.
			const score = scores[document] || 0;
			if (!this.isFull) {
				this.kept.push({ part, document, score });
				if (this.isFull && this.limit < Infinity) {
					this.kept.sort((a, b) => compareFound(b, a));
				}
			} else if (score >= worst && this.limit > 0) {
				this.replaceWorst({ part, document, score });
			} else {
				continue;
			}
			worst = this.kept[0]?.score ?? 0;
		}
	}

	/** What it kept, best first. */
	sorted(): readonly Found[] {
		return [...this.kept].sort(compareFound);
	}

	private replaceWorst(found: Found): void {
		const { kept } = this;
		if (kept[0] && compareFound(found, kept[0]) >= 0) {
			return;
		}
		let at = 0;
		for (let child = 1; child < kept.length; child = 2 * at + 1) {
			const left = kept[child];
			const right = kept[child + 1];
			const isRight = left && right && compareFound(right, left) > 0;
			const worse = isRight ? right : left;
			if (!worse || compareFound(worse, found) <= 0) {
				break;
			}
			kept[at] = worse;
			at = isRight ? child + 1 : child;
		}
		kept[at] = found;
	}
}

/** Below 0 where `a` is better. */
function compareFound(a: Found, b: Found): number {
	return b.score - a.score || a.part - b.part || a.document - b.document;
}
