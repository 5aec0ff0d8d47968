import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Catalogue } from '../../src/core/engine/catalogue';
import { ListingShelf } from '../../src/core/engine/listingShelf';
import { groupByTopic } from '../helpers/groupByTopic';
import type { Row } from '../helpers/row';
import { printTree } from './topics/printTree';

export const name = 'topic tree: listings to be read by a person';

const folder = '../shared/data/listings';
const usual = [
	'hf_text/daily-papers-search.txt',
	'hf_text/rendered_2025-10-17_utc-4.txt',
	'hf_api_json/daily_papers_2026-03-25.json',
].map(file => `${folder}/${file}`);

/**
 * Prints how ours groups each listing by itself: topics, their papers, and why. Papers are as the
 * library has them, with keywords and categories where the listing tells them.
 * `PAPER_TRIAGE_LISTINGS=file,file` reads others.
 */
export function run(): Promise<readonly Row[]> {
	const files = process.env.PAPER_TRIAGE_LISTINGS?.split(',') ?? usual;
	return Promise.resolve(files.map(showListing));
}

function showListing(file: string): Row {
	if (!existsSync(file)) {
		return { listing: file, skipped: 'it is absent' };
	}
	const shelf = new ListingShelf();
	shelf.put(file, readFileSync(file));
	const catalogue = new Catalogue();
	catalogue.rebuild(shelf.all, [], [], '');
	const papers = [...catalogue.papers.values()].map(({ abstract = '', ...paper }) => ({
		...paper,
		abstract,
	}));
	const grouping = groupByTopic(papers);
	console.log(`\n${file}\n${printTree(grouping, papers)}`);
	const memberships = grouping.topics.flatMap(topic => topic.papers);
	return {
		listing: basename(file),
		papers: papers.length,
		topics: grouping.topics.length,
		memberships: memberships.length,
		'in Other': grouping.other.length,
	};
}
