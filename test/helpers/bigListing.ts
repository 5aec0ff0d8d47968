import { dailyPapers, type PaperText } from './listings';

/** Words that make titles, of which no two papers have the same. */
const words =
	'amber basil cedar delta ember fjord grove heron inlet jaunt kiosk lemon maple nylon ocean pearl quill raven slate tulip umber viola willow xenon yacht zephyr'.split(
		' ',
	);

const sentences = [
	'We look at what happens when a model is asked the same thing twice.',
	'The second answer is better in most cases, and never for the reason it gives.',
	'A small change of the reward makes the first answer as good as the second.',
	'We test this on tasks that need several steps of search and on tasks that need none.',
	'The effect is larger for small models, and it grows with the length of the question.',
	'An error that was made early is found late, unless somebody asks.',
];

/** A listing of about so many bytes, made by repeating a page with other titles. */
export function bigListing(size: number): {
	readonly bytes: Uint8Array;
	readonly papers: number;
} {
	const onePage = 500;
	const parts: string[] = [];
	let papers = 0;
	for (let length = 0; length < size; length += parts.at(-1)?.length ?? 0) {
		const page = Array.from({ length: onePage }, () => paper(papers++));
		parts.push(dailyPapers(...page));
	}
	return { bytes: new TextEncoder().encode(parts.join('\n')), papers };
}

function paper(number: number): PaperText {
	const word = (place: number): string =>
		words[Math.floor(number / words.length ** place) % words.length] ?? '';
	const title = `${word(0)} and ${word(1)} in the ${word(2)} of ${word(3)}, part ${number}`;
	const abstract = Array.from(
		{ length: 22 },
		(_, i) => sentences[(number + i * (1 + (number % 5))) % sentences.length],
	).join(' ');
	return {
		title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
		abstract,
		who: `  • ${1 + (number % 9)} authors`,
		date: `Oct ${1 + (number % 28)}, 2025`,
	};
}
