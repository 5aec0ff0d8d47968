import { Engine } from './core/engine/engine';
import { Outbox } from './core/engine/outbox';
import { findTransferables } from './core/protocol/transfer';
import type { FromWorker, Received, ToWorker } from './core/protocol/worker';

/**
 * What this script finds around it: a web worker's own messages, or Node's, which are reached
 * through a `require` that only exists there. One classic script serves both.
 */
interface Port {
	postMessage(message: FromWorker, transfer: ArrayBuffer[]): void;
	listen(listener: (message: ToWorker | Received) => void): void;
}

declare const self:
	| undefined
	| {
			postMessage(message: FromWorker, transfer: ArrayBuffer[]): void;
			addEventListener(
				type: 'message',
				listener: (event: { data: ToWorker | Received }) => void,
			): void;
	  };
declare const require: undefined | ((name: string) => unknown);
declare function setTimeout(task: () => void, delay: number): unknown;

const port = findPort();
const outbox = new Outbox(message => port.postMessage(message, findTransferables(message)));
const engine = new Engine(
	message => outbox.send(message),
	() => new Promise(resolve => setTimeout(resolve, 0)),
);
let working = false;

port.listen(message => {
	if (message.type === 'received') {
		outbox.received();
	} else {
		engine.receive(message);
	}
	work();
});

/**
 * Goes on with the index between messages, so that a question never waits for all of it; and only
 * when everything is said that is to be, since what is held back waits for this to pause.
 */
function work(): void {
	if (working || !engine.hasWork || !outbox.isEmpty) {
		return;
	}
	working = true;
	setTimeout(() => {
		engine.work();
		working = false;
		work();
	}, 0);
}

function findPort(): Port {
	if (typeof self !== 'undefined' && typeof self.postMessage === 'function') {
		const scope = self;
		return {
			postMessage: (message, transfer) => scope.postMessage(message, transfer),
			listen: listener => scope.addEventListener('message', event => listener(event.data)),
		};
	}
	if (typeof require === 'undefined') {
		throw new Error('This script runs in a worker only.');
	}
	// Neither an import nor a plain `require`: a web worker must be able to load this file.
	const load = require;
	const { parentPort } = load('node:worker_threads') as {
		parentPort: {
			postMessage(message: FromWorker, transfer: ArrayBuffer[]): void;
			on(type: 'message', listener: (message: ToWorker | Received) => void): void;
		};
	};
	return {
		postMessage: (message, transfer) => parentPort.postMessage(message, transfer),
		listen: listener => parentPort.on('message', listener),
	};
}
