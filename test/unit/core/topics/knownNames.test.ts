import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compilePhrases } from '../../../../src/core/model/compilePhrases';
import { KnownNames } from '../../../../src/core/topics/knownNames';
import { contains } from '../../../../src/core/topics/phraseBook';
import { Vocabulary } from '../../../../src/core/words/vocabulary';

function open(names: string, acronyms = '') {
	const compiled = compilePhrases({ names, acronyms });
	const known = new KnownNames({ names, phrases: compiled.phrases });
	return { known, vocabulary: new Vocabulary(undefined, compiled.stems) };
}

suite('KnownNames', () => {
	test('tells what is known of a name', () => {
		const { known } = open('Search agents~z3|Exploration~k4|Agents~00');
		const [agents, exploration] = [known.conceptOf(0), known.conceptOf(1)];
		assert.deepEqual(
			[agents?.name, agents?.weight, agents?.share, agents?.begins],
			['Search agents', 1, 1 / 8, undefined],
		);
		assert.equal(exploration?.begins, 'exploration');
		assert.equal(known.conceptOf(2)?.begins, 'agent');
		assert.equal(known.conceptOf(0), agents);
		assert.deepEqual(
			[known.conceptOf(3), known.conceptOf(-1), known.size],
			[undefined, undefined, 3],
		);
	});

	test('knows a name by the phrase with its short forms written out', () => {
		const { known, vocabulary } = open('LLM agents~z3', 'LLM=language model');
		const stems = vocabulary.read('language model agents').numbers();
		assert.deepEqual(known.conceptOf(0)?.stems, stems);
		assert.equal(known.meaningOf(vocabulary.read('LLM agents').numbers()), 0);
		assert.equal(known.meaningOf(vocabulary.read('language model').numbers()), -1);
		assert.ok(known.isPart(vocabulary.read('language model').numbers()));
		assert.ok(!known.isPart(stems));
	});

	test('comes to an end where a phrase is there twice', () => {
		const { phrases } = compilePhrases({ names: 'Tea~z3', acronyms: '' });
		const twice = Uint16Array.of(...phrases, ...phrases);
		const known = new KnownNames({ names: 'Tea~z3', phrases: twice });
		const found: number[] = [];
		known.read(new Vocabulary().read('Tea and tea'), (_, first) => found.push(first));
		assert.deepEqual(found, [0, 2]);
	});

	test('finds every phrase of any text, as if each was looked for', () => {
		const words = ['ba', 'be', 'bi', 'bo'];
		const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(
				fc.array(phrase, { maxLength: 12 }),
				fc.array(fc.constantFrom(...words, 'other', ','), { maxLength: 12 }),
				(phrases, said) => {
					const { known, vocabulary } = open(phrases.map(one => `${one.join(' ')}~z3`).join('|'));
					const text = said.join(' ');
					const read = vocabulary.read(text);
					const found: string[] = [];
					known.read(read, (_, first, last) =>
						found.push(text.slice(read.startAt(first), read.endAt(last))),
					);
					const wanted = new Set(phrases.map(one => one.join(' ')));
					const expected: string[] = [];
					for (let first = 0; first < said.length; first++) {
						for (let end = first + 1; end <= said.length; end++) {
							const piece = said.slice(first, end).join(' ');
							expected.push(...(wanted.has(piece) ? [piece] : []));
						}
					}
					assert.deepEqual(found, expected);
					for (const one of phrases) {
						const stems = vocabulary.read(one.join(' ')).numbers();
						const meant = known.conceptOf(known.meaningOf(stems))?.stems;
						assert.deepEqual(meant, stems);
						const longer = phrases.map(other => vocabulary.read(other.join(' ')).numbers());
						assert.equal(
							known.isPart(stems),
							longer.some(other => contains(other, stems)),
						);
					}
				},
			),
		);
	});
});
