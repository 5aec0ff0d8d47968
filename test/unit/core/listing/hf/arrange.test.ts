import * as assert from 'node:assert/strict';
import { arrange } from '../../../../../src/core/listing/hf/arrange';
import { findLines } from '../../../../../src/core/listing/lines';

const title = 'Rewarding the Search, Not the Guess';
const other = 'Graph Memory for Agents That Forget';
const prose =
	'Agents that search the web are rewarded for their answers alone. We reward the evidence they find instead, which makes them honest.';

/** `T` title, `A` abstract, `.` stray: what each line was found to be. */
function rolesOf(text: string, closed = true): string {
	const lines = findLines(text);
	const { papers, strays } = arrange(text, lines, closed);
	return lines
		.map(line =>
			papers.some(paper => paper.title.includes(line))
				? 'T'
				: papers.some(paper => paper.abstract.includes(line))
					? 'A'
					: strays.flat().includes(line)
						? '.'
						: '?',
		)
		.join('');
}

suite('arrange', () => {
	const paragraphs: Readonly<Record<string, readonly [readonly string[], string]>> = {
		'a title and an abstract': [[title, prose], 'TA'],
		'an abstract that is very short': [[title, 'Yes'], 'TA'],
		'a title that reads like prose': [['We show that this is it.', prose], 'TA'],
		'a very long title': [['T'.repeat(10_000), prose], 'TA'],
		'no abstract': [[title], 'T'],
		'an abstract of three paragraphs': [
			[title, prose, 'We release a benchmark of 300 tasks.', `Code: https://a.org/b`],
			'TAAA',
		],
		'papers without meta lines above the last': [
			[title, prose, other, prose, title, prose],
			'TATATA',
		],
		'titles that end as sentences do': [[title, prose, 'Attention is all you get.', prose], 'TATA'],
		'titles with questions': [
			[title, prose, 'Can We Ask? Yes!', prose, 'But why?', prose],
			'TATATA',
		],
		'titles in Chinese': [
			[
				'面向长视频理解的证据选择方法',
				'我们提出一种新的方法，用于在长视频中选择证据。实验表明该方法优于现有方法。'.repeat(3),
				'图记忆：会遗忘的智能体',
				'智能体常常忘记它们见过的东西。我们提出一种图结构的记忆，它能够记住重要的内容。'.repeat(3),
			],
			'TATA',
		],
		'a small thing above the title': [['Read on', title, prose], '.TA'],
		'the end of an abstract above the title': [[prose, other, prose], '.TA'],
		'nothing but the end of an abstract': [[prose], '.'],
	};
	for (const [what, [lines, roles]] of Object.entries(paragraphs)) {
		test(what, () => assert.equal(rolesOf(lines.join('\n\n')), roles));
	}

	test('papers without meta lines at the end of the page', () => {
		assert.equal(rolesOf([title, prose, other, prose].join('\n\n'), false), 'TATA');
		assert.equal(rolesOf([title, prose, 'Terms of Trade'].join('\n\n'), false), 'TA.');
		assert.equal(rolesOf(['Somewhere Else', 'Our Other Pages'].join('\n\n'), false), '..');
		assert.equal(rolesOf(title, false), '.');
	});

	test('lines without blank ones between', () => {
		assert.equal(rolesOf([title, prose].join('\n')), 'TA');
		assert.equal(rolesOf([title, `${prose} ${prose}`, other, prose].join('\n')), 'TATA');
	});

	test('text with hard wraps', () => {
		const wrapped = prose.replace(/(.{40}\S*) /g, '$1\n');
		assert.match(rolesOf(`${title}\n\n${wrapped}\n\n${other}\n\n${wrapped}`), /^TA{3,}TA{3,}$/);
		assert.match(rolesOf(`Rewarding the Search\nfor Evidence in Text\n\n${wrapped}`), /^TTA{3,}$/);
	});
});
