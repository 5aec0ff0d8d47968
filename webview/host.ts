import {
	type PanelState,
	parsePanelState,
	type ToHost,
	type ToPanel,
} from '../src/core/protocol/panel';

interface Host {
	postMessage(message: ToHost): void;
	getState(): unknown;
	setState(state: PanelState): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();

/** Tells the extension what the user did. */
export function post(message: ToHost): void {
	host.postMessage(message);
}

/** Listens to the extension. */
export function onMessage(handler: (message: ToPanel) => void): void {
	window.addEventListener('message', (event: MessageEvent<ToPanel>) => handler(event.data));
}

/** What an earlier page of this panel left behind. */
export function recall(): PanelState | undefined {
	return parsePanelState(host.getState());
}

/** Leaves what the next page of this panel needs. */
export function remember(state: PanelState): void {
	host.setState(state);
}
