import assert from 'node:assert/strict';
import { type Model, rarityOf } from '../../../../src/core/model/model';
import { formatModel, openModel } from '../../../../src/core/model/modelFile';
import { Pairs } from '../../../../src/core/model/pairs';
import { namingModel } from '../../../helpers/namingModel';
import { smallModel } from '../../../helpers/smallModel';

function contentsOf({ words, pairs, ...rest }: Model) {
	return { ...rest, words: [...words], pairs: [...pairs.stems] };
}

const isDamaged = /are damaged: install the extension anew\.$/;

/** A file with a text and nothing behind it. */
function fileOf(head: string): Uint8Array {
	const length = Buffer.alloc(4);
	length.writeUInt32LE(head.length);
	return Buffer.concat([Buffer.from('PTM2'), length, Buffer.from(head)]);
}

/** The file of a model with other pairs than it has. */
function withPairs(model: Model, stems: readonly number[]): Uint8Array {
	const terms = model.words.size + stems.length / 2;
	return formatModel({
		...model,
		pairs: new Pairs(Uint16Array.from(stems), model.words.size),
		having: new Uint32Array(terms),
		vectors: new Int8Array(terms * model.width),
	});
}

suite('openModel', () => {
	test('reads what formatModel writes, to the byte', () => {
		for (const model of [
			smallModel(),
			namingModel({ names: 'Naïve Bayes~z9', subjects: ['bayes'] }),
		]) {
			const bytes = formatModel(model);
			assert.deepEqual(contentsOf(openModel(bytes)), contentsOf(model));
			assert.deepEqual(formatModel(openModel(bytes)), bytes);
		}
	});

	test('reads it from the middle of other bytes', () => {
		const bytes = formatModel(smallModel());
		const within = new Uint8Array(bytes.length + 7);
		within.set(bytes, 7);
		assert.deepEqual(contentsOf(openModel(within.subarray(7))), contentsOf(smallModel()));
	});

	test('says what to do about a file that is cut off or another one', () => {
		const whole = formatModel(smallModel());
		const other = Uint8Array.from(whole, (byte, i) => (i === 0 ? byte + 1 : byte));
		for (const bytes of [new Uint8Array(), whole.subarray(0, 8), whole.subarray(0, 20), other]) {
			assert.throws(() => openModel(bytes), isDamaged);
		}
	});

	test('takes no file whose text is no text', () => {
		const garbled = formatModel(smallModel()).fill(0x21, 8, 40);
		assert.throws(() => openModel(garbled), isDamaged);
	});

	test('takes no file whose text says something else', () => {
		for (const head of ['null', '1', '"text"', '[]', '{}']) {
			assert.throws(() => openModel(fileOf(head)), isDamaged, head);
		}
		const none = { papers: 9, width: 0, words: '', pairs: 0, phrases: 0 };
		const lists = { stems: '', names: '', acronyms: '' };
		const open = (said: object) => () =>
			openModel(fileOf(JSON.stringify({ ...none, ...lists, ...said })));
		assert.doesNotThrow(open({}));
		for (const list of Object.keys({ words: '', ...lists })) {
			assert.throws(open({ [list]: 5 }), isDamaged, list);
		}
		for (const count of ['papers', 'width', 'pairs', 'phrases']) {
			for (const wrong of [-2, 0.5, 1e300, null, '0']) {
				assert.throws(open({ [count]: wrong }), isDamaged, `${count} ${wrong}`);
			}
		}
		// As many numbers as there are bytes, yet half of a pair.
		assert.throws(open({ words: 'tea', pairs: -2, phrases: 2 }), isDamaged);
		assert.throws(open({ words: 'tea tea' }), isDamaged);
	});

	test('takes no file with pairs or phrases of what there is not', () => {
		const model = smallModel();
		const { size } = model.words;
		for (const stems of [
			[size, 0],
			[0, size],
			[1, 0, 0, 1],
			[...[0, 1], ...[0, 1]],
		]) {
			assert.throws(() => openModel(withPairs(model, stems)), isDamaged, stems.join());
		}
		assert.doesNotThrow(() => openModel(withPairs(model, [0, 1, 1, 0])));
		const named = namingModel({ names: 'Tea~z9|Old maps~z9', subjects: ['tea'] });
		for (const phrases of [
			[2, 1, 0],
			[0, 1, 9],
			[0, 0],
			[0],
			[0, 1],
			[0, 2, 0],
			[0, 1, 1, 0, 1, 0],
		]) {
			const wrong = { ...named, phrases: Uint16Array.from(phrases) };
			assert.throws(() => openModel(formatModel(wrong)), isDamaged, phrases.join());
		}
	});
});

suite('rarityOf', () => {
	test('is the higher, the fewer papers have a term', () => {
		const model = { ...smallModel(), papers: 1_000, having: Uint32Array.of(9, 99) };
		assert.ok(Math.abs(rarityOf(model, 0) - Math.log(100)) < 1e-9);
		assert.ok(rarityOf(model, 0) > rarityOf(model, 1));
		assert.ok(rarityOf(model, 5) > rarityOf(model, 0));
	});
});
