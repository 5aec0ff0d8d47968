import type { Model } from '../model/model';
import { openModel } from '../model/modelFile';
import type { WorkerEvent } from '../protocol/worker';
import type { Handlers } from './responder';

/**
 * The learnt model, once it is there. It is asked for when there is a paper to compare, and never
 * before: a window without a library does not pay for it.
 */
export class ModelShelf {
	private opened: Model | undefined;
	private isAsked = false;
	private readonly settled: Promise<void>;
	private settle: () => void = () => undefined;

	/**
	 * @param emit asks the host for the file
	 * @param onOpen called once, when the model is there
	 */
	constructor(
		private readonly emit: (event: WorkerEvent) => void,
		private readonly onOpen: (model: Model) => void,
	) {
		this.settled = new Promise(resolve => (this.settle = resolve));
	}

	/** What it answers of the requests. */
	get handlers(): Pick<Handlers, 'openModel'> {
		return { openModel: ({ bytes }) => this.open(bytes) };
	}

	/** Says that the model is needed. */
	ask(): void {
		if (!this.isAsked) {
			this.isAsked = true;
			this.emit({ type: 'needsModel' });
		}
	}

	/** The model, when it is there; `undefined` where there is none. */
	async wait(): Promise<Model | undefined> {
		this.ask();
		await this.settled;
		return this.opened;
	}

	private open(bytes: Uint8Array | undefined): void {
		try {
			if (bytes && !this.opened) {
				this.opened = openModel(bytes);
				this.onOpen(this.opened);
			}
		} finally {
			// Whatever is wrong with it, nobody waits any longer.
			this.settle();
		}
	}
}
