import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { FoundReport } from '../../src/core/engine/searchReport';
import type { TopicsReport } from '../../src/core/engine/topicReport';
import type { ListingReport } from '../../src/core/listing/report';
import { dailyPapers, threePapers } from '../helpers/listings';

const fixture = path.resolve('test/fixtures/listings/daily-papers.txt');

const wrongCalls: readonly (readonly string[])[] = [
	...[[], ['parse'], ['eat', 'a.txt'], ['parse', '--xml', 'a.txt'], ['parse', 'a', '--limit', '3']],
	...[['topics'], ['topics', 'a.txt', '--limit', '3']],
	...[['search'], ['search', 'graphs'], ['search', 'graphs', 'a.txt', '--limit']],
	...['0', '2.5'].map(limit => ['search', 'x', 'a.txt', `--limit=${limit}`]),
];

suite('papers', () => {
	let folder: string;
	let cli: string;

	suiteSetup(async () => {
		folder = mkdtempSync(path.join(tmpdir(), 'papers-cli-'));
		cli = path.join(folder, 'dist/cli.js');
		await build({
			entryPoints: ['src/cli.ts'],
			bundle: true,
			platform: 'node',
			format: 'cjs',
			outfile: cli,
			logLevel: 'warning',
		});
		mkdirSync(path.join(folder, 'media/model'), { recursive: true });
		copyFileSync('media/model/research.ptm', path.join(folder, 'media/model/research.ptm'));
	});

	suiteTeardown(() => rmSync(folder, { recursive: true, force: true }));

	function papers(args: readonly string[], input: string | Buffer = '') {
		const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
			cwd: folder,
			input,
			encoding: 'utf8',
		});
		return { status, stdout, stderr };
	}

	function write(name: string, content: string | Buffer): string {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), content);
		return name;
	}

	test('parse --json prints one object for one file', () => {
		const name = write('2026-04-22-page.txt', readFileSync(fixture));
		const { status, stdout, stderr } = papers(['parse', name, '--json']);
		assert.equal(status, 0);
		assert.equal(stderr, '');
		const report = JSON.parse(stdout) as ListingReport;
		assert.equal(report.format, 'hf-text');
		assert.equal(report.papers.length, 6);
		assert.deepEqual(report.problems, []);
		const text = readFileSync(fixture, 'utf8');
		const { span, ...second } = report.papers[1]!;
		assert.deepEqual(second, {
			title: 'Forgetful Graphs',
			abstract: second.abstract,
			organization: 'Z.ai',
			date: '2026-01-09',
			comments: 3,
			ids: {},
			urls: [],
		});
		assert.match(text.slice(span.start, span.end), /^Forgetful Graphs\n[^]*\nJan 9 3$/);
	});

	test('parse --json prints an array for several files and goes on after a bad one', () => {
		const name = write('page.txt', readFileSync(fixture));
		const binary = write('page.pdf', Buffer.from('%PDF-1.7\n\0\0\0'));
		const { status, stdout, stderr } = papers(['parse', '--json', 'gone.txt', binary, name]);
		assert.equal(status, 0);
		const reports = JSON.parse(stdout) as ListingReport[];
		assert.deepEqual(
			reports.map(({ format, papers: found, problems }) => [format, found.length, problems.length]),
			[
				[null, 0, 1],
				[null, 0, 1],
				['hf-text', 6, 0],
			],
		);
		assert.match(stderr, /gone\.txt: Cannot be read/);
		assert.match(stderr, /page\.pdf: This is a PDF/);
	});

	test('parse prints a line for each paper and problem', () => {
		const name = write('odd.txt', `${readFileSync(fixture, 'utf8')}\n\nRank of the week`);
		const { status, stdout } = papers(['parse', name]);
		assert.equal(status, 0);
		assert.match(stdout, /^odd\.txt: hf-text, 6 papers\n/);
		assert.match(stdout, / 2\. Forgetful Graphs \(Z\.ai, 2026-01-09, 3 comments\)\n/);
		assert.match(stdout, /odd\.txt:\d+:1: Neither a title nor an abstract/);
	});

	test('parse reads standard input', () => {
		const { status, stdout } = papers(['parse', '-'], readFileSync(fixture));
		assert.equal(status, 0);
		assert.match(stdout, /^-: hf-text, 6 papers\n/);
	});

	test('parse reads UTF-16 and bytes that are no UTF-8', () => {
		const page = readFileSync(fixture, 'utf8');
		const wide = write('wide.txt', Buffer.from(`\uFEFF${page}`, 'utf16le'));
		const broken = write('broken.txt', Buffer.concat([readFileSync(fixture), Buffer.from([0xff])]));
		const reports = JSON.parse(papers(['parse', '--json', wide, broken]).stdout) as ListingReport[];
		assert.deepEqual(
			reports.map(({ papers: found }) => found.length),
			[6, 6],
		);
	});

	test('exits with 1 when nothing could be read', () => {
		const empty = write('empty.txt', '');
		const { status, stdout, stderr } = papers(['parse', '--json', empty]);
		assert.equal(status, 1);
		assert.match(stderr, /empty\. What is understood: /);
		assert.equal((JSON.parse(stdout) as ListingReport).format, null);
		assert.equal(papers(['parse', 'gone.txt', folder]).status, 1);
	});

	suite('search', () => {
		const walks = {
			title: 'Random Walks on Forgetful Graphs',
			abstract: 'A walker that forgets where it came from covers more ground.',
		};
		const tides = {
			title: 'Tides in Small Harbours',
			abstract: 'We measure water levels. A graph of each harbour shows the forgetful moon.',
		};
		const bread = { title: 'Bread Without Ovens', abstract: 'Some dough rises in the sun.' };
		const entry =
			'@article{smith2024kelp, title={Kelp and its Graphs}, author={Smith, Ann}, year=2024}';

		const search = (...args: readonly string[]) => {
			const { status, stdout, stderr } = papers(['search', ...args, '--json']);
			return { status, stderr, found: stdout === '' ? [] : (JSON.parse(stdout) as FoundReport[]) };
		};
		const titles = (...args: readonly string[]) => search(...args).found.map(({ title }) => title);

		suiteSetup(() => {
			write('shelf/a.txt', dailyPapers(walks, bread));
			write('shelf/deep/b.txt', dailyPapers(tides, walks));
			write('shelf/deep/refs.bib', entry);
			write('shelf/deep/photo.png', Buffer.from('\x89PNG\r\n\0\0'));
			write('shelf/.hidden/c.txt', dailyPapers({ ...bread, title: 'Xylophone Graphs' }));
			symlinkSync(path.join(folder, 'shelf'), path.join(folder, 'shelf/deep/circle'), 'junction');
		});

		test('prints the papers of all files of a folder, the best first and each once', () => {
			const { status, stderr, found } = search('forgetful graphs', 'shelf');
			assert.equal(status, 0);
			assert.match(stderr, /^papers: shelf.deep.photo\.png: [^\n]+\n$/);
			assert.deepEqual(found.map(({ title }) => title).slice(0, 2), [walks.title, tides.title]);
			assert.ok(found[0]!.score > found[1]!.score);
			assert.match(found[0]!.key, /^[a-z0-9]+$/i);
			const [best, second] = found.map(({ why }) => why.map(({ field }) => field));
			assert.ok(best?.includes('title') && second?.includes('abstract'));
			assert.deepEqual(titles('xylophone', 'shelf'), [], 'hidden files are left out');
		});

		test('knows papers of a bibliography by their keys', () => {
			const [kelp] = search('author:smith kelp', 'shelf/deep/refs.bib').found;
			assert.deepEqual([kelp?.key, kelp?.title], ['smith2024kelp', 'Kelp and its Graphs']);
			assert.deepEqual(titles('smith2024kelp', 'shelf'), ['Kelp and its Graphs']);
		});

		test('prints them for people', () => {
			const { status, stdout } = papers(['search', 'kelp', 'shelf/deep/refs.bib']);
			assert.equal(status, 0);
			assert.equal(
				stdout.replace(/kelp\b[^\n]*\n$/i, '…\n'),
				'  1. Kelp and its Graphs\n     Smith · 2024\n     title: …\n',
			);
		});

		test('prints no more than it is asked for', () => {
			assert.deepEqual(titles('graphs', 'shelf', '--limit', '1').length, 1);
			assert.deepEqual(titles('forgetful graphs', '--limit=1', 'shelf'), [walks.title]);
			const many = Array.from({ length: 30 }, (_, i) => ({
				title: `Kites over Hill ${i}`,
				abstract: 'A kite is flown until the string ends.',
			}));
			const file = write('kites.txt', dailyPapers(...many));
			assert.equal(titles('kites', file).length, 20);
		});

		test('reads standard input, and takes what begins with a hyphen behind two', () => {
			const input = dailyPapers(bread, tides);
			const { status, stdout } = papers(['search', '--', 'dough', '-'], input);
			assert.equal(status, 0);
			assert.match(stdout, /^ {2}1\. Bread Without Ovens\n/);
			assert.equal(papers(['search', '--', '-dough', '-'], input).status, 0);
		});

		test('says where nothing is found, which is no failure', () => {
			assert.deepEqual(search('xylophone', 'shelf/a.txt'), {
				status: 0,
				stderr: 'papers: nothing found\n',
				found: [],
			});
			assert.equal(search('', 'shelf/a.txt').status, 0);
		});

		test('goes on after a bad file, and exits with 1 when all are', () => {
			const { status, stderr, found } = search('dough', 'gone.txt', 'shelf/a.txt');
			assert.deepEqual([status, found.length], [0, 1]);
			assert.match(stderr, /^papers: gone\.txt: Cannot be read: /);
			const none = papers(['search', 'dough', 'gone.txt', 'shelf/deep/photo.png', '--json']);
			assert.deepEqual([none.status, none.stdout], [1, '']);
		});
	});

	suite('topics', () => {
		const topics = (...args: readonly string[]) => {
			const { status, stdout, stderr } = papers(['topics', ...args, '--json']);
			return { status, stderr, report: JSON.parse(stdout || 'null') as TopicsReport | null };
		};
		const titles = (report: TopicsReport | null) =>
			[...(report?.topics ?? []).flatMap(topic => topic.papers), ...(report?.other ?? [])]
				.map(({ title }) => title)
				.sort();
		const agents = ['That Ask', 'on a Budget', 'with Doubts', 'in Libraries', 'without Maps'].map(
			end => ({
				title: `Search Agents ${end}`,
				abstract: 'A search agent asks the catalogue until the answer is found. Readers rated it.',
			}),
		);
		const phones = Array.from({ length: 6 }, (_, i) => ({
			title: `Federated Learning on Phone ${i}`,
			abstract: 'Federated learning keeps the data of each phone where it is. Noise hides them.',
		}));

		suiteSetup(() => {
			write('days/2026-04-22.txt', dailyPapers(...agents));
			write('days/2026-04-23.txt', dailyPapers(...phones, ...threePapers));
			write('lib/listings/2026-04-22.txt', dailyPapers(...agents, ...threePapers));
			write(
				'lib/library.jsonl',
				'{"keys":["doubt2025"],"title":"Reading Chest Images with Doubt"}\n',
			);
			write('lib/notes/doubt2025.md', 'Ask the ward.\n');
			write('lib/decisions/ada.jsonl', '');
			write(
				'lib/topics.yaml',
				'topics:\n  Thesis:\n    pim: 1\n    rule: entropy\n    papers: [doubt2025, gone]\n',
			);
		});

		test('prints the papers of all files by topic, each of them, with reasons', () => {
			const { status, stderr, report } = topics('days');
			assert.deepEqual([status, stderr], [0, '']);
			assert.deepEqual(
				[...new Set(titles(report))],
				[...agents, ...phones, ...threePapers].map(({ title }) => title).sort(),
			);
			assert.deepEqual(Object.keys(report ?? {}), ['topics', 'other']);
			const found = report?.topics.find(({ name }) => /search/i.test(name));
			const paper = found?.papers.find(({ title }) => title === agents[0]?.title);
			assert.deepEqual(Object.keys(paper ?? {}), ['key', 'title', 'why']);
			assert.ok(paper?.why.includes('Search Agents'), paper?.why.join());
		});

		test('takes files by their names, however they are given', () => {
			const { report } = topics('days');
			const [first, second] = ['days/2026-04-22.txt', 'days/2026-04-23.txt'];
			assert.deepEqual(topics(second, first, `${folder}/${first}`).report, report);
		});

		test('prints them for people', () => {
			const { status, stdout } = papers(['topics', 'days']);
			assert.equal(status, 0);
			assert.match(stdout, /^\S.* \(\d+\)\n {2}\S.*\n {4}\S/);
			assert.match(stdout, /\n {2}Search Agents That Ask\n {4}Search Agents/);
		});

		test("puts the user's topics of a papers folder on top", () => {
			const { status, stderr, report } = topics('lib');
			assert.equal(status, 0);
			assert.equal(
				stderr,
				`papers: ${path.join('lib', 'topics.yaml')}:3: Topics have no setting pim: did you mean pin?\n`,
			);
			const thesis = report?.topics.find(({ name }) => name === 'Thesis');
			assert.deepEqual(
				thesis?.papers.map(({ key, why }) => [key, why.at(-1)]),
				[
					[thesis?.papers[0]?.key, 'your rule: entropy'],
					['doubt2025', 'put here by you'],
				],
			);
			assert.equal(new Set(titles(report)).size, agents.length + threePapers.length);
		});

		test('knows what one person decided there, and takes nobody’s word where there are two', () => {
			const kept = { title: phones[0]!.title, year: 2025, status: 'kept' };
			write('two/listings/a.txt', dailyPapers(...phones));
			write('two/decisions/ada.jsonl', `${JSON.stringify(kept)}\n`);
			write('two/topics.yaml', 'topics:\n  Kept:\n    rule: status:kept\n');
			const named = () => {
				const found = topics('two').report?.topics.find(({ name }) => name === 'Kept');
				return found?.papers.map(({ title }) => title);
			};
			assert.deepEqual(named(), [kept.title]);
			write('two/decisions/max.jsonl', '');
			assert.equal(named(), undefined);
		});

		test('adds listings to one papers folder, and leaves out a second one', () => {
			write('other/topics.yaml', '');
			const { status, stderr, report } = topics('lib', 'days/2026-04-23.txt', 'other');
			assert.equal(status, 0);
			assert.match(stderr, /^papers: other: Left out: only one papers folder/m);
			assert.ok(titles(report).includes(phones[0]!.title));
			assert.ok(report?.topics.some(({ name }) => name === 'Thesis'));
		});

		test('reads standard input, and bibliographies with their keys', () => {
			const { status, stdout } = papers(['topics', '-', '--json'], dailyPapers(...threePapers));
			assert.equal(status, 0);
			assert.equal(new Set(titles(JSON.parse(stdout) as TopicsReport)).size, 3);
			write('refs.bib', '@article{smith2024kelp, title={Kelp and its Graphs}, year=2024}');
			const { report } = topics('refs.bib');
			const all = [...report!.topics.flatMap(topic => topic.papers), ...report!.other];
			assert.equal(all[0]?.key, 'smith2024kelp');
		});

		test('exits with 1 when nothing could be read', () => {
			const { status, stderr, report } = topics('gone.txt');
			assert.deepEqual([status, report], [1, null]);
			assert.match(stderr, /^papers: gone\.txt: Cannot be read: /);
		});

		test('exits with 1 when the tables are missing or damaged, and says what to do', () => {
			const alone = path.join(folder, 'alone/dist/cli.js');
			mkdirSync(path.dirname(alone), { recursive: true });
			copyFileSync(cli, alone);
			const run = () =>
				spawnSync(process.execPath, [alone, 'topics', 'days'], { cwd: folder, encoding: 'utf8' });
			const missing = run();
			assert.deepEqual([missing.status, missing.stdout], [1, '']);
			assert.match(
				missing.stderr,
				/^papers: The tables that topics are made with cannot be read: /,
			);
			assert.match(missing.stderr, /Keep dist and media beside each other/);
			write('alone/media/model/research.ptm', 'PTM1');
			const damaged = run();
			assert.equal(damaged.status, 1);
			assert.match(damaged.stderr, /are damaged: install the extension anew\.\n$/);
		});
	});

	test('prints its usage, and exits with 2 when called in another way', () => {
		const help = papers(['--help']);
		assert.equal(help.status, 0);
		assert.match(help.stdout, /^Usage: papers parse FILE/);
		for (const args of wrongCalls) {
			const { status, stdout, stderr } = papers(args);
			assert.equal(status, 2, args.join(' '));
			assert.equal(stdout, '');
			assert.match(stderr, /Usage: papers parse FILE/);
		}
	});
});
