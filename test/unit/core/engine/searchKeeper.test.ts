import * as assert from 'node:assert/strict';
import { type KeptSearch, SearchKeeper } from '../../../../src/core/engine/searchKeeper';
import type { FromWorker } from '../../../../src/core/protocol/worker';
import type { SearchDocument } from '../../../../src/core/search/engine';
import type { IndexChanges, IndexFile } from '../../../../src/core/search/indexFiles';
import { toDocument } from '../../../helpers/searchDocument';

/** A search that indexes one paper at a time, and stores their ids in one file. */
class SmallSearch implements KeptSearch {
	private readonly indexed: string[] = [];
	private waiting: string[] = [];
	private stored = '';

	update(changed: readonly SearchDocument[]): void {
		this.waiting.push(...changed.map(({ id }) => id).filter(id => !this.indexed.includes(id)));
	}

	meaningOf(): undefined {
		return undefined;
	}

	get hasWork(): boolean {
		return this.waiting.length > 0;
	}

	work(): void {
		const [next, ...rest] = this.waiting;
		this.waiting = rest;
		this.indexed.push(...(next === undefined ? [] : [next]));
	}

	progress() {
		return { done: this.indexed.length, total: this.indexed.length + this.waiting.length };
	}

	open(files: readonly IndexFile[]): readonly string[] {
		const useful = files.filter(({ bytes }) => bytes.length > 0);
		this.stored = useful.map(({ bytes }) => new TextDecoder().decode(bytes)).join(' ');
		this.indexed.push(...this.stored.split(' ').filter(id => id !== ''));
		return files.filter(file => !useful.includes(file)).map(({ name }) => name);
	}

	takeChanges(): IndexChanges | undefined {
		const text = this.indexed.join(' ');
		if (text === this.stored) {
			return undefined;
		}
		this.stored = text;
		return { keep: [text], write: [{ name: text, bytes: new TextEncoder().encode(text) }] };
	}

	search() {
		return Promise.resolve([]);
	}

	complete() {
		return Promise.resolve([]);
	}
}

suite('SearchKeeper', () => {
	let events: FromWorker[];
	let keeper: SearchKeeper;
	setup(() => {
		events = [];
		keeper = new SearchKeeper(new SmallSearch(), event => events.push(event));
	});

	const finish = (): void => {
		while (keeper.hasWork) {
			keeper.work();
		}
	};
	const stored = () => events.flatMap(event => (event.type === 'index' ? [...event.keep] : []));
	const documents = (...ids: readonly string[]) => ids.map(id => toDocument(id, { title: id }));

	test('says what is to be stored when the index is whole, and not before', () => {
		keeper.update(documents('a', 'b', 'c'), []);
		keeper.work();
		keeper.work();
		assert.equal(events.length, 0);
		finish();
		assert.deepEqual(stored(), ['a b c']);
		const written = events.flatMap(event => (event.type === 'index' ? event.write : []));
		assert.deepEqual(
			written.map(({ bytes }) => new TextDecoder().decode(bytes)),
			['a b c'],
		);
	});

	test('says when it is whole, so that what was searched for can be asked again', () => {
		const ends = () =>
			events.flatMap(event =>
				event.type === 'progress' ? [`${event.done} of ${event.total}`] : [],
			);
		keeper.update(documents('a', 'b', 'c'), []);
		finish();
		assert.deepEqual(ends(), ['3 of 3']);
		// Nothing to index, but perhaps another status to filter by.
		keeper.update(documents('a'), []);
		finish();
		assert.deepEqual(ends(), ['3 of 3', '3 of 3']);
	});

	test('says it once for each state', () => {
		keeper.update(documents('a'), []);
		finish();
		keeper.update(documents('a'), []);
		finish();
		assert.equal(keeper.hasWork, false);
		assert.deepEqual(stored(), ['a']);
		keeper.update(documents('b'), []);
		finish();
		assert.deepEqual(stored(), ['a', 'a b']);
	});

	test('opens what was stored, names what is of no use, and stores nothing anew', () => {
		const file = { name: 'good', bytes: new TextEncoder().encode('a b') };
		const cut = { name: 'cut', bytes: new Uint8Array() };
		const cancellation = {
			isCancellationRequested: false,
			onCancellationRequested: () => ({ dispose: () => undefined }),
		};
		const useless = keeper.handlers.openIndex({ files: [file, cut] }, cancellation);
		assert.deepEqual(useless, ['cut']);
		keeper.update(documents('a', 'b'), []);
		finish();
		assert.deepEqual(stored(), []);
	});
});
