import type { JsonObject } from '../../library/json';
import { readRecords, type JsonRecord } from '../json/records';
import { at, listIn, textIn } from '../json/value';
import type { Entry, Listing, Problem } from '../listing';
import type { Source } from '../source';
import { cleanLine } from '../text/clean';
import { unnamed } from '../titled';
import {
	childAt,
	childrenOf,
	readElements,
	textAt,
	textOf,
	type XmlElement,
} from '../xml/elements';
import { lineOf } from '../xml/prose';
import { afterProlog } from '../xml/root';
import { toDblpEntry, type DblpRecord } from './dblpRecord';

/** Records of papers; `www` and `person` tell of people, `data` of data sets. */
const kinds = [
	...['article', 'inproceedings', 'proceedings', 'book', 'incollection'],
	...['phdthesis', 'mastersthesis', 'data'],
];

const xmlRoot = new RegExp(
	`^<(?:dblp|dblpperson|bht)[\\s>]|^<(?:${kinds.join('|')})\\s[^>]{0,200}\\bmdate=`,
);

const searchRoot = /^<result>\s*<query\b/;

const hits = 'result.hits.hit.[]';

/** Whether a text begins as DBLP's XML, or is an answer of its search. */
export function looksLikeDblp({ head, json, text }: Source): boolean {
	if (json) {
		return json.names[0] === 'result' && json.has(hits, 'info');
	}
	const start = afterProlog(head);
	return xmlRoot.test(start) || (searchRoot.test(start) && text.includes('<hits'));
}

/**
 * Reads what DBLP gives: the whole database or a part of it, the page of one record or person, and
 * answers of its search as XML or JSON.
 *
 * ```xml
 * <dblp>
 *   <inproceedings key="conf/acl/Lovelace23" mdate="2023-07-10">
 *     <author orcid="…">Ada Lovelace 0001</author>
 *     <title>On M&uuml;hlen in H<sub>2</sub>O.</title>
 *     <year>2023</year>
 *     <booktitle>ACL</booktitle>
 *     <ee>https://doi.org/10.1000/xyz</ee>
 *   </inproceedings>
 * ```
 *
 * ```json
 * {"result": {"hits": {"hit": [{"info": {"authors": {"author": [{"text": "Ada Lovelace"}]},
 *   "title": "On Mills.", "venue": "ACL", "year": "2023", "key": "conf/acl/Lovelace23"}}]}}}
 * ```
 *
 * In old answers one author is a text, and a title `{"text": …, "@ee": …}`. The XML is described
 * at https://dblp.org/xml/docu/dblpxml.pdf, the search at https://dblp.org/faq/13501473.html.
 */
export function parseDblp(source: Source): Listing | undefined {
	const entries: Entry[] = [];
	const unread: Problem[] = [];
	const take = (record: DblpRecord, isWhole: boolean) => {
		const entry = toDblpEntry(record);
		if (entry) {
			entries.push(entry);
		} else if (isWhole) {
			unread.push(unnamed(record.span));
		}
	};
	const problems = source.json
		? readRecords(source.text, hits, record => take(ofJson(record), true))
		: searchRoot.test(afterProlog(source.head))
			? readElements(source.text, new Set(['hit']), (hit, isWhole) => take(ofHit(hit), isWhole))
			: readElements(source.text, new Set([...kinds, 'www', 'person']), (record, isWhole) => {
					if (kinds.includes(record.name)) {
						take(ofElement(record), isWhole);
					}
				});
	return { form: 'dblp', entries, problems: [...problems, ...unread] };
}

function ofElement(record: XmlElement): DblpRecord {
	const { key, publtype = '' } = record.attributes;
	const venue = ['journal', 'booktitle', 'school', 'series', 'publisher']
		.map(name => lineOf(childAt(record, name)))
		.find(text => text !== '');
	return {
		key,
		title: lineOf(childAt(record, 'title')),
		authors: childrenOf(record, 'author').map(textOf),
		venue,
		volume: textAt(record, 'volume'),
		year: textAt(record, 'year'),
		month: textAt(record, 'month'),
		addresses: childrenOf(record, 'ee').map(textOf),
		isInformal: publtype.startsWith('informal'),
		span: record.span,
	};
}

function ofHit(hit: XmlElement): DblpRecord {
	const info = childAt(hit, 'info');
	return {
		key: textAt(info, 'key'),
		title: lineOf(childAt(info, 'title')),
		authors: childrenOf(childAt(info, 'authors'), 'author').map(textOf),
		venue: lineOf(childAt(info, 'venue')),
		volume: textAt(info, 'volume'),
		year: textAt(info, 'year'),
		doi: textAt(info, 'doi'),
		addresses: childrenOf(info, 'ee').map(textOf),
		isInformal: /^informal/i.test(textAt(info, 'type') ?? ''),
		span: hit.span,
	};
}

function ofJson({ value, span }: JsonRecord): DblpRecord {
	const info = at(value, 'info');
	const editions = [...texts(at(info, 'ee')), ...texts(at(info, 'title', '@ee'))];
	return {
		key: textIn(info, 'key') ?? keyIn(value),
		title: cleanLine(texts(at(info, 'title'))[0] ?? '', { markup: true }),
		authors: texts(at(info, 'authors', 'author')),
		venue: texts(at(info, 'venue'))[0],
		volume: textIn(info, 'volume'),
		year: textIn(info, 'year'),
		doi: textIn(info, 'doi'),
		addresses: editions,
		isInformal: /^informal/i.test(textIn(info, 'type') ?? ''),
		span,
	};
}

/** Old answers hold the key only in the address of the record. */
function keyIn(hit: JsonObject): string | undefined {
	const address = textIn(hit, 'url') ?? '';
	return /\/rec\/(?:bibtex\/|html\/|xml\/)?([a-z]+\/[^\s?#]+?)(?:\.\w{3,4})?$/.exec(address)?.[1];
}

/** Texts where one stands for itself, in a list, or as the `text` of an object. */
function texts(value: ReturnType<typeof at>): readonly string[] {
	return listIn(value)
		.map(one => (typeof one === 'string' ? one : textIn(one, 'text')))
		.filter(text => text !== undefined);
}
