import * as assert from 'node:assert/strict';
import { chooseIndexFiles, mergeChanges } from '../../../../src/core/search/indexFiles';

const nameOf = (digit: number): string => `${digit.toString(16).repeat(16).slice(0, 16)}.segment`;
const [a, b, c] = [nameOf(10), nameOf(11), nameOf(12)];

suite('chooseIndexFiles', () => {
	test('takes files named as segments, in the order of their names', () => {
		const found = [b, a].map(name => ({ name, size: 5 }));
		assert.deepEqual(chooseIndexFiles(found), { read: [a, b], useless: [] });
	});

	test('takes nothing else', () => {
		const useless = [
			...['.DS_Store', 'notes.txt', `${a}.k3j2.tmp`, `A${a.slice(1)}`, `../${a}`, 'abc.segment'],
			`${'0'.repeat(65)}.segment`,
		];
		const chosen = chooseIndexFiles(useless.map(name => ({ name, size: 5 })));
		assert.deepEqual(chosen, { read: [], useless: [...useless].sort() });
		assert.deepEqual(chooseIndexFiles([{ name: a, size: 0 }]), { read: [], useless: [a] });
	});

	test('takes no more files and bytes than an index has', () => {
		const many = Array.from({ length: 20 }, (_, i) => `${String(i).padStart(16, '0')}.segment`);
		const chosen = chooseIndexFiles(many.map(name => ({ name, size: 1 })));
		assert.deepEqual(chosen, { read: many.slice(0, 16), useless: many.slice(16) });

		const large = [
			{ name: a, size: 150_000_000 },
			{ name: b, size: 60_000_000 },
			{ name: c, size: 50_000_000 },
		];
		assert.deepEqual(chooseIndexFiles(large), { read: [a, c], useless: [b] });
	});
});

suite('mergeChanges', () => {
	const file = (name: string, byte = 1) => ({ name, bytes: Uint8Array.of(byte) });

	test('writes what is still to be written and still kept, then what is new', () => {
		const earlier = { keep: [a, b], write: [file(a), file(b)] };
		const merged = mergeChanges(earlier, { keep: [b, c], write: [file(c)] });
		assert.deepEqual(merged, { keep: [b, c], write: [file(b), file(c)] });
	});

	test('writes a file once, as it is now', () => {
		const earlier = { keep: [a], write: [file(a, 1)] };
		const merged = mergeChanges(earlier, { keep: [a], write: [file(a, 2)] });
		assert.deepEqual(merged, { keep: [a], write: [file(a, 2)] });
	});

	test('stands alone where nothing is left', () => {
		const changes = { keep: [a], write: [] };
		assert.deepEqual(mergeChanges(undefined, changes), changes);
	});
});
