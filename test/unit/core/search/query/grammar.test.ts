import assert from 'node:assert/strict';
import { parseQuery, type QueryPart } from '../../../../../src/core/search/query/grammar';

/** A part as a short text: `-title,authors:"a phrase"…`, the dots where it is open. */
function describe(part: QueryPart): string {
	const not = part.not ? '-' : '';
	if (part.type === 'filter') {
		return `${not}<${JSON.stringify(part.filter)}>`;
	}
	const fields = part.fields ? `${part.fields.join(',')}:` : '';
	const quote = part.exact ? '"' : '';
	return `${not}${fields}${quote}${part.text}${quote}${part.open ? '…' : ''}`;
}

const read = (typed: string) => parseQuery(typed).parts.map(describe);
const spans = (typed: string) =>
	parseQuery(typed).parts.map(({ span }) => typed.slice(span.start, span.end));
const topic = (value: string, whole = false) =>
	`<${JSON.stringify({ kind: 'name', of: 'topic', value, whole })}>`;

suite('parseQuery', () => {
	test('keeps plain words together as typed', () => {
		assert.deepEqual(read('fine  tuning of C++ and LoRA+'), ['fine  tuning of C++ and LoRA+…']);
		assert.deepEqual(read('graph atten '), ['graph atten']);
		assert.deepEqual(read(' '), []);
		assert.deepEqual(read(''), []);
	});

	test('takes phrases between any quotation marks', () => {
		assert.deepEqual(read('a "reward model" b'), ['a', '"reward model"', 'b…']);
		assert.deepEqual(read('“test time” „neue Daten“ «un mot» »noch eins«'), [
			'"test time"',
			'"neue Daten"',
			'"un mot"',
			'"noch eins"',
		]);
		assert.deepEqual(read('("reward model")'), ['"reward model"']);
		assert.deepEqual(read('"" a'), ['a…']);
	});

	test('takes a phrase that is not closed as one being typed', () => {
		assert.deepEqual(read('a "reward mod'), ['a', '"reward mod"…']);
		assert.deepEqual(read('"reward '), ['reward']);
		assert.deepEqual(read('"rew'), ['rew…']);
		assert.deepEqual(read('a "'), ['a']);
		assert.deepEqual(read('title:"reward mod'), ['title:"reward mod"…']);
		assert.deepEqual(read('12" screens'), ['12" screens…']);
	});

	test('negates with a sign in front of a word, a phrase or a name', () => {
		assert.deepEqual(read('graph -survey -"in the wild" -topic:games x'), [
			'graph',
			'-survey',
			'-"in the wild"',
			`-${topic('games')}`,
			'x…',
		]);
		assert.deepEqual(read('-by:ada'), ['-authors:ada…']);
	});

	test('takes dashes that negate nothing as they are', () => {
		for (const typed of ['a - b', 'fine-tuning', 'a -- b', 'use --all', 'a -> b', 'a -']) {
			assert.deepEqual(read(`${typed} `), [typed]);
		}
		assert.deepEqual(read('-'), []);
	});

	test('looks for words in one field', () => {
		assert.deepEqual(read('author:"Ada Lovelace" authors:hopper BY:turing'), [
			'authors:"Ada Lovelace"',
			'authors:hopper',
			'authors:turing…',
		]);
		assert.deepEqual(read('title:C++ abstract:graph note:todo notes:x key:earl2025 '), [
			'title:C++',
			'abstract:graph',
			'notes:todo',
			'notes:x',
			'key:earl2025',
		]);
	});

	test('reads filters between words', () => {
		assert.deepEqual(read('graph topic:"search agents" nets topic:games'), [
			'graph',
			topic('search agents', true),
			'nets',
			topic('games'),
		]);
		assert.deepEqual(read('topic：games'), [topic('games')]);
	});

	test('knows the status of two words without quotation marks', () => {
		const kept = '<{"kind":"status","statuses":["kept"]}>';
		assert.deepEqual(read('status:to read graph'), [kept, 'graph…']);
		assert.deepEqual(read('-is:To Read'), [`-${kept}`]);
		assert.deepEqual(read('status:to readers'), ['status:to readers…']);
		assert.deepEqual(read('topic:to read'), [topic('to'), 'read…']);
	});

	test('takes what makes no sense as words', () => {
		for (const typed of [
			'year:abc',
			'status:nonsense',
			'foo:bar',
			'date:> x',
			'title: graph',
			'topic:* x',
			'has:wings',
			'word~ word^2 +word AND OR *',
			'a:',
		]) {
			assert.deepEqual(read(`${typed} x `), [`${typed} x`]);
		}
		assert.deepEqual(read('graph -year:abc x '), ['graph', '-year:abc', 'x']);
	});

	test('leaves out signs without a word', () => {
		assert.deepEqual(read('* + ?'), []);
		assert.deepEqual(read('"reward model" + "value"'), ['"reward model"', '"value"']);
	});

	test('does not search for a name that is still to get its value', () => {
		for (const typed of ['title:', '-topic:', 'topic:"', 'year:', 'date:>', 'year:202', 'by: ']) {
			assert.deepEqual(read(`graph ${typed}`), ['graph']);
		}
	});

	test('says where each part stands', () => {
		const typed = ' graph nets -"in the wild"  by:“Ada Lovelace” year:2024.. atten ';
		assert.deepEqual(spans(typed), [
			'graph nets',
			'-"in the wild"',
			'by:“Ada Lovelace”',
			'year:2024..',
			'atten',
		]);
	});

	test('reads a long text as far as it can be answered in time', () => {
		const words = Array.from({ length: 2_000 }, (_, index) => `w${index}`).join(' ');
		const [part] = parseQuery(words).parts;
		assert.ok(part?.type === 'text' && part.text.length <= 1_000 && !part.open);
		assert.equal(parseQuery('-a '.repeat(100)).parts.length, 40);
		const cut = parseQuery(`${'a'.repeat(999)}😀`).parts[0];
		assert.ok(cut?.type === 'text' && cut.text === 'a'.repeat(999));
	});
});

suite('ids of a query', () => {
	const ids = (typed: string) => parseQuery(typed).ids;

	test('are found in any spelling and version', () => {
		for (const typed of [
			'1706.03762',
			'arxiv:1706.03762',
			'arXiv：1706.03762v5',
			'arXiv: 1706.03762',
			'see arXiv: 1706.03762, please',
			'https://arxiv.org/abs/1706.03762v2',
			'see (1706.03762v1), please',
			'about "1706.03762"',
			'key:1706.03762',
			'topic:games 1706.03762.',
		]) {
			assert.deepEqual(ids(typed), ['arxiv:1706.03762'], typed);
		}
		assert.deepEqual(ids('doi:10.1145/3292500.3330701 graph'), ['doi:10.1145/3292500.3330701']);
		assert.ok(ids('10.1016/0370-2693(91)').includes(ids('doi:10.1016/0370-2693(91)')[0]!));
	});

	test('are each named once, and are words too', () => {
		assert.deepEqual(ids('1706.03762 arxiv:1706.03762v2'), ['arxiv:1706.03762']);
		assert.deepEqual(read('arxiv:1706.03762 https://arxiv.org/abs/1706.03762 '), [
			'arxiv:1706.03762 https://arxiv.org/abs/1706.03762',
		]);
	});

	test('are not in what must not be there, in filters, or in words', () => {
		assert.deepEqual(ids('-1706.03762 topic:1706.03762 title:1706.03762'), []);
		assert.deepEqual(ids('entropy 2024 key: x'), []);
	});
});
