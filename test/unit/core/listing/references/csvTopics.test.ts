import * as assert from 'node:assert/strict';
import { parseTopicCells } from '../../../../../src/core/listing/references/csvTopics';

suite('parseTopicCells', () => {
	for (const [cell, topics] of [
		['engines; cards', ['engines', 'cards']],
		['engines|cards', ['engines', 'cards']],
		['engines, cards', ['engines', 'cards']],
		['cysts (diagnosis, surgery), engines', ['cysts (diagnosis, surgery)', 'engines']],
		['Medicine, Ayurvedic; cards', ['Medicine, Ayurvedic', 'cards']],
		["['engines', 'cards']", ['engines', 'cards']],
		['open (bracket, here', ['open (bracket, here']],
	] as const) {
		test(`divides ${cell}`, () => assert.deepEqual(parseTopicCells([cell]), topics));
	}
});
