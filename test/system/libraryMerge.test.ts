import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anchorOfFacts } from '../../src/core/library/anchor';
import { applyEdits } from '../../src/core/library/applyEdits';
import { cellsOf } from '../../src/core/library/cells';
import type { Change, Edit, EditField, EditValue } from '../../src/core/library/edit';
import { decisionsPath, gitAttributes, libraryPath } from '../../src/core/library/layout';
import { formatLines, type LinesFile, readLines } from '../../src/core/library/linesFile';
import { decisionsTable, libraryTable } from '../../src/core/library/mergeTable';
import type { PublicId } from '../../src/core/paper/ids';
import { makeKey } from '../../src/core/paper/key';
import type { PaperDate, PaperFacts, PaperId } from '../../src/core/paper/paper';
import { titleKey } from '../../src/core/paper/title';
import { chance, type Chance } from './chance';

/** What one branch has: its files, and the changes that were made on it with their times. */
interface Branch {
	readonly library: LinesFile;
	readonly decisions: LinesFile;
	readonly notes: ReadonlyMap<string, string>;
	readonly made: readonly (Change & { readonly at: string })[];
}

const decisions = decisionsPath('ada');
const papers = Array.from({ length: 220 }, (_, nth) => factsOf(nth));
const byId = new Map(papers.map(facts => [idOf(facts), facts]));

suite('git merge of branches that each decided and noted', () => {
	let folder = '';
	setup(() => {
		folder = mkdtempSync(join(tmpdir(), 'papers-merge-'));
	});
	teardown(() => rmSync(folder, { recursive: true, force: true }));

	test('leaves no conflict and loses nothing, 100 times', () => {
		const runs = makeRuns(100, gitAttributes);
		checkRuns(folder, runs, ['merge.conflictStyle=merge'], true);
	});

	for (const style of ['merge', 'diff3']) {
		test(`is understood without the merge driver, in the style ${style}, 15 times`, () => {
			checkRuns(folder, makeRuns(15, ''), [`merge.conflictStyle=${style}`], false);
		});
	}
});

interface Run {
	readonly base: Branch;
	readonly ours: Branch;
	readonly theirs: Branch;
	readonly attributes: string;
}

function makeRuns(count: number, attributes: string): readonly Run[] {
	return Array.from({ length: count }, (_, seed) => {
		const random = chance(seed + 1);
		const empty: Branch = {
			library: readLines('', libraryTable),
			decisions: readLines('', decisionsTable),
			notes: new Map(),
			made: [],
		};
		const base = work(empty, random, 60, 1, 200);
		// What one branch notes the other does not: notes are prose and merge as such.
		const ours = work(base, random, 25, 2, 220, nth => nth % 2 === 0);
		const theirs = work(base, random, 25, 2, 220, nth => nth % 2 === 1);
		return { base, ours, theirs, attributes };
	});
}

function work(
	from: Branch,
	random: Chance,
	edits: number,
	day: number,
	among: number,
	mayNote: (nth: number) => boolean = () => false,
): Branch {
	let { library, decisions } = from;
	const notes = new Map(from.notes);
	const made = [...from.made];
	const times = Array.from({ length: edits }, () => random(86_400_000)).sort((a, b) => a - b);
	for (const time of times) {
		const nth = random(among);
		const paper = idOf(papers[nth]!);
		const at = new Date(Date.UTC(2026, 3, day) + time).toISOString();
		const [field, value] = anyChange(random, nth);
		const edit: Edit = { paper, field, value, at };
		const applied = applyEdits({ library, decisions }, [edit], anchorOf);
		library = applied.library!;
		decisions = applied.decisions!;
		made.push(...applied.changes.map(change => ({ ...change, at })));
		if (mayNote(nth) && random(3) === 0) {
			notes.set(`notes/${nth}.md`, `# Paper ${nth}\n\nNoted at ${at}.\n`);
		}
	}
	return { library, decisions, notes, made };
}

function anyChange(random: Chance, nth: number): readonly [EditField, EditValue] {
	const all: readonly (readonly [EditField, EditValue])[] = [
		['status', 'kept'],
		['status', 'dismissed'],
		['status', 'read'],
		['status', 'inbox'],
		['star', true],
		['star', false],
		['tags/rl', true],
		['tags/rl', false],
		['tags/search', true],
		['fields/title', `Work ${nth}, version ${random(3)}`],
		['fields/venue', null],
		['removed', random(2) === 0],
		['ids/doi:10.1145/1', random(2) === 0],
	];
	return all[random(all.length - 1)]!;
}

function checkRuns(
	folder: string,
	runs: readonly Run[],
	config: readonly string[],
	isClean: boolean,
): void {
	const git = (...args: readonly string[]) => runGit(folder, config, args);
	git('init', '-q', '-b', 'main');
	git('config', 'gc.auto', '0');
	runGit(folder, config, ['fast-import', '--quiet'], importStream(runs));

	let conflicts = 0;
	for (const [nth, run] of runs.entries()) {
		git('checkout', '-qf', `ours-${nth}`);
		const status = git('merge', '-q', '--no-edit', `theirs-${nth}`);
		conflicts += Number(status !== 0);
		checkMerged(folder, run, nth);
	}
	assert.equal(conflicts === 0, isClean, `${conflicts} of ${runs.length} merges had conflicts`);
}

function checkMerged(folder: string, { ours, theirs }: Run, nth: number): void {
	const merged = { library: read(folder, libraryPath), decisions: read(folder, decisions) };
	const files = {
		library: readLines(merged.library, libraryTable),
		decisions: readLines(merged.decisions, decisionsTable),
	};
	for (const name of ['library', 'decisions'] as const) {
		const file = files[name];
		const both = formatLines(ours[name]) + formatLines(theirs[name]);
		assert.deepEqual([file.refused, file.problems], [undefined, []], `run ${nth}`);
		assert.equal(
			formatLines(file),
			formatLines(readLines(both, file.table)),
			`run ${nth}, ${name}`,
		);
	}
	for (const [path, text] of [...ours.notes, ...theirs.notes]) {
		assert.equal(read(folder, path), text);
	}

	const newest = new Map<string, Change & { readonly at: string }>();
	for (const change of [...ours.made, ...theirs.made]) {
		const name = `${change.paper} ${change.field}`;
		const known = newest.get(name);
		if (known === undefined || known.at < change.at) {
			newest.set(name, change);
		}
	}
	for (const { paper, field, to } of newest.values()) {
		const { lines, table } =
			field === 'status' || field === 'star' ? files.decisions : files.library;
		const title = titleKey(byId.get(paper)!.title);
		const line = lines.find(line => titleKey(line.title as string) === title);
		const value = line && cellsOf(line, table).get(field)?.value;
		assert.deepEqual(value ?? (to === null ? null : false), to, `run ${nth}: ${paper} ${field}`);
	}
}

/** All branches of all runs in one go: a process for each commit would take most of the time. */
function importStream(runs: readonly Run[]): string {
	const parts: string[] = [];
	const commit = (branch: string, files: ReadonlyMap<string, string>, from?: string) => {
		parts.push(`commit refs/heads/${branch}\n`);
		parts.push(
			`committer Ada <ada@example.org> ${1_700_000_000 + parts.length} +0000\ndata 1\n.\n`,
		);
		parts.push(from === undefined ? '' : `from refs/heads/${from}\n`);
		for (const [path, text] of files) {
			parts.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
		}
	};
	for (const [nth, { base, ours, theirs, attributes }] of runs.entries()) {
		const first = attributes === '' ? [] : ([['.gitattributes', attributes]] as const);
		commit(`base-${nth}`, new Map([...filesOf(base), ...first]));
		commit(`ours-${nth}`, filesOf(ours), `base-${nth}`);
		commit(`theirs-${nth}`, filesOf(theirs), `base-${nth}`);
	}
	return parts.join('');
}

function filesOf(branch: Branch): ReadonlyMap<string, string> {
	return new Map([
		[libraryPath, formatLines(branch.library)],
		[decisions, formatLines(branch.decisions)],
		...branch.notes,
	]);
}

/** @returns the exit status */
function runGit(
	cwd: string,
	config: readonly string[],
	args: readonly string[],
	input?: string,
): number {
	const person = { NAME: 'Ada', EMAIL: 'ada@example.org' };
	const env = {
		PATH: process.env.PATH,
		GIT_CONFIG_NOSYSTEM: '1',
		GIT_CONFIG_GLOBAL: join(cwd, 'no-such-file'),
		...Object.fromEntries(
			Object.entries(person).flatMap(([part, value]) => [
				[`GIT_AUTHOR_${part}`, value],
				[`GIT_COMMITTER_${part}`, value],
			]),
		),
	};
	try {
		execFileSync('git', [...config.flatMap(one => ['-c', one]), ...args], {
			cwd,
			env,
			input: input ?? '',
			stdio: ['pipe', 'ignore', 'ignore'],
		});
		return 0;
	} catch (error) {
		const { status } = error as { readonly status: number | null };
		if (status === null || (status !== 0 && args[0] !== 'merge')) {
			throw error;
		}
		return status;
	}
}

function read(folder: string, path: string): string {
	return readFileSync(join(folder, path), 'utf8');
}

function anchorOf(paper: PaperId) {
	const facts = byId.get(paper);
	return facts && anchorOfFacts(facts, makeKey(facts, new Set()));
}

/** Every other paper has an id; the others are known by their titles alone, as most are. */
function factsOf(nth: number): PaperFacts {
	const words = ['Entropy', 'Search', 'Reward', 'Policy', 'Horizon', 'Evidence', 'Ratio'];
	const title = `${words[nth % 7]} of Work ${(nth * 7919) % 1000}x${nth}: A Study`;
	const ids = nth % 2 === 0 ? [`arxiv:2501.${String(nth).padStart(5, '0')}` as PublicId] : [];
	return { title, ids, urls: [], date: `2025-0${1 + (nth % 9)}-01` as PaperDate };
}

function idOf({ ids, title }: PaperFacts): PaperId {
	return (ids[0] ?? `title:${titleKey(title)}`) as PaperId;
}
