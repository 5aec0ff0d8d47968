import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readListing } from '../../src/core/listing/read';
import type { Row } from '../helpers/row';

export const name = 'listing counts';

const shared = '../shared/data';

/** How many papers were found in each real listing, against the number that is known. */
export function run(): Promise<readonly Row[]> {
	if (!existsSync(shared)) {
		return Promise.resolve([{ skipped: `${shared} is absent` }]);
	}
	const known = knownCounts();
	const folders = readdirSync(`${shared}/listings`).filter(folder =>
		folder.includes(process.env.PAPER_TRIAGE_FORM ?? ''),
	);
	return Promise.resolve(folders.flatMap(folder => rowsOf(folder, known)));
}

function rowsOf(folder: string, known: ReadonlyMap<string, number>): Row[] {
	return readdirSync(`${shared}/listings/${folder}`)
		.filter(file => !/expected\.json$|seed_alignment/.test(file))
		.map(file => {
			const bytes = readFileSync(`${shared}/listings/${folder}/${file}`);
			const start = performance.now();
			const { text, listing } = readListing(bytes, file);
			const ms = performance.now() - start;
			const expected = known.get(`${folder}/${file}`);
			return {
				file: `${folder}/${file}`.slice(0, 60),
				form: listing?.form ?? '',
				papers: listing?.entries.length ?? 0,
				...(expected === undefined ? {} : { known: expected }),
				problems: listing?.problems.length ?? 0,
				'MB/s': text.length / 1000 / ms,
			};
		});
}

function knownCounts(): ReadonlyMap<string, number> {
	const lines = readFileSync(`${shared}/provenance.tsv`, 'utf8').trimEnd().split('\n').slice(1);
	const counts = lines.map(line => line.split('\t')).map(cells => [cells[0] ?? '', cells[6] ?? '']);
	return new Map(
		counts
			.filter(([, count]) => /^\d+$/.test(count ?? ''))
			.map(([file, count]): [string, number] => [file ?? '', Number(count)]),
	);
}
