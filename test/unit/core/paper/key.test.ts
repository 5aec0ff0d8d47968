import * as assert from 'node:assert/strict';
import { assert as check, property, string, uniqueArray } from 'fast-check';
import { foldKey, isKey, makeKey } from '../../../../src/core/paper/key';
import type { Author, PaperDate } from '../../../../src/core/paper/paper';

const free = new Set<string>();
const earl = 'EARL: Entropy-Aware RL Alignment of LLMs for Reliable RTL Code Generation';

function keyOf(title: string, year?: string, authors?: readonly Author[], taken = free): string {
	const date = year as PaperDate | undefined;
	return makeKey({ title, ...(date && { date }), ...(authors && { authors }) }, taken);
}

suite('makeKey', () => {
	const named: readonly (readonly [string, string, string])[] = [
		[earl, '2025', 'earl2025'],
		['Select Less, Reason More: Prioritizing Evidence Purity', '2025', 'selectless2025'],
		['Search-R2: Enhancing Search-Integrated Reasoning', '2026', 'searchr2-2026'],
		['Part I: Tricks or Traps? A Deep Dive into RL for LLM Reasoning', '2025', 'tricks2025'],
		['The Invisible Leash: Why RLVR May Not Escape Its Origin', '2025', 'invisibleleash2025'],
		['Rethinking Entropy Regularization in Large Reasoning Models', '2025', 'entropy2025'],
		['Beyond Accuracy: Dissecting Mathematical Reasoning', '2025', 'accuracy2025'],
		['Chaining the Evidence: Robust Reinforcement Learning', '2026', 'chaining2026'],
		['Deep Learning', '2015', 'deep2015'],
		['3D-VLA: A World Model', '2024', 'n3dvla2024'],
		['Ünïcode Nets', '2024', 'unicode2024'],
	];
	for (const [title, year, key] of named) {
		test(`${key} without authors`, () => assert.equal(keyOf(title, year), key));
	}

	test('is surname, year and first telling word where the authors are known', () => {
		const authors = [{ family: 'Łukasz-Müller', given: 'A.' }, { family: 'Earl' }];
		assert.equal(keyOf(earl, '2025-11-15', authors), 'lukaszmuller2025earl');
		assert.equal(keyOf('The Art of It', '2020', [{ literal: 'Ada Lovelace' }]), 'lovelace2020art');
	});

	test('lets the next title word of the paper’s own join where the key is taken', () => {
		assert.equal(keyOf(earl, '2025', undefined, new Set(['earl2025'])), 'earl2025rtl');
		assert.equal(
			keyOf(earl, '2025', undefined, new Set(['earl2025', 'earl2025rtl'])),
			'earl2025rtlcode',
		);
		assert.equal(
			keyOf(earl, '2025', [{ family: 'Chen' }], new Set(['chen2025earl'])),
			'chen2025earlrtl',
		);
	});

	test('does without a year, and without anything in plain letters', () => {
		assert.equal(keyOf(earl), 'earl');
		assert.match(keyOf('深度学习', '2024'), /^paper2024-[0-9a-f]{8}$/);
		assert.match(keyOf('深度学习', '2024', [{ family: '王' }]), /^paper2024-/);
		assert.notEqual(keyOf('深度学习', '2024'), keyOf('强化学习', '2024'));
	});

	test('gives every paper a key of its own that people can type', () => {
		check(
			property(uniqueArray(string({ unit: 'grapheme' }), { maxLength: 6 }), titles => {
				const taken = new Set<string>();
				for (const title of [...titles, ...titles]) {
					const key = keyOf(title, '2025', undefined, taken);
					assert.ok(isKey(key), key);
					assert.ok(!taken.has(foldKey(key)), key);
					taken.add(foldKey(key));
				}
			}),
			{ numRuns: 60 },
		);
	});

	test('stays short and quick whatever the title', () => {
		assert.ok(keyOf('x'.repeat(10_000), '2025').length < 40);
		assert.ok(keyOf(`${'aaaa'.repeat(6)}: ${'aaaa '.repeat(2_000)}`, '2025').length < 60);
	});
});

suite('isKey', () => {
	for (const key of ['earl2025', 'DBLP:conf.nips.X', 'a+b-c_d']) {
		test(`takes ${key}`, () => assert.ok(isKey(key)));
	}
	for (const key of ['', '2025earl', 'a b', 'a/b', 'ä', 'a\n']) {
		test(`does not take ${JSON.stringify(key)}`, () => assert.ok(!isKey(key)));
	}
});
