/** As much of a database as the peer asks of it, whichever SQLite is behind it. */
export interface Database {
	exec(sql: string): void;
	prepare(sql: string): Statement;
	close(): void;
}

/** A statement that is run again and again. */
export interface Statement {
	run(...values: readonly Value[]): void;
	all(...values: readonly Value[]): readonly Readonly<Record<string, Value>>[];
}

type Value = string | number;

/** `node:sqlite`, so far as it is used: the declarations of Node 20 do not know it. */
interface NodeSqlite {
	DatabaseSync: new (file: string) => Database;
}

/** Opens a file with Node's own SQLite where Node has it, else with one that is built to wasm. */
export async function openDatabase(file: string): Promise<Database> {
	const native = await loadNative();
	return native ? new native.DatabaseSync(file) : await openWasm(file);
}

/** Which of both it is. */
export async function sqliteName(): Promise<string> {
	return (await loadNative()) ? 'native' : 'wasm';
}

async function loadNative(): Promise<NodeSqlite | undefined> {
	const name = 'node:sqlite';
	try {
		return (await import(name)) as NodeSqlite;
	} catch {
		return undefined;
	}
}

async function openWasm(file: string): Promise<Database> {
	const wasm = (await import('node-sqlite3-wasm')).default;
	const database = new wasm.Database(file);
	// Statements must be let go before the file can be closed.
	const statements: { finalize(): void }[] = [];
	return {
		exec: sql => database.exec(sql),
		prepare: sql => {
			const statement = database.prepare(sql);
			statements.push(statement);
			return {
				run: (...values) => void statement.run([...values]),
				all: (...values) => statement.all([...values]) as Record<string, Value>[],
			};
		},
		close: () => {
			statements.forEach(statement => statement.finalize());
			database.close();
		},
	};
}
