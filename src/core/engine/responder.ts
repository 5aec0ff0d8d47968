import { messageOf } from '../messageOf';
import type { FromWorker, RequestName, Requests, ToWorker } from '../protocol/worker';

/** What answers each request. `cancelled` tells whether nobody waits for the answer any more. */
export type Handlers = {
	readonly [Name in RequestName]: (
		ask: Requests[Name]['ask'],
		cancelled: () => boolean,
	) => Requests[Name]['answer'] | Promise<Requests[Name]['answer']>;
};

/** Gives every request exactly one answer, whatever comes of it. */
export class Responder {
	private readonly cancelled = new Set<number>();

	constructor(
		private readonly handlers: Handlers,
		private readonly emit: (message: FromWorker) => void,
	) {}

	/** Takes a message from the host. */
	receive(message: ToWorker): void {
		const { request } = message;
		if (message.type === 'cancel') {
			this.cancelled.add(request);
			return;
		}
		// The compiler cannot see that name and arguments belong together.
		const handle = this.handlers[message.type] as (
			ask: unknown,
			cancelled: () => boolean,
		) => unknown;
		void this.answer(request, () => handle(message.ask, () => this.cancelled.has(request)));
	}

	private async answer(request: number, handle: () => unknown): Promise<void> {
		try {
			this.emit({ type: 'answer', request, answer: await handle() });
		} catch (error) {
			this.emit({ type: 'failed', request, message: messageOf(error) });
		}
		this.cancelled.delete(request);
	}
}
