import type * as vscode from 'vscode';
import type { Cancellation } from '../core/cancellation';
import type {
	FromWorker,
	RequestName,
	Requests,
	ToWorker,
	WorkerEvent,
} from '../core/protocol/worker';
import type { WorkerPort } from './platform';

interface Waiting {
	resolve(answer: unknown): void;
	reject(reason: Error): void;
}

/** Asks the worker and hands out its events, in the order in which it sent them. */
export class WorkerClient implements vscode.Disposable {
	private readonly waiting = new Map<number, Waiting>();
	private lastRequest = 0;
	private ended: string | undefined;

	/** @param onEnd called when the worker dies; all that waits for it is rejected first */
	constructor(
		private readonly port: WorkerPort,
		private readonly onEvent: (event: WorkerEvent) => void,
		onEnd: (reason: string) => void,
	) {
		port.onMessage(message => this.receive(message));
		port.onEnd(reason => {
			this.end(reason);
			onEnd(reason);
		});
	}

	async ask<Name extends RequestName>(
		type: Name,
		ask: Requests[Name]['ask'],
		cancellation?: Cancellation,
	): Promise<Requests[Name]['answer']> {
		if (this.ended !== undefined) {
			throw new Error(this.ended);
		}
		const request = ++this.lastRequest;
		const cancel = cancellation?.onCancellationRequested(() =>
			this.port.post({ type: 'cancel', request }),
		);
		try {
			// The compiler cannot see that name, arguments and answer belong together.
			return (await new Promise<unknown>((resolve, reject) => {
				this.waiting.set(request, { resolve, reject });
				this.port.post({ type, request, ask } as ToWorker);
			})) as Requests[Name]['answer'];
		} finally {
			cancel?.dispose();
		}
	}

	dispose(): void {
		this.end('Paper Triage was closed.');
		this.port.dispose();
	}

	private receive(message: FromWorker): void {
		if (message.type !== 'answer' && message.type !== 'failed') {
			this.onEvent(message);
			return;
		}
		const waiting = this.waiting.get(message.request);
		this.waiting.delete(message.request);
		if (message.type === 'answer') {
			waiting?.resolve(message.answer);
		} else {
			waiting?.reject(new Error(message.message));
		}
	}

	private end(reason: string): void {
		this.ended = reason;
		for (const waiting of this.waiting.values()) {
			waiting.reject(new Error(reason));
		}
		this.waiting.clear();
	}
}
