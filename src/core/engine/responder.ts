import { type Cancellation, CancellationSource } from '../cancellation';
import { messageOf } from '../messageOf';
import type { FromWorker, RequestName, Requests, ToWorker } from '../protocol/worker';

/** What answers each request. */
export type Handlers = {
	readonly [Name in RequestName]: (
		ask: Requests[Name]['ask'],
		cancellation: Cancellation,
	) => Requests[Name]['answer'] | Promise<Requests[Name]['answer']>;
};

/** Gives every request exactly one answer, whatever comes of it. */
export class Responder {
	private readonly asked = new Map<number, CancellationSource>();

	constructor(
		private readonly handlers: Handlers,
		private readonly emit: (message: FromWorker) => void,
	) {}

	/** Takes a message from the host. */
	receive(message: ToWorker): void {
		const { request } = message;
		if (message.type === 'cancel') {
			this.asked.get(request)?.cancel();
			return;
		}
		// The compiler cannot see that name and arguments belong together.
		const handle = this.handlers[message.type] as (
			ask: unknown,
			cancellation: Cancellation,
		) => unknown;
		const cancellation = new CancellationSource();
		this.asked.set(request, cancellation);
		void this.answer(request, () => handle(message.ask, cancellation));
	}

	private async answer(request: number, handle: () => unknown): Promise<void> {
		try {
			this.emit({ type: 'answer', request, answer: await handle() });
		} catch (error) {
			this.emit({ type: 'failed', request, message: messageOf(error) });
		}
		this.asked.delete(request);
	}
}
