import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { openModel } from '../../src/core/model/modelFile';
import { madeUpPapers } from '../helpers/madeUpPapers';

const corpus = madeUpPapers(60)
	.map(paper => `${JSON.stringify(paper)}\n`)
	.join('');

suite('npm run train', () => {
	let folder: string;
	let command: string;

	suiteSetup(async () => {
		folder = mkdtempSync(path.join(tmpdir(), 'papers-train-'));
		command = path.join(folder, 'train.js');
		await build({
			entryPoints: ['src/train.ts'],
			bundle: true,
			platform: 'node',
			format: 'cjs',
			outfile: command,
			logLevel: 'warning',
		});
		writeFileSync(path.join(folder, 'corpus.jsonl'), corpus);
		writeFileSync(path.join(folder, 'corpus.jsonl.gz'), gzipSync(corpus));
	});

	suiteTeardown(() => rmSync(folder, { recursive: true, force: true }));

	function train(...args: readonly string[]) {
		return spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
	}

	const modelIn = (name: string) => readFileSync(path.join(folder, name, 'research.ptm'));

	test('makes a model, the same from the same papers, packed or not', () => {
		const { status, stdout, stderr } = train('corpus.jsonl', '--out', 'plain');
		assert.equal(status, 0, stderr);
		assert.match(stdout, /research\.ptm: \d+ bytes, .* from 60 papers\n$/);
		assert.match(stderr, /vectors 100 %, loss \d/);
		assert.equal(train('corpus.jsonl.gz', '--out', 'packed').status, 0);
		assert.deepEqual(modelIn('packed'), modelIn('plain'));
		const model = openModel(modelIn('plain'));
		assert.equal(model.papers, 60);
		assert.equal(model.vectors.length, (model.words.size + model.pairs.size) * model.width);
	});

	test('tells broken lines and goes on', () => {
		const lines = corpus.split('\n');
		lines.splice(3, 0, '{"title":', '', '{"title":"No abstract"}');
		writeFileSync(path.join(folder, 'broken.jsonl'), lines.join('\r\n'));
		const { status, stderr } = train('broken.jsonl', '--out', 'broken', '--tables', 'tables');
		assert.equal(status, 0, stderr);
		assert.match(stderr, /^2 lines are no paper .*:\n {2}broken.jsonl:4\n {2}broken.jsonl:6\n/);
		assert.equal(openModel(modelIn('broken')).papers, 60);
		assert.deepEqual(readdirSync(path.join(folder, 'tables')).sort(), [
			'acronyms.json',
			'phrases.json',
			'terms.json',
			'vectors.f32',
		]);
	});

	test('says what is wrong with the call', () => {
		assert.equal(train().status, 2);
		assert.match(train('--what').stderr, /--what/);
		assert.match(train('--help').stdout, /CORPUS\.jsonl/);
		const absent = train('absent.jsonl');
		assert.equal(absent.status, 1);
		assert.match(absent.stderr, /absent\.jsonl/);
	});

	test('says that a file is no packed one, and that papers are too few', () => {
		writeFileSync(path.join(folder, 'false.jsonl.gz'), corpus);
		writeFileSync(path.join(folder, 'few.jsonl'), '{"title":"Trees","abstract":"They grow."}\n');
		assert.match(train('false.jsonl.gz').stderr, /^train: .*header/);
		assert.match(train('few.jsonl').stderr, /1 papers are too few/);
	});
});
