/** Tells that an answer is no longer wanted. VS Code's `CancellationToken` is one. */
export interface Cancellation {
	readonly isCancellationRequested: boolean;
	/** Calls `listener` once, when it is. */
	onCancellationRequested(listener: () => void): { dispose(): unknown };
}

/** A cancellation and the one who can ask for it. */
export class CancellationSource implements Cancellation {
	isCancellationRequested = false;
	private readonly listeners = new Set<() => void>();

	onCancellationRequested(listener: () => void): { dispose(): unknown } {
		this.listeners.add(listener);
		return { dispose: () => this.listeners.delete(listener) };
	}

	/** Asks for it; what listens is told once. */
	cancel(): void {
		this.isCancellationRequested = true;
		const listeners = [...this.listeners];
		this.listeners.clear();
		for (const listener of listeners) {
			listener();
		}
	}
}
