import assert from 'node:assert/strict';
import {
	formatHit,
	formatReasons,
	formatWhy,
	withoutIcons,
} from '../../../../../src/core/search/box/hitText';
import { toRow } from '../../../../helpers/paperRow';

const row = toRow({
	title: 'Entropy in Test-Time Learning',
	who: 'Z.ai',
	date: '2025-08',
	status: 'kept',
});
const why = [
	{ word: 'Entropy', field: 'title' },
	{ word: 'exploration', field: 'abstract' },
	{ word: 'retriever', field: 'notes' },
	{ word: 'bonus', field: 'abstract' },
] as const;

suite('formatHit', () => {
	test('puts the title first, and what matched elsewhere below', () => {
		assert.deepEqual(formatHit(row, ['Exploration'], why, 'label'), {
			label: '$(bookmark) Entropy in Test-Time Learning',
			description: 'Z.ai · Aug 2025',
			detail: 'Exploration — abstract: exploration, bonus · note: retriever',
		});
	});

	test('tells all that matched where that is asked for', () => {
		const { label, detail } = formatHit(row, ['Exploration'], why, 'label', true);
		assert.equal(label, '$(bookmark) Entropy in Test-Time Learning');
		assert.equal(detail, 'title: Entropy · abstract: exploration, bonus · note: retriever');
		assert.match(formatHit(row, [], why, 'detail', true).detail, /^Entropy in .* — title: Entropy/);
	});

	test('keeps the title out of the label where VS Code sorts by labels', () => {
		assert.deepEqual(formatHit(row, [], why.slice(0, 1), 'detail'), {
			label: '$(bookmark) Aug 2025',
			description: 'Z.ai',
			detail: 'Entropy in Test-Time Learning',
		});
	});

	test('says the status of a paper without a date', () => {
		assert.equal(formatHit({ ...row, date: '' }, [], [], 'detail').label, '$(bookmark) To read');
	});

	test('takes no maths for an icon', () => {
		const { label } = formatHit({ ...row, title: 'Sorting in O$(n)$ time' }, [], [], 'label');
		assert.equal(label, '$(bookmark) Sorting in O\\$(n)$ time');
		assert.equal(withoutIcons('$(1 - x)$'), '$(1 - x)$');
	});
});

test('formatWhy has a line for each field', () => {
	assert.deepEqual(formatWhy(why), [
		'title: Entropy',
		'abstract: exploration, bonus',
		'note: retriever',
	]);
});

suite('formatReasons', () => {
	test('says nothing of the title', () => {
		assert.equal(formatReasons(why.slice(0, 1)), '');
	});

	test('says nothing of topics that are shown, and of the key only where nothing else is seen', () => {
		const topic = [{ word: 'agents', field: 'topics' }] as const;
		assert.equal(formatReasons(topic, 'Search Agents'), '');
		assert.equal(formatReasons(topic, 'Exploration'), 'topic: agents');
		const key = [{ word: 'entropy2025', field: 'key' }] as const;
		assert.equal(formatReasons(key), 'key: entropy2025');
		assert.equal(formatReasons([...why.slice(0, 1), ...key]), '');
	});
});
