import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PaperId } from '../../../../../src/core/paper/paper';
import { LunrSearch } from '../../../../../src/core/search/lunrSearch';
import { ask, indexed, toDocument, workAll } from '../../../../helpers/searchDocument';

const documents = ['oak', 'beech', 'maple', 'birch', 'willow'].map((tree, index) =>
	toDocument(`p${index}`, { title: `On the ${tree}`, abstract: `All about ${tree} leaves.` }),
);

suite('PaperIndex', () => {
	test('answers from files of an earlier run before it has checked them', async () => {
		const files = indexed(documents, { bulk: 2 }).takeChanges()?.write ?? [];
		assert.equal(files.length, 3);
		const engine = new LunrSearch();
		assert.deepEqual(engine.open(files), []);
		engine.update(documents, []);
		assert.deepEqual(await ask(engine, 'leaves willow '), ['p4', 'p0', 'p1', 'p2', 'p3']);
		workAll(engine);
		assert.deepEqual(await ask(engine, 'leaves willow '), ['p4', 'p0', 'p1', 'p2', 'p3']);
		assert.equal(engine.takeChanges(), undefined);
	});

	test('finds by new texts what has changed since, and not what has gone', async () => {
		const files = indexed(documents).takeChanges()?.write ?? [];
		const engine = new LunrSearch();
		engine.open(files);
		const changed = toDocument('p0', { title: 'On the elm' });
		engine.update([changed, ...documents.slice(1, 4)], []);
		workAll(engine);
		assert.deepEqual(await ask(engine, 'elm '), ['p0']);
		assert.deepEqual(await ask(engine, 'oak '), []);
		assert.deepEqual(await ask(engine, 'willow '), []);
		const changes = engine.takeChanges();
		assert.deepEqual(changes?.keep.length, 2);
		assert.deepEqual(changes.write.length, 1);
	});

	test('names files that are of no use, and makes the index anew', async () => {
		const [file] = indexed(documents).takeChanges()?.write ?? [];
		assert.ok(file);
		const engine = new LunrSearch();
		const cut = { name: file.name, bytes: file.bytes.slice(0, 100) };
		const other = { name: `${'0'.repeat(16)}.segment`, bytes: new Uint8Array(7) };
		assert.deepEqual(engine.open([cut, other]), [cut.name, other.name]);
		engine.update(documents, []);
		workAll(engine);
		assert.deepEqual(await ask(engine, 'maple '), ['p2']);
	});

	test('takes in once what changed while it waited, and not what went', () => {
		const engine = new LunrSearch();
		const gone = toDocument('gone', { title: 'On the fir' });
		engine.update([...documents.map(one => ({ ...one, title: 'On no tree' })), gone], []);
		engine.update(documents, [gone.id]);
		workAll(engine);
		assert.deepEqual(engine.progress(), { done: 5, total: 5 });
		assert.deepEqual(engine.takeChanges(), indexed(documents).takeChanges());
	});

	test('tells what to store once, and again when something changed', () => {
		const engine = indexed(documents);
		assert.equal(engine.takeChanges()?.write.length, 1);
		assert.equal(engine.takeChanges(), undefined);
		engine.update([toDocument('new', { title: 'On the fir' })], []);
		assert.equal(engine.takeChanges(), undefined);
		workAll(engine);
		assert.ok(engine.takeChanges());
	});

	test('keeps what an earlier run left until its papers come, however long that takes', async () => {
		const many = Array.from({ length: 1_100 }, (_, index) =>
			toDocument(`p${index}`, { title: `Oak ${index}`, abstract: `${index}th ${7 * index}th` }),
		);
		const files = indexed(many).takeChanges()?.write ?? [];
		for (const moments of [1, 9]) {
			const engine = new LunrSearch();
			engine.open(files);
			for (let moment = 0; moment < moments; moment++) {
				engine.work();
			}
			// They come in turns.
			for (const part of [many.slice(0, 300), many.slice(300)]) {
				engine.update(part, []);
				for (let moment = 0; moment < moments; moment++) {
					engine.work();
				}
			}
			workAll(engine);
			assert.equal((await engine.search('oak ', 2_000)).length, many.length);
			assert.equal(engine.takeChanges(), undefined);
		}
	});

	test('joins old and new while papers of an earlier run are still to come', async () => {
		const files = documents.map(document => indexed([document]).takeChanges()?.write[0]);
		const engine = new LunrSearch({ bulk: 1, tail: 1 });
		engine.open(files.filter(file => file !== undefined));
		engine.update(documents.slice(0, 2), []);
		workAll(engine);
		engine.update([toDocument('new', { title: 'On the fir' }), ...documents.slice(2)], []);
		workAll(engine);
		assert.equal((await ask(engine, 'on the ')).length, 6);
	});

	test('stores again what was given up before its papers came', () => {
		const [first, second] = [documents.slice(0, 2), documents.slice(2)];
		const files = [first, second].flatMap(part => indexed(part).takeChanges()?.write ?? []);
		const engine = new LunrSearch();
		engine.open(files);
		engine.update([...first, toDocument('new', { title: 'On the fir' })], []);
		workAll(engine);
		assert.equal(engine.takeChanges()?.keep.length, 2);
		engine.update(second, []);
		workAll(engine);
		const changes = engine.takeChanges();
		assert.equal(changes?.keep.length, 3);
		assert.equal(changes.write.length, 1);
	});

	test('answers once for a paper that files come for later', async () => {
		const files = indexed(documents).takeChanges()?.write ?? [];
		const engine = new LunrSearch({ bulk: 9, tail: 9 });
		engine.update(documents, []);
		engine.work();
		engine.open(files);
		engine.update([toDocument('p0', { title: 'On the elm' })], []);
		const found = await ask(engine, 'on the ');
		assert.equal(new Set(found).size, found.length);
		workAll(engine);
		assert.deepEqual(await ask(engine, 'elm '), ['p0']);
	});

	test('answers as if made at once, whatever came and went before', async () => {
		const step = fc.record({
			paper: fc.nat(11),
			words: fc.array(fc.constantFrom('oak', 'elm', 'ash', 'fir', 'bay'), { maxLength: 4 }),
			gone: fc.boolean(),
			work: fc.nat(3),
			asked: fc.boolean(),
		});
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 60 }), async steps => {
				const engine = new LunrSearch({ bulk: 3, tail: 2 });
				const now = new Map<PaperId, ReturnType<typeof toDocument>>();
				for (const { paper, words, gone, work, asked } of steps) {
					const document = toDocument(`p${paper}`, {
						title: words.join(' '),
						abstract: `paper ${paper}`,
					});
					if (gone) {
						now.delete(document.id);
						engine.update([], [document.id]);
					} else {
						now.set(document.id, document);
						engine.update([document], []);
					}
					for (let slice = 0; slice < work && engine.hasWork; slice++) {
						engine.work();
					}
					if (asked) {
						const found = await ask(engine, 'paper ');
						assert.equal(new Set(found).size, found.length);
					}
				}
				workAll(engine);
				const fresh = indexed([...now.values()]);
				for (const query of ['oak ', 'elm ash ', 'paper ', 'f']) {
					assert.deepEqual(await engine.search(query, 50), await fresh.search(query, 50));
				}
			}),
			{ numRuns: 60 },
		);
	});
});
