import { Engine } from './core/engine/engine';
import { findTransferables } from './core/protocol/transfer';
import type { FromWorker, ToWorker } from './core/protocol/worker';

/**
 * What this script finds around it: a web worker's own messages, or Node's, which are reached
 * through a `require` that only exists there. One classic script serves both.
 */
interface Port {
	postMessage(message: FromWorker, transfer: ArrayBuffer[]): void;
	listen(listener: (message: ToWorker) => void): void;
}

declare const self:
	| undefined
	| {
			postMessage(message: FromWorker, transfer: ArrayBuffer[]): void;
			addEventListener(type: 'message', listener: (event: { data: ToWorker }) => void): void;
	  };
declare const require: undefined | ((name: string) => unknown);
declare function setTimeout(task: () => void, delay: number): unknown;

const port = findPort();
const engine = new Engine(
	message => port.postMessage(message, findTransferables(message)),
	() => new Promise(resolve => setTimeout(resolve, 0)),
);
let working = false;

port.listen(message => {
	engine.receive(message);
	work();
});

/** Goes on with the index between messages, so that a question never waits for all of it. */
function work(): void {
	if (working || !engine.hasWork) {
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
			on(type: 'message', listener: (message: ToWorker) => void): void;
		};
	};
	return {
		postMessage: (message, transfer) => parentPort.postMessage(message, transfer),
		listen: listener => parentPort.on('message', listener),
	};
}
