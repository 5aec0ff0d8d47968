import { join } from 'node:path';
import type { SearchDocument } from '../../../src/core/search/engine';
import type { Contender, Found, Question, SearchIndex } from './contender';
import { findEnough } from './enough';
import { Reasons } from './reasons';
import { Rows } from './rows';
import { type Database, openDatabase } from './sqliteDatabase';

const schema = `
	CREATE VIRTUAL TABLE papers USING fts5(
		title, abstract, authors,
		content='', contentless_delete=1, tokenize='porter unicode61', prefix='2 3'
	);
	INSERT INTO papers(papers, rank) VALUES ('rank', 'bm25(3, 1, 1)');
`;

/** FTS5 of SQLite: Node's own, where Node has it, else a wasm build. */
export const sqlite: Contender = {
	name: 'SQLite FTS5',
	settings:
		"contentless, porter unicode61, prefix='2 3', bm25 3/1/1, synchronous off, " +
		'locking exclusive, 64 MB cache; ' +
		'typed, best: AND then OR, last word a prefix; it has no fuzzy search; ' +
		'what matched: by stems in the texts at hand',
	build: async (documents, folder) => {
		const database = await open(folder);
		database.exec(schema);
		const rows = new Rows();
		const insert = prepareInsert(database);
		database.exec('BEGIN');
		for (const document of documents) {
			insert(rows.put(document), document);
		}
		database.exec('COMMIT');
		return toIndex(database, rows);
	},
	open: async (folder, documents) => toIndex(await open(folder), new Rows(documents)),
};

async function open(folder: string): Promise<Database> {
	const database = await openDatabase(join(folder, 'papers.sqlite'));
	// Without a lock that is kept, every question looks at the file again.
	database.exec('PRAGMA locking_mode=exclusive; PRAGMA synchronous=off; PRAGMA cache_size=-65536');
	return database;
}

function prepareInsert(database: Database): (row: number, document: SearchDocument) => void {
	const insert = database.prepare(
		'INSERT OR REPLACE INTO papers(rowid, title, abstract, authors) VALUES (?, ?, ?, ?)',
	);
	return (row, { title, abstract, authors }) => insert.run(row, title, abstract, authors);
}

function toIndex(database: Database, rows: Rows): SearchIndex {
	const select = database.prepare(
		'SELECT rowid, rank FROM papers WHERE papers MATCH ? ORDER BY rank LIMIT ?',
	);
	const insert = prepareInsert(database);
	const remove = database.prepare('DELETE FROM papers WHERE rowid = ?');
	return {
		save: () => undefined,
		ask: (question, limit) => {
			const reasons = new Reasons(question);
			const searches = toExpressions(question).map(one => () => select.all(one, limit));
			return findEnough(searches, row => Number(row.rowid), limit).map((row): Found => {
				const document = rows.documents[Number(row.rowid)];
				return {
					id: document?.id ?? '',
					score: -Number(row.rank),
					why: reasons.find(document),
				};
			});
		},
		update: (changed, gone) => {
			database.exec('BEGIN');
			for (const row of gone.map(id => rows.take(id)).filter(row => row !== undefined)) {
				remove.run(row);
			}
			for (const document of changed) {
				insert(rows.put(document), document);
			}
			database.exec('COMMIT');
		},
		close: () => database.close(),
	};
}

/** What to match, in turn until there is enough. */
function toExpressions({ wish, words, begun }: Question): readonly string[] {
	const quoted = words.map(word => `"${word}"`);
	const terms = begun ? [...quoted.slice(0, -1), `${quoted.at(-1)} *`] : quoted;
	const [all, any] = [terms.join(' AND '), terms.join(' OR ')];
	switch (wish) {
		case 'any':
		case 'fuzzy':
			return [any];
		case 'all':
			return [all];
		case 'title':
			return [`title : (${any})`];
		case 'typed':
		case 'best':
			return words.length === 1 ? [all] : [all, any];
	}
}
