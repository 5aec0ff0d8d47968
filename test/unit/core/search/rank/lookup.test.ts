import assert from 'node:assert/strict';
import { Analysis } from '../../../../../src/core/search/text/analysis';
import { DocumentWriter } from '../../../../../src/core/search/index/documentWriter';
import { PaperIds } from '../../../../../src/core/search/index/paperIds';
import { PaperSegment } from '../../../../../src/core/search/index/paperSegment';
import { WordTable } from '../../../../../src/core/search/index/wordTable';
import { readQuery } from '../../../../../src/core/search/ask/needs';
import { lookUp } from '../../../../../src/core/search/rank/lookup';
import { toDocument } from '../../../../helpers/searchDocument';

function segmentOf(...titles: readonly string[]): PaperSegment {
	const writer = new DocumentWriter(new WordTable());
	const papers = titles.map((title, index) => toDocument(`p${index}`, { title }));
	for (const paper of papers) {
		writer.add(paper);
	}
	const ids = PaperIds.from(papers.map(({ id }) => id));
	const segment = new PaperSegment(writer.freeze(), ids, new Uint32Array(2 * ids.size));
	for (const document of papers.keys()) {
		segment.setLive(document, true);
	}
	return segment;
}

const segments = [
	segmentOf('Entropy of fine tuning', 'Entropy and fine tuning'),
	segmentOf('Entropy', 'Fine tuning with rewards', 'A slip: entropa'),
];
const lookUpText = (text: string) => lookUp(readQuery(text, new Analysis()), segments);

suite('lookUp', () => {
	test('corrects a word that few papers have to what more papers have', () => {
		const corrected = (text: string) =>
			[...lookUpText(text).corrections.values()].flat().map(word => word.text);
		assert.deepEqual(corrected('entrpy '), ['entropy']);
		assert.deepEqual(corrected('entropa '), ['entropy']);
		assert.deepEqual(corrected('entropy '), []);
	});

	test('leaves alone a word whose other forms are common, or that is still typed', () => {
		assert.equal(lookUpText('tunings ').corrections.size, 0);
		assert.equal(lookUpText('entrop').corrections.size, 0);
	});

	test('takes a word apart that papers write as two', () => {
		const ways = (text: string) =>
			lookUpText(text).sought[0]!.ways.map(({ terms }) => terms.map(term => term.text));
		assert.deepEqual(ways('finetuning '), [['finetuning'], ['fine', 'tuning'], ['fine', 'tuning']]);
		assert.deepEqual(ways('entropy '), [['entropy']]);
	});
});
