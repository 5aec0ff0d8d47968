import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { findCitations } from '../../../../src/core/citations/find';
import { formatCitation } from '../../../../src/core/citations/format';
import type { PublicId } from '../../../../src/core/paper/ids';

const searchR2 = 'Search-R2: Enhancing Search-Integrated Reasoning via Actor-Refiner Collaboration';

function cite(title: string, ...ids: string[]): string {
	return formatCitation({ title, key: 'key2025', ids: ids as PublicId[] });
}

suite('formatCitation', () => {
	test('names the method and the id', () => {
		assert.equal(cite(searchR2, 'arxiv:2602.03647'), 'Search-R2 (arXiv:2602.03647)');
	});

	test('takes the strongest id, and only one that is found again', () => {
		const ids = ['dblp:conf/x/y', 'doi:10.1000/a', 'arxiv:2602.03647'];
		assert.equal(cite('A: b', ...ids), 'A (arXiv:2602.03647)');
		assert.equal(cite('A: b', 'dblp:conf/x/y', 'doi:10.1000/a'), 'A (doi:10.1000/a)');
		assert.equal(cite('A: b', 'dblp:conf/x/y'), 'paper:key2025 A: b');
		assert.equal(
			cite('A: b', 'openreview:cTbAevdwBE'),
			'A (https://openreview.net/forum?id=cTbAevdwBE)',
		);
	});

	test('gives the key and the beginning of the title where there is no id', () => {
		assert.equal(
			cite('EARL: Entropy-Aware RL Alignment of LLMs for Reliable RTL Code Generation'),
			'paper:key2025 EARL: Entropy-Aware RL Alignment of LLMs for Reliable RTL…',
		);
	});

	test('cuts a long title without a method between words', () => {
		assert.equal(
			cite('Conditional Advantage Estimation for Reinforcement Learning in Large Models', 'acl:x'),
			'Conditional Advantage Estimation for Reinforcement… (https://aclanthology.org/x/)',
		);
	});

	test('names only what is left where there is no title', () => {
		assert.equal(cite('', 'arxiv:2602.03647'), '(arXiv:2602.03647)');
		assert.equal(cite(''), 'paper:key2025');
	});

	test('does not write an id that a comment would cut short', () => {
		assert.equal(cite('A: b', 'doi:10.1000/a*/b'), 'paper:key2025 A: b');
	});

	test('is always found again in the comment it stands in', () => {
		const ids = fc.constantFrom(
			[],
			['arxiv:2602.03647'],
			['arxiv:hep-th/9711200'],
			['doi:10.1000/a'],
			['openreview:cTbAevdwBE'],
			['acl:2023.acl-long.1'],
		);
		const part = fc.constantFrom(
			'*/',
			'-->',
			'\n',
			'\\',
			'$1',
			'}',
			'"""',
			' ',
			'Über',
			'😀',
			':',
			'x',
		);
		const titles = fc.array(part, { maxLength: 30 }).map(parts => parts.join(''));
		fc.assert(
			fc.property(ids, titles, (ids, title) => {
				const text = cite(title, ...ids);
				const refs = findCitations(`/* ${text} */`).map(({ ref }) =>
					ref.type === 'id' ? ref.id : ref.key,
				);
				assert.deepEqual(refs, ids.length === 0 ? ['key2025'] : ids);
				assert.doesNotMatch(text, /\*\/|-->|[\n\r\u2028\u2029\\]|"""/);
			}),
			{ numRuns: 200 },
		);
	});
});
