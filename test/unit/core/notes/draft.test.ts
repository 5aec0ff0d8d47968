import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import * as drafts from '../../../../src/core/notes/draft';
import { emptyBox, type NoteBox, receiveText, typeText } from '../../../../src/core/notes/noteBox';

suite('Draft', () => {
	const opened = drafts.openDraft('one\ntwo\nthree');

	test('has nothing to write before anybody types', () => {
		assert.equal(drafts.isUnsaved(opened), false);
		assert.equal(drafts.textToWrite(opened), undefined);
		assert.equal(drafts.boxText(opened), 'one\ntwo\nthree');
	});

	test('wants what was typed to be written, until it is', () => {
		const edited = drafts.typed(opened, { text: 'ONE', revision: 1, on: 1 });
		assert.equal(drafts.textToWrite(edited), 'ONE');
		assert.equal(drafts.isUnsaved(drafts.written(drafts.writing(edited))), false);
	});

	test('keeps what is typed during a write for the next one', () => {
		const edited = drafts.writing(drafts.typed(opened, { text: 'O', revision: 1, on: 1 }));
		const after = drafts.written(drafts.typed(edited, { text: 'ON', revision: 2, on: 1 }));
		assert.equal(drafts.textToWrite(after), 'ON');
		assert.deepEqual(drafts.leftover(after), { base: 'O', text: 'ON' });
	});

	test('does not take a write that failed for done', () => {
		const edited = drafts.typed(opened, { text: 'ONE', revision: 1, on: 1 });
		const failed = drafts.notWritten(drafts.writing(edited));
		assert.equal(drafts.written(failed), failed);
		assert.equal(drafts.textToWrite(failed), 'ONE');
	});

	test('ignores an edit that came twice', () => {
		const edited = drafts.typed(opened, { text: 'ONE', revision: 1, on: 1 });
		assert.equal(drafts.typed(edited, { text: 'late', revision: 1, on: 1 }), edited);
	});

	test('shows a change made elsewhere', () => {
		const changed = drafts.changedElsewhere(opened, 'one\n2\nthree');
		assert.equal(drafts.boxText(changed), 'one\n2\nthree');
		assert.equal(changed.version, 2);
		assert.equal(drafts.textToWrite(changed), undefined);
	});

	test('joins what was typed before the change was seen', () => {
		const changed = drafts.changedElsewhere(opened, 'one\ntwo\nTHREE');
		const joined = drafts.typed(changed, { text: 'ONE\ntwo\nthree', revision: 1, on: 1 });
		assert.equal(drafts.textToWrite(joined), 'ONE\ntwo\nTHREE');
	});

	test('does not join a second time what was typed after the change was seen', () => {
		const changed = drafts.changedElsewhere(opened, 'one\ntwo\nTHREE');
		const edited = drafts.typed(changed, { text: 'one\ntwo\nTHREE!', revision: 1, on: 2 });
		assert.equal(drafts.textToWrite(edited), 'one\ntwo\nTHREE!');
	});

	test('does not fall out with a file that came to say the same', () => {
		const edited = drafts.typed(opened, { text: 'one\nTWO', revision: 1, on: 1 });
		const same = drafts.changedElsewhere(edited, 'one\nTWO');
		const on = drafts.typed(same, { text: 'one\nTWO!', revision: 2, on: 1 });
		assert.equal(drafts.textToWrite(on), 'one\nTWO!');
	});

	test('joins an edit that was made of an older text while a newer one is written', () => {
		const edited = drafts.typed(opened, { text: 'ONE\ntwo\nthree', revision: 1, on: 1 });
		const begun = drafts.writing(drafts.changedElsewhere(edited, 'one\ntwo\n3'));
		const late = drafts.typed(begun, { text: 'ONE!\ntwo\nthree', revision: 2, on: 1 });
		const done = drafts.written(late);
		assert.equal(done.theirs, 'ONE\ntwo\n3');
		assert.equal(drafts.textToWrite(done), 'ONE!\ntwo\n3');
	});

	test('keeps the note when somebody typed before it came', () => {
		const early = drafts.typed(opened, { text: 'new', revision: 1, on: 0 });
		assert.equal(early.conflict, true);
		assert.equal(early.theirs, 'one\ntwo\nthree');
		const first = drafts.typed(drafts.openDraft(''), { text: 'new', revision: 1, on: 0 });
		assert.equal(drafts.textToWrite(first), 'new');
	});

	test('puts what was written in vain on top of what replaced it', () => {
		const edited = drafts.typed(opened, { text: 'ONE\ntwo\nthree', revision: 1, on: 1 });
		const saved = drafts.written(drafts.writing(edited));
		const stale = drafts.writtenInVain(saved, 'one\ntwo\nthree');
		const joined = drafts.changedElsewhere(stale, 'one\ntwo\nthree\nfour');
		assert.equal(drafts.textToWrite(joined), 'ONE\ntwo\nthree\nfour');
	});

	suite('in conflict', () => {
		const edited = drafts.typed(opened, { text: 'one\nmine\nthree', revision: 1, on: 1 });
		const conflict = drafts.changedElsewhere(edited, 'one\ntheirs\nthree');

		test('writes nothing and keeps both', () => {
			assert.equal(conflict.conflict, true);
			assert.equal(drafts.textToWrite(conflict), undefined);
			assert.equal(drafts.boxText(conflict), 'one\nmine\nthree');
			assert.equal(conflict.theirs, 'one\ntheirs\nthree');
			assert.equal(drafts.isUnsaved(conflict), true);
		});

		test('writes mine when that is chosen', () => {
			const chosen = drafts.resolved(conflict, 'mine', conflict.edition);
			assert.equal(drafts.textToWrite(chosen), 'one\nmine\nthree');
		});

		test('shows theirs when that is chosen', () => {
			const chosen = drafts.resolved(conflict, 'theirs', conflict.edition);
			assert.equal(drafts.boxText(chosen), 'one\ntheirs\nthree');
			assert.equal(chosen.version, conflict.version + 1);
			assert.equal(drafts.isUnsaved(chosen), false);
		});

		test('does not apply a choice to a text that was not offered', () => {
			const again = drafts.changedElsewhere(conflict, 'one\nother\nthree');
			assert.equal(drafts.resolved(again, 'mine', conflict.edition), again);
		});

		test('ends by itself when the file comes to agree', () => {
			const agreed = drafts.changedElsewhere(conflict, 'one\nmine\nthree');
			assert.equal(agreed.conflict, false);
			assert.equal(drafts.isUnsaved(agreed), false);
		});

		test('keeps mine when the file is removed', () => {
			assert.equal(
				drafts.textToWrite(drafts.changedElsewhere(conflict, undefined)),
				'one\nmine\nthree',
			);
		});
	});

	test('becomes empty when the file is removed', () => {
		const removed = drafts.changedElsewhere(opened, undefined);
		assert.equal(drafts.boxText(removed), '');
		assert.equal(drafts.textToWrite(removed), undefined);
	});

	test('resumes what was left behind over a file that went on', () => {
		const left = { base: 'one\ntwo\nthree', text: 'one\ntwo\nthree\nfour' };
		assert.equal(
			drafts.textToWrite(drafts.resumeDraft(left, 'ONE\ntwo\nthree')),
			'ONE\ntwo\nthree\nfour',
		);
		assert.equal(drafts.resumeDraft(left, 'one\ntwo\nthree\nfive').conflict, true);
		assert.equal(drafts.textToWrite(drafts.resumeDraft(left, undefined)), left.text);
	});
});

suite('Draft, panel and file', () => {
	test('lose no line, however their changes interleave', () => {
		fc.assert(
			fc.property(fc.array(step, { minLength: 4, maxLength: 40 }), steps => {
				const world = new World();
				steps.forEach(one => world.do(one));
				world.settle();
				assert.deepEqual(world.lost(), []);
				assert.equal(world.box.text, drafts.boxText(world.draft));
				if (!world.draft.conflict) {
					assert.equal(world.file, world.box.text);
				}
			}),
			{ numRuns: 200 },
		);
	});
});

type Step =
	| { readonly type: 'toHost' | 'toBox' | 'begin' | 'end' | 'fail' | 'notice' | 'crash' }
	| {
			readonly type: 'type' | 'edit';
			readonly at: number;
			readonly remove: boolean;
	  };

const plainStep = fc
	.constantFrom('toHost', 'toHost', 'toBox', 'toBox', 'begin', 'end', 'fail', 'notice', 'crash')
	.map((type): Step => ({ type: type as 'toHost' }));
const changeStep = fc.record({
	type: fc.constantFrom('type' as const, 'type' as const, 'edit' as const),
	at: fc.nat(8),
	remove: fc.boolean(),
});
const step: fc.Arbitrary<Step> = fc.oneof(plainStep, changeStep);

/** A panel, a host and a file, with messages under way between them and somebody else at the file. */
class World {
	file = 'a\nb\nc\nd\ne';
	draft = drafts.openDraft(this.file);
	box: NoteBox = receiveText(emptyBox, this.sent());
	private toHost: { text: string; revision: number; on: number }[] = [];
	private toBox: NoteBox[] = [];
	private journal = drafts.leftover(this.draft);
	private readonly added = new Set<string>();
	private readonly removed = new Set<string>();
	private count = 0;

	do(one: Step): void {
		switch (one.type) {
			case 'type':
				this.box = typeText(this.box, this.change(this.box.text, one.at, one.remove));
				this.toHost.push({ ...this.box, on: this.box.version });
				return;
			case 'edit':
				this.file = this.change(this.file, one.at, one.remove);
				return;
			case 'toHost': {
				const edit = this.toHost.shift();
				return edit && this.becomes(drafts.typed(this.draft, edit));
			}
			case 'toBox': {
				const text = this.toBox.shift();
				this.box = text ? receiveText(this.box, text) : this.box;
				return;
			}
			case 'notice':
				// Host and file are asked one after another, so never during a write.
				if (this.draft.pending === undefined) {
					this.becomes(drafts.changedElsewhere(this.draft, this.file));
				}
				return;
			case 'begin':
				return this.begin();
			case 'end':
				return this.end();
			case 'fail':
				this.draft = drafts.notWritten(this.draft);
				return;
			case 'crash':
				return this.crash();
		}
	}

	settle(): void {
		for (let i = 0; i < 50 && (i < 3 || this.toHost.length + this.toBox.length > 0); i++) {
			for (const type of ['toHost', 'toBox', 'end', 'notice', 'begin', 'end'] as const) {
				this.do({ type });
			}
		}
	}

	/** Lines that somebody added, nobody removed, and that are nowhere to be seen. */
	lost(): string[] {
		const seen = new Set(`${this.box.text}\n${this.file}`.split('\n'));
		return [...this.added].filter(line => !seen.has(line) && !this.removed.has(line));
	}

	/** A write is a reading and a writing under one lock: nobody else writes in between. */
	private begin(): void {
		if (this.draft.pending !== undefined) {
			return;
		}
		this.becomes(drafts.changedElsewhere(this.draft, this.file));
		if (drafts.textToWrite(this.draft) !== undefined) {
			this.draft = drafts.writing(this.draft);
			this.file = this.draft.pending ?? this.file;
		}
	}

	private end(): void {
		this.becomes(drafts.written(this.draft));
	}

	/** The host comes back with what it had journalled, and the panel is drawn anew. */
	private crash(): void {
		// Only what reached the host can be expected back.
		this.toHost.forEach(({ text }) => text.split('\n').forEach(line => this.added.delete(line)));
		this.toHost = [];
		this.toBox = [];
		this.draft = drafts.resumeDraft(this.journal, this.file);
		this.box = receiveText(emptyBox, this.sent());
	}

	private becomes(draft: drafts.Draft): void {
		const told = this.draft.version;
		this.draft = draft;
		this.journal = drafts.leftover(draft);
		if (draft.version > told || draft.conflict) {
			this.toBox.push(this.sent());
		}
	}

	private sent(): NoteBox {
		const { revision, version } = this.draft;
		return { text: drafts.boxText(this.draft), revision, version };
	}

	private change(text: string, at: number, remove: boolean): string {
		const lines = text.split('\n');
		const line = `line ${this.count++}`;
		this.added.add(line);
		lines.splice(at, remove ? 1 : 0, line).forEach(one => this.removed.add(one));
		return lines.join('\n');
	}
}
