import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { command } from '../../src/ids';
import { dailyPapers } from '../helpers/listings';
import { waitFor } from '../journeys/waitFor';
import { OwnLibrary } from './ownLibrary';
import { User } from './user';

const search = [
	['Search Agents That Plan', 'A search agent plans which web pages to retrieve, and answers.'],
	['Rewards for Search Agents', 'We reward a search agent for the documents it retrieves.'],
	['Retrieval for Answers', 'A language model answers questions with retrieved documents.'],
	['Deep Research on the Web', 'An agent browses the web and writes a report with citations.'],
	['Query Rewriting', 'Queries are rewritten so that a retriever finds better documents.'],
	['Multi-Hop Question Answering', 'Search agents answer questions over several documents.'],
	['Browsing with Tools', 'A web agent calls search tools and reads pages to answer.'],
	['Dense Retrieval Revisited', 'Dense retrieval of passages for open-domain question answering.'],
];
const robots = [
	['Grasping in Clutter', 'A robot arm grasps objects from a bin by visual servoing.'],
	['Legged Robots on Ice', 'A quadruped robot learns locomotion on slippery ground.'],
	['Dexterous Manipulation', 'Robot hands manipulate objects with tactile sensing.'],
	['Policies for Robot Arms', 'Imitation learning of manipulation policies from demonstrations.'],
	['Navigation of Drones', 'A quadrotor plans trajectories around obstacles.'],
	['Sim-to-Real for Robots', 'Domain randomization transfers robot policies from simulation.'],
	['Tactile Grippers', 'A gripper with tactile sensors grasps fragile objects.'],
	['Humanoid Walking', 'A humanoid robot walks on stairs with reinforcement learning.'],
];
const papers = search
	.flatMap((one, i) => [one, robots[i] ?? one])
	.map(([title = '', abstract = ''], i) => ({ title, abstract, date: `Apr ${i + 1}` }));

suite('nearness', function () {
	this.timeout(60_000);
	let library: OwnLibrary;
	let user: User;
	const titles = new Map<string, string>();

	suiteSetup(async () => {
		user = new User();
		library = await OwnLibrary.open('nearness test/papers', 'Ada');
		await library.import('2026-04-22.txt', dailyPapers(...papers));
		for (const { title } of papers) {
			titles.set(await idOf(title), title);
		}
	});
	suiteTeardown(async () => {
		await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
		await vscode.commands.executeCommand(command.groupByTopic);
		await library.close();
		user.dispose();
	});

	test('lists what is like a paper, the nearest first', async () => {
		const found = await waitFor(
			'All other papers',
			async () =>
				run<readonly string[]>(command.moreLikeThese, await idOf('Dexterous Manipulation')),
			ids => ids.length === papers.length - 1,
		);
		const titles = titlesOf(found.slice(0, 5));
		const near = titles.filter(title => robots.some(([robot]) => robot === title));
		assert.ok(near.length >= 4, titles.join(', '));
	});

	test('has nothing learnt before anything is decided, and keeps the given order', async () => {
		const nodes = await forYou();
		assert.deepEqual(titlesOf(nodes.slice(0, 2).map(({ paper }) => paper)), [
			papers[0]?.title,
			papers[1]?.title,
		]);
		assert.ok(nodes.every(({ why }) => why === ''));
	});

	test('puts the inbox in order after some decisions, with reasons', async () => {
		for (const i of [0, 2, 4, 6, 8]) {
			await run(command.keep, await idOf(papers[i]?.title));
			await run(command.dismiss, await idOf(papers[i + 1]?.title));
		}
		const nodes = await forYou();
		assert.equal(nodes.length, 6);
		const wanted = nodes.filter(({ why }) => /^like .+, which you kept/.test(why));
		assert.ok(wanted.length >= 3, nodes.map(({ why }) => why).join(' | '));
		const [first = ''] = titlesOf([nodes[0]?.paper ?? '']);
		assert.ok(
			search.some(([title]) => title === first),
			first,
		);
	});

	test('begins anew where the user wants it to, and takes that back', async () => {
		const reasons = async () => (await forYou()).filter(({ why }) => why !== '').length;
		user.clicks = 'Undo';
		await run(command.resetForYou);
		await waitFor('The reasons as before', reasons, count => count >= 3);
		user.forget();
		await run(command.resetForYou);
		assert.equal(await reasons(), 0);
		assert.match(user.heard.join(), /^For You begins anew/);
	});

	async function forYou() {
		return run<readonly { readonly paper: string; readonly why: string }[]>(command.groupByForYou);
	}

	async function run<T>(id: string, ...args: readonly unknown[]): Promise<T> {
		return vscode.commands.executeCommand<T>(id, ...args);
	}

	async function idOf(title = ''): Promise<string> {
		const [id = ''] = await run<readonly string[]>(command.search, `title:"${title}"`);
		return id;
	}

	function titlesOf(ids: readonly string[]): readonly string[] {
		return ids.map(id => titles.get(id) ?? id);
	}
});
