import * as assert from 'node:assert/strict';
import { proseOdds } from '../../../../src/core/listing/prose';

const titles = [
	'Rewarding the Search, Not the Guess',
	'Do Agents Search? A second look at long contexts',
	'nanoRouter: small models that know when to ask',
	'GPT, Who? We Ask the Model. It Answers.',
	'面向长视频理解的证据选择方法',
	'Attention Is Not All There Is.',
	'🚀 RocketRL: Liftoff for Agents',
];

const paragraphs = [
	'We reward an agent for evidence it finds.',
	'Code is available at https://github.com/a/b',
	'Agents that search the web often guess. This hurts trust, which matters in medicine.',
	'our method halves the cost of training and keeps the accuracy of the larger model.',
	'我们提出一种新的方法，用于在长视频中选择证据。实验表明该方法优于现有方法，并且推理成本更低。',
	'1. A benchmark of 300 tasks that were written by experts.',
];

suite('proseOdds', () => {
	for (const title of titles) {
		test(`takes "${title}" for a title`, () => assert.ok(proseOdds(title) < 0));
	}
	for (const paragraph of paragraphs) {
		test(`takes "${paragraph}" for a paragraph`, () => assert.ok(proseOdds(paragraph) > 0));
	}
});
