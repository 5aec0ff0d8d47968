/**
 * What the Daily Papers page shows around and between its papers, in lower case.
 *
 * Phrases that no paper is called by end the paper above them; single words are only left out.
 */
const pagePhrases = new Set([
	'get trending papers in your email inbox!',
	'get trending papers in your email inbox once a day!',
	'daily papers',
	'daily papers - hugging face',
	'trending papers',
	'trending papers - hugging face',
	'byak and the research community',
	'by ak and the research community',
	'and the research community',
	'hugging face',
	"hugging face's logo",
	'hugging face logo',
	'buckets new',
	'log in',
	'sign up',
	'search papers',
	'search models, datasets, users...',
	'system theme',
	'back to top',
	'terms of service',
	'privacy policy',
	'inference providers',
	'inference endpoints',
	'© hugging face',
]);

const smallWords = new Set([
	'new',
	'subscribe',
	'daily',
	'weekly',
	'monthly',
	'today',
	'previous',
	'next',
	'ak',
	'by',
	'byak',
	'models',
	'datasets',
	'spaces',
	'buckets',
	'posts',
	'docs',
	'documentation',
	'enterprise',
	'pricing',
	'community',
	'solutions',
	'search',
	'papers',
	'submitted by',
	'upvote',
	'upvotes',
	'comment',
	'comments',
	'view paper',
	'view arxiv page',
	'view pdf',
	'company',
	'tos',
	'terms',
	'privacy',
	'about',
	'about us',
	'careers',
	'jobs',
	'website',
	'blog',
	'forum',
	'changelog',
	'·',
	'•',
	'-',
	'–',
]);

/** The longest known line, and some room for what `Submitted by` names. */
const longest = 60;

/** Whether a line is part of the page: its head or foot, or something small between papers. */
export function furnitureKind(line: string): 'page' | 'small' | undefined {
	if (line.length > longest) {
		return undefined;
	}
	const known = line.toLowerCase();
	if (pagePhrases.has(known)) {
		return 'page';
	}
	return smallWords.has(known) || isVotes(known) || /^submitted by \S+$/.test(known)
		? 'small'
		: undefined;
}

/** `65`, `1.2k`, `[-] 5`, `+9`: votes, or how many more faces there are. */
function isVotes(line: string): boolean {
	return /^(?:\[-\] ?)?[+-]?(?:\d{1,6}(?:[.,]\d{1,3})?k?|-)$/.test(line);
}
