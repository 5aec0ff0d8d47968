import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

/** The whole of a file; `-` is standard input. */
export async function readBytes(file: string): Promise<Uint8Array> {
	return file === '-' ? buffer(process.stdin) : readFile(file);
}
