import assert from 'node:assert/strict';
import { type Model, rarityOf } from '../../../../src/core/model/model';
import { formatModel, openModel } from '../../../../src/core/model/modelFile';
import { namingModel } from '../../../helpers/namingModel';
import { smallModel } from '../../../helpers/smallModel';

function contentsOf({ words, pairs, ...rest }: Model) {
	return { ...rest, words: [...words], pairs: [...pairs.stems] };
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
			assert.throws(() => openModel(bytes), /are damaged: install the extension anew\.$/);
		}
	});

	test('takes no file whose text is no text', () => {
		const garbled = formatModel(smallModel()).fill(0x21, 8, 40);
		assert.throws(() => openModel(garbled));
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
