import fc from 'fast-check';
import { queryNames } from '../../src/core/search/query/queryNames';

const spellings = queryNames.flatMap(({ spellings: all }) => all.map(spelling => `${spelling}:`));
const piece = fc.oneof(
	fc.constantFrom(...spellings),
	fc.constantFrom(...'-"“”„«»：:*~^+.<>≥()[]{}|\\/#?!&=@,; '),
	fc.constantFrom(
		'..',
		'>=',
		'2025',
		'2025-06',
		'read',
		'starred',
		'note',
		'AND',
		'OR',
		'--',
		'C++',
	),
	fc.constantFrom(
		'\ud83d',
		'\ude00',
		'😀',
		'\u202e',
		'\u200f',
		'שלום',
		'\u0000',
		'\n',
		'\u0301',
		'é',
		'学習',
	),
	fc.constantFrom('arxiv:', 'doi:', '1706.03762', 'https://arxiv.org/abs/', '10.1145/3292500'),
	fc.string({ unit: 'binary', maxLength: 4 }),
	fc.string({ unit: 'grapheme-ascii', maxLength: 4 }),
);
/** Whatever may be typed: syntax, halves of it, other scripts, halves of characters. */
export const typedText = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(''));
