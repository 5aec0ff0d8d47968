import * as assert from 'node:assert/strict';
import { afterProlog } from '../../../../../src/core/listing/xml/root';

suite('afterProlog', () => {
	for (const before of [
		'',
		'<?xml version="1.0"?>\r\n',
		'<?xml version="1.0"?><!-- a > b <r> -->\n<?xml-stylesheet href="a>b"?>',
		'<!DOCTYPE r SYSTEM "r.dtd">\n',
		'<!DOCTYPE r [ <!ENTITY a "b"> ] >',
	]) {
		test(`finds the root behind ${JSON.stringify(before)}`, () => {
			assert.equal(afterProlog(`${before}<r><a/></r>`), '<r><a/></r>');
		});
	}

	for (const text of [
		'',
		'text',
		'<?xml',
		'<!-- open',
		'<!DOCTYPE r [ <!ENTITY a "b">',
		'{"a": 1}',
	]) {
		test(`finds none in ${JSON.stringify(text)}`, () => assert.equal(afterProlog(text), ''));
	}
});
