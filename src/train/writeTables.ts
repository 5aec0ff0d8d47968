import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LearntTables } from '../core/model/learntTables';

/**
 * Writes all that was learnt into a folder: `terms.json`, `phrases.json`, `acronyms.json` (as their
 * types say) and `vectors.f32` (little-endian, one row a term).
 */
export async function writeTables(folder: string, tables: LearntTables): Promise<void> {
	const { papers, width, terms, vectors, phrases, acronyms } = tables;
	await mkdir(folder, { recursive: true });
	const write = (name: string, value: unknown) =>
		writeFile(path.join(folder, name), `${JSON.stringify(value)}\n`);
	await write('terms.json', { papers, width, terms });
	await write('phrases.json', phrases);
	await write('acronyms.json', acronyms);
	const bytes = new DataView(new ArrayBuffer(vectors.length * 4));
	vectors.forEach((value, index) => bytes.setFloat32(index * 4, value, true));
	await writeFile(path.join(folder, 'vectors.f32'), bytes);
}
