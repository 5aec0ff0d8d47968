import assert from 'node:assert/strict';
import type { Cancellation } from '../../../../../src/core/cancellation';
import type { PaperId } from '../../../../../src/core/paper/paper';
import type { Completion, SearchEngine, SearchHit } from '../../../../../src/core/search/engine';
import { Inquiry } from '../../../../../src/core/search/box/inquiry';

/** An engine that answers when it is told to. */
class SlowEngine implements SearchEngine {
	readonly asked: {
		readonly query: string;
		readonly cancellation: Cancellation | undefined;
		readonly answer: (...ids: string[]) => void;
		readonly fail: (error: Error) => void;
	}[] = [];
	completions: Promise<readonly Completion[]> = Promise.resolve([]);

	search(query: string, _limit: number, cancellation?: Cancellation) {
		return new Promise<readonly SearchHit[]>((resolve, fail) => {
			const answer = (...ids: string[]) =>
				resolve(ids.map(id => ({ id: id as PaperId, score: 1, complete: true, why: [] })));
			this.asked.push({ query, cancellation, answer, fail });
		});
	}

	complete() {
		return this.completions;
	}
}

suite('Inquiry', () => {
	let engine: SlowEngine;
	let trouble: unknown[];
	let inquiry: Inquiry;

	setup(() => {
		engine = new SlowEngine();
		trouble = [];
		inquiry = new Inquiry(engine, { hits: 10, completions: 5 }, error => trouble.push(error));
	});

	test('answers with papers and completions', async () => {
		const completion = { query: 'status:', label: 'status:', about: '' };
		engine.completions = Promise.resolve([completion]);
		const asking = inquiry.ask('sta');
		engine.asked[0]!.answer('a', 'b');
		const answer = await asking;
		assert.equal(answer?.typed, 'sta');
		assert.deepEqual(
			answer?.hits.map(({ id }) => id),
			['a', 'b'],
		);
		assert.deepEqual(answer?.completions, [completion]);
	});

	test('never gives the answer to an older text, whichever comes last', async () => {
		const first = inquiry.ask('a');
		const second = inquiry.ask('ab');
		const [older, newer] = engine.asked;
		newer!.answer('new');
		assert.deepEqual((await second)?.typed, 'ab');
		older!.answer('old');
		assert.equal(await first, undefined);
	});

	test('calls off what is no longer wanted, and takes no error from it', async () => {
		const first = inquiry.ask('a');
		const second = inquiry.ask('ab');
		const [older, newer] = engine.asked;
		assert.equal(older!.cancellation?.isCancellationRequested, true);
		assert.equal(newer!.cancellation?.isCancellationRequested, false);
		older!.fail(new Error('cancelled'));
		assert.equal(await first, undefined);
		inquiry.stop();
		newer!.answer('a');
		assert.equal(await second, undefined);
	});

	test('asks nothing for an empty box, and drops what was asked before', async () => {
		const first = inquiry.ask('a');
		assert.deepEqual(await inquiry.ask('  '), { typed: '  ', hits: [], completions: [] });
		engine.asked[0]!.answer('a');
		assert.equal(await first, undefined);
		assert.equal(engine.asked.length, 1);
	});

	test('fails with the search, and goes on without completions', async () => {
		engine.completions = Promise.reject(new Error('no completions'));
		const asking = inquiry.ask('a');
		engine.asked[0]!.answer('a');
		assert.equal((await asking)?.hits.length, 1);
		assert.equal(trouble.length, 1);

		const failing = inquiry.ask('b');
		engine.asked[1]!.fail(new Error('no search'));
		await assert.rejects(failing, /no search/);
	});
});
