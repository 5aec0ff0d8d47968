import { Engine } from '../../src/core/engine/engine';
import type { Edit, EditField, EditValue } from '../../src/core/library/edit';
import { formatModel } from '../../src/core/model/modelFile';
import type { Model } from '../../src/core/model/model';
import type { PaperId } from '../../src/core/paper/paper';
import type { GroupHead, PaperRow } from '../../src/core/protocol/rows';
import type { FromWorker, RequestName, Requests, ToWorker } from '../../src/core/protocol/worker';

/** An engine with a disk beside it, asked and answered as the host does, without a worker. */
export class EngineDesk {
	readonly disk = new Map<string, string>();
	readonly rows = new Map<PaperId, PaperRow>();
	readonly events: FromWorker[] = [];
	topics: (GroupHead & { readonly papers: PaperId[] })[] = [];
	listed: { readonly path: string; readonly papers: PaperId[] }[] = [];
	private readonly answers = new Map<number, (message: FromWorker) => void>();
	private readonly engine = new Engine(
		message => this.receive(message),
		() => Promise.resolve(),
	);
	private last = 0;
	private clock = 0;

	/** @param model what the engine gets when it asks for one */
	constructor(private readonly model?: Model) {}

	/** A desk whose engine knows who decides and has read the whole disk. */
	static async with(
		files: Readonly<Record<string, string>>,
		person = 'ada',
		model?: Model,
	): Promise<EngineDesk> {
		const desk = new EngineDesk(model);
		await desk.ask('configure', { person, today: '2026-11-23' });
		Object.entries(files).forEach(([path, text]) => desk.disk.set(path, text));
		await desk.read(...desk.disk.keys());
		return desk;
	}

	ask<Name extends RequestName>(
		type: Name,
		ask: Requests[Name]['ask'],
	): Promise<Requests[Name]['answer']> {
		const request = ++this.last;
		return new Promise((resolve, reject) => {
			this.answers.set(request, message =>
				message.type === 'answer'
					? resolve(message.answer as Requests[Name]['answer'])
					: reject(new Error(message.type === 'failed' ? message.message : message.type)),
			);
			this.engine.receive({ type, request, ask } as ToWorker);
		});
	}

	/** Tells the engine what is on disk now. */
	read(...paths: string[]): Promise<Requests['update']['answer']> {
		return this.ask('update', {
			files: paths.map(path => {
				const text = this.disk.get(path);
				return text === undefined ? { path } : { path, bytes: new TextEncoder().encode(text) };
			}),
		});
	}

	/** One edit, not yet written. */
	edit(
		paper: PaperId,
		field: EditField,
		value: EditValue,
		expect?: EditValue,
	): Promise<Requests['edit']['answer']> {
		const at = new Date(Date.UTC(2026, 3, 23) + ++this.clock * 1000).toISOString();
		const edit: Edit = { paper, field, value, at, ...(expect === undefined ? {} : { expect }) };
		return this.ask('edit', { edits: [edit] });
	}

	/** Writes what edits wait for, as the host does. */
	async write(...paths: string[]): Promise<void> {
		for (const path of paths) {
			const text = this.disk.get(path);
			const file = text === undefined ? { path } : { path, bytes: new TextEncoder().encode(text) };
			const { bytes, upTo, refused } = await this.ask('amend', file);
			if (refused !== undefined) {
				throw new Error(refused);
			}
			if (bytes) {
				this.disk.set(path, new TextDecoder().decode(bytes));
			}
			await this.ask('written', { path, upTo });
		}
	}

	/** An edit that is written at once. */
	async set(paper: PaperId, field: EditField, value: EditValue): Promise<void> {
		await this.write(...(await this.edit(paper, field, value)).dirty);
	}

	/** The row whose title begins so. */
	row(title: string): PaperRow {
		const row = [...this.rows.values()].find(row => row.title.startsWith(title));
		if (!row) {
			throw new Error(`No paper is called ${title}…`);
		}
		return row;
	}

	/** Lets the engine finish its index. */
	finish(): void {
		while (this.engine.hasWork) {
			this.engine.work();
		}
	}

	private receive(message: FromWorker): void {
		this.events.push(message);
		switch (message.type) {
			case 'answer':
			case 'failed':
				this.answers.get(message.request)?.(message);
				break;
			case 'rows':
				message.rows.forEach(row => this.rows.set(row.id, row));
				break;
			case 'gone':
				message.papers.forEach(id => this.rows.delete(id));
				break;
			case 'topics':
				this.topics = message.topics.map(head => ({ ...head, papers: [] }));
				break;
			case 'topic':
				this.topics[message.index]?.papers.push(...message.papers);
				break;
			case 'listings':
				this.listed = message.listings.map(({ path }) => ({ path, papers: [] }));
				break;
			case 'listed':
				this.listed[message.index]?.papers.push(...message.papers);
				break;
			case 'needsModel':
				void this.ask('openModel', this.model ? { bytes: formatModel(this.model) } : {});
				break;
			case 'moved':
			case 'rules':
			case 'trouble':
			case 'progress':
			case 'settled':
			case 'index':
				break;
		}
	}
}
