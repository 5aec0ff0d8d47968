import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../core/messageOf';
import type { Model } from '../core/model/model';
import { openModel } from '../core/model/modelFile';

/** Beside the folder of the bundle, as in the extension. */
const modelPath = join(__dirname, '..', 'media', 'model', 'research.ptm');

/** What topics are made with; where it is missing or damaged, that is told. */
export async function readModel(): Promise<Model | undefined> {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(modelPath);
	} catch (error) {
		process.stderr.write(
			`papers: The tables that topics are made with cannot be read: ${messageOf(error)}. ` +
				'Keep dist and media beside each other, as they are built.\n',
		);
		return undefined;
	}
	try {
		return openModel(bytes);
	} catch (error) {
		process.stderr.write(`papers: ${modelPath}: ${messageOf(error)}\n`);
		return undefined;
	}
}
