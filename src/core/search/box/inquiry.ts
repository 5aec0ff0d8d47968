import { CancellationSource } from '../../cancellation';
import type { Completion, SearchEngine, SearchHit } from '../engine';

/** What a search box shows for a text. */
export interface Answer {
	readonly typed: string;
	readonly hits: readonly SearchHit[];
	readonly completions: readonly Completion[];
}

/** How much is asked for. */
export interface InquiryLimits {
	readonly hits: number;
	readonly completions: number;
}

/**
 * A search box as it asks: only the answer to the text that was asked for last counts, whenever the
 * others come, and nobody works on those any longer.
 */
export class Inquiry {
	private asking: CancellationSource | undefined;

	/** @param onTrouble told why completions are missing; without hits there is no answer at all */
	constructor(
		private readonly engine: SearchEngine,
		private readonly limits: InquiryLimits,
		private readonly onTrouble: (error: unknown) => void,
	) {}

	/** @returns `undefined` where something else has been asked for since, or nothing is wanted */
	async ask(typed: string): Promise<Answer | undefined> {
		this.stop();
		if (typed.trim() === '') {
			return { typed, hits: [], completions: [] };
		}
		const asking = new CancellationSource();
		this.asking = asking;
		try {
			const [hits, completions] = await Promise.all([
				this.engine.search(typed, this.limits.hits, asking),
				this.complete(typed, asking),
			]);
			return asking.isCancellationRequested ? undefined : { typed, hits, completions };
		} catch (error) {
			// What nobody waits for cannot fail.
			if (asking.isCancellationRequested) {
				return undefined;
			}
			throw error;
		}
	}

	/** Says that no answer is wanted any more. */
	stop(): void {
		this.asking?.cancel();
		this.asking = undefined;
	}

	private async complete(
		typed: string,
		asking: CancellationSource,
	): Promise<readonly Completion[]> {
		try {
			return await this.engine.complete(typed, this.limits.completions);
		} catch (error) {
			if (!asking.isCancellationRequested) {
				this.onTrouble(error);
			}
			return [];
		}
	}
}
