/** A paper as `dailyPapers` writes it. */
export interface PaperText {
	readonly title: string;
	readonly abstract: string;
	/** The line below the abstract: `  • 4 authors` or `zai-org Z.ai`. */
	readonly who?: string;
	/** `Oct 17, 2025`, with a count of comments behind it or not. */
	readonly date?: string;
}

/** A listing in the form of text copied from the Daily Papers page. */
export function dailyPapers(...papers: readonly PaperText[]): string {
	const entries = papers.map(({ title, abstract, who = '  • 3 authors', date = 'Oct 17, 2025' }) =>
		[title, '', abstract, '', who, '·', date].join('\n'),
	);
	return `Daily Papers\n\nbyAK and the research community\n\nApr 22\n\n${entries.join('\n\n')}\n`;
}

/** Three papers that have nothing to do with each other. */
export const threePapers: readonly PaperText[] = [
	{
		title: 'ReSeek: A Search Agent That Corrects Itself',
		abstract:
			'Search agents go wrong when an early query misleads them. We let the agent judge what it has found so far and plan again. The reward tells useful evidence from noise, and the agent learns to drop a bad path early.',
		who: '  • 5 authors',
		date: 'Oct 1, 2025 4',
	},
	{
		title: 'Entropy as a Compass for Exploration',
		abstract:
			'Policies that are sure of everything stop to explore. We keep the entropy of the policy near a target that falls with training. The method needs one line of code and holds over several model sizes.',
		who: 'zai-org Z.ai',
		date: 'Jan 9',
	},
	{
		title: 'Reading Chest Images with Doubt',
		abstract:
			'A medical model should know when it does not know. We train one on chest images that says how sure it is of each finding. Doctors rated its doubts as useful in four of five cases.',
		date: 'Nov 15, 2025',
	},
];
