import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { ListingReport } from '../../src/core/listing/report';

const fixture = path.resolve('test/fixtures/listings/daily-papers.txt');

suite('papers', () => {
	let folder: string;
	let cli: string;

	suiteSetup(async () => {
		folder = mkdtempSync(path.join(tmpdir(), 'papers-cli-'));
		cli = path.join(folder, 'cli.js');
		await build({
			entryPoints: ['src/cli.ts'],
			bundle: true,
			platform: 'node',
			format: 'cjs',
			outfile: cli,
			logLevel: 'warning',
		});
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

	test('prints its usage, and exits with 2 when called in another way', () => {
		const help = papers(['--help']);
		assert.equal(help.status, 0);
		assert.match(help.stdout, /^Usage: papers parse FILE/);
		for (const args of [[], ['parse'], ['eat', 'a.txt'], ['parse', '--xml', 'a.txt']]) {
			const { status, stdout, stderr } = papers(args);
			assert.equal(status, 2, args.join(' '));
			assert.equal(stdout, '');
			assert.match(stderr, /Usage: papers parse FILE/);
		}
	});
});
