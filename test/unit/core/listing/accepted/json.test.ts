import * as assert from 'node:assert/strict';
import {
	looksLikeAcceptedJson,
	parseAcceptedJson,
} from '../../../../../src/core/listing/accepted/json';
import { Source } from '../../../../../src/core/listing/source';

function parse(value: unknown, name = '') {
	const source = new Source(JSON.stringify(value), name);
	return looksLikeAcceptedJson(source) ? parseAcceptedJson(source) : undefined;
}

suite('parseAcceptedJson', () => {
	test('reads paperlists, whose venue the BibTeX entry knows best', () => {
		const { span, ...entry } =
			parse(
				[
					{
						...{
							id: '2022.acl-long.1',
							title: 'A $\\ell_1$ Title',
							track: 'main',
							status: 'Long',
							award: false,
						},
						...{
							abstract: 'What it is.',
							author: 'Ada Lovelace;  Alan Turing',
							aff: 'X; Y',
							keywords: 'a;b',
						},
						...{
							primary_area: 'Machines',
							github: 'https://github.com/a/b',
							project: '',
							pdf: 'https://aclanthology.org/2022.acl-long.1.pdf',
						},
						bibtex:
							'@inproceedings{a,\n  booktitle = "Proceedings of ACL",\n  month = may,\n  year = "2022",\n  doi = "10.18653/v1/2022.acl-long.1",\n}',
					},
				],
				'acl2022.json',
			)?.entries[0] ?? {};
		assert.equal(span?.start, 1);
		assert.deepEqual(entry, {
			title: 'A $\\ell_1$ Title',
			abstract: 'What it is.',
			authors: [
				{ family: 'Lovelace', given: 'Ada', literal: 'Ada Lovelace' },
				{ family: 'Turing', given: 'Alan', literal: 'Alan Turing' },
			],
			ids: ['doi:10.18653/v1/2022.acl-long.1', 'acl:2022.acl-long.1'],
			date: '2022-05',
			published: '2022-05',
			venue: 'Proceedings of ACL',
			categories: ['Machines'],
			keywords: ['a', 'b'],
			code: 'https://github.com/a/b',
			urls: [],
		});
	});

	test('asserts no venue of what was rejected or withdrawn', () => {
		const paper = { id: 'x', title: 'A Title', track: 'main', author: 'Ada Lovelace' };
		const listing = parse(
			[
				{ ...paper, status: 'Withdraw' },
				{ ...paper, status: 'Poster' },
			],
			'iclr2023.json',
		);
		assert.deepEqual(
			listing?.entries.map(({ venue }) => venue),
			[undefined, 'ICLR 2023'],
		);
	});

	test('reads virtual sites, without their other events', () => {
		const poster = {
			id: 1,
			name: 'A Title',
			authors: [{ id: 2, fullname: 'Ada Lovelace', institution: 'X' }],
			decision: 'Accept (poster)',
			eventtype: 'Poster',
			topic: 'Deep Learning->Other',
			paper_url: 'https://openreview.net/forum?id=abcdefghij',
		};
		const listing = parse(
			{ count: 2, results: [poster, { ...poster, name: 'Lunch', eventtype: 'Break' }] },
			'neurips-2024-orals-posters.json',
		);
		const [entry] = listing?.entries ?? [];
		assert.equal(listing?.entries.length, 1);
		assert.equal(entry?.title, 'A Title');
		assert.equal(entry.venue, 'NeurIPS 2024');
		assert.deepEqual(entry.ids, ['openreview:abcdefghij']);
		assert.deepEqual(entry.categories, ['Deep Learning->Other']);
	});

	test('reads Mini-Conf, and drops what a template left in every record', () => {
		const papers = Array.from({ length: 8 }, (_, i) => ({
			...{
				UID: `B1xSperKv${i}`,
				title: `Title ${i}`,
				authors: 'Ada Lovelace|Alan Turing',
				sessions: 'Mon 1|Tue 2',
			},
			...{
				code_link: 'https://github.com/Mini-Conf/Mini-Conf',
				link: 'https://arxiv.org/abs/2007.12238',
			},
		}));
		const [entry] = parse(papers, 'iclr2020.json')?.entries ?? [];
		assert.deepEqual(entry?.ids, ['openreview:B1xSperKv0']);
		assert.equal(entry.code, undefined);
		assert.deepEqual(entry.categories, ['Mon 1', 'Tue 2']);
	});

	test('is none where papers are told without a conference', () => {
		assert.equal(parse([{ title: 'A', authors: ['B'] }]), undefined);
	});
});
