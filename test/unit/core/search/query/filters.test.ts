import assert from 'node:assert/strict';
import type { SearchFacts } from '../../../../../src/core/search/engine';
import { type Condition, matchesFilters } from '../../../../../src/core/search/query/filters';
import { parseQuery } from '../../../../../src/core/search/query/grammar';
import { noFacts } from '../../../../helpers/searchDocument';

/** Whether a paper passes what is typed, which has to be filters alone. */
function passes(typed: string, facts: Partial<SearchFacts>): boolean {
	const conditions = parseQuery(typed).parts.filter(part => part.type === 'filter');
	assert.equal(conditions.length, parseQuery(typed).parts.length, `${typed} is not understood`);
	assert.notEqual(conditions.length, 0, `${typed} is not understood`);
	return matchesFilters(conditions, { ...noFacts, ...facts });
}

function checkAll(facts: Partial<SearchFacts>, yes: readonly string[], no: readonly string[]) {
	yes.forEach(typed => assert.equal(passes(typed, facts), true, typed));
	no.forEach(typed => assert.equal(passes(typed, facts), false, typed));
}

suite('matchesFilters', () => {
	test('lets all pass without filters', () => {
		assert.equal(matchesFilters([] as readonly Condition[], noFacts), true);
	});

	test('compares names by words, folded, the last one as a beginning', () => {
		checkAll(
			{ topics: ['Search agents', 'Schrödinger bridges'] },
			['topic:search', 'topic:AGENT', 'topic:"search agents"', 'topic:schrodinger', 'topic:se '],
			['topic:gent', 'topic:"agents search"', 'topic:searches', 'topic:"search agent"'],
		);
		checkAll({ organization: 'Hugging Face' }, ['org:hugging', 'org:huggingface'], ['org:ugg']);
		checkAll({ venue: 'NeurIPS 2025' }, ['venue:neurips', 'venue:2025'], ['venue:ips']);
		checkAll({ tags: ['C++', '#todo'] }, ['tag:c++', 'tag:c', 'tag:todo'], ['tag:c#']);
		checkAll({ topics: ['强化学习'] }, ['topic:学习'], ['topic:视觉']);
	});

	test('finds a name however its words are joined', () => {
		for (const name of ['Fine-tuning', 'Fine tuning', 'Finetuning']) {
			checkAll(
				{ topics: [name] },
				['topic:fine-tuning', 'topic:"fine tuning"', 'topic:finetuning', 'topic:fine-tu'],
				['topic:tine'],
			);
		}
	});

	test('takes the last word of a closed phrase as whole', () => {
		checkAll({ topics: ['Air quality'] }, ['topic:ai', 'topic:"ai'], ['topic:"ai"']);
		checkAll({ topics: ['AI agents'] }, ['topic:"ai"'], []);
	});

	test('finds the listing by its file name', () => {
		checkAll(
			{ listings: ['listings/hub/2026-04-22-daily-papers.txt'] },
			['in:2026-04-22', 'in:daily', 'in:2026-04', 'in:listings/hub', 'in:daily-papers.txt'],
			['in:listings', 'in:hub', 'in:2026-05'],
		);
	});

	test('compares statuses by id and by what people read', () => {
		checkAll(
			{ status: 'kept' },
			[
				'status:kept',
				'status:to read',
				'is:to re',
				'status:to ',
				'status:to-read',
				'status:"to read"',
				'status:ke',
				'is:kept',
				'-is:read',
			],
			['status:read', 'is:new', '-status:kept'],
		);
		checkAll({ status: 'inbox' }, ['is:new', 'is:undecided', 'status:inbox'], ['is:dismissed']);
		checkAll({ status: 'reading' }, ['status:re', 'is:reading'], ['status:read', 'is:read']);
	});

	test('asks for marks', () => {
		checkAll({ star: true }, ['is:starred', 'is:star', 'is:st'], ['-is:starred', 'has:note']);
		checkAll({ hasNote: true }, ['has:note', 'has:notes', 'has:n'], ['has:code', 'is:starred']);
		checkAll({ hasCode: true }, ['has:code', '-has:note'], ['has:note has:code']);
	});

	test('compares dates as far as they are known', () => {
		const forms = ['year:2025', 'year:2024..', 'year:..2025', 'year:2024..2025', 'year:2025..2024'];
		checkAll(
			{ date: '2025' },
			[...forms, 'date:>2024-12', 'date:<2026-01', '-date:2025-06'],
			[
				...['date:2025-06', 'date:>2025-06', 'date:<2025-06', 'date:>=2025-06', 'year:>2025'],
				...['year:2024', 'year:..2024', 'year:2026..'],
			],
		);
		checkAll(
			{ date: '2025-06' },
			[...forms, 'date:2025-06', 'date:>=2025-06', 'date:<=2025-06', 'date:2025-06..2025-07'],
			['date:>2025-06', 'date:<2025-06', 'date:>2025-06-01', 'date:2025-06-01', 'date:2025-05'],
		);
		checkAll(
			{ date: '2025-06-30' },
			[...forms, 'date:2025-06', 'date:>2025-05', 'date:<2025-07', 'date:≥2025-06-30'],
			['date:>2025-06', 'date:<=2025-06-29', 'date:2025-06-01'],
		);
		checkAll({ date: '' }, ['-year:2025'], [...forms, 'date:<2030']);
	});

	test('counts a date that is being typed as far as it goes', () => {
		checkAll({ date: '2025-06' }, ['date:2025-0', 'date:2025-', 'year:2024..20', 'year:2025.'], []);
		checkAll({ date: '2023-06' }, [], ['date:2025-0', 'year:2024..20']);
	});

	test('lets a paper choose where it can have one only', () => {
		checkAll(
			{ status: 'read', date: '2024', organization: 'Acme', venue: 'ACL', listings: ['a/x.txt'] },
			[
				'status:kept status:read',
				'is:kept status:read',
				'year:2023 year:2024',
				'org:acme org:other',
				'venue:icml venue:acl',
				'in:x in:y',
			],
			['status:kept status:inbox', 'year:2022 year:2023', 'status:read org:other'],
		);
	});

	test('wants all where it can have many', () => {
		checkAll(
			{ topics: ['Games', 'Search'], tags: ['a'], star: true, status: 'read' },
			['topic:games topic:search', 'topic:games tag:a', 'is:starred is:read'],
			['topic:games topic:music', 'tag:a tag:b', 'topic:games -topic:search', 'is:starred is:new'],
		);
	});

	test('narrows by times that are open to one side', () => {
		checkAll(
			{ date: '2025-03' },
			['date:>2025-01 date:<2025-06', 'year:2024.. date:<2026'],
			['date:>2025-01 date:<2025-03', 'year:>2025 year:<2027'],
		);
	});
});
