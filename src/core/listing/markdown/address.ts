import { parsePublicId, type PublicId } from '../../paper/ids';

/** What an address leads to, judged by the address alone. */
export type AddressKind = 'paper' | 'code' | 'elsewhere' | 'page' | 'unsure';

const paperHost = new RegExp(
	'^(?:' +
		[
			'dl\\.acm\\.org/(?:doi|citation)|portal\\.acm\\.org',
			'ieeexplore\\.ieee\\.org|computer\\.org/csdl',
			'(?:[\\w-]+\\.)*(?:nips|neurips|mlr|icml|iclr|mlsys)\\.(?:cc|press|org)/(?:paper|virtual|proceedings|media|static|v\\d|Conferences)',
			'proceedings\\.|papers\\.nips\\.cc',
			'openaccess\\.thecvf\\.com/\\w|(?:www\\.)?ecva\\.net/papers|bmvc\\d*\\.',
			'(?:www\\.)?usenix\\.org/(?:conference|system)/\\w',
			'link\\.springer\\.com/(?:article|chapter|content|book)',
			'(?:www\\.)?sciencedirect\\.com/science/article',
			'(?:www\\.)?(?:nature|cell|mdpi|frontiersin|pnas|jstor|ssrn|techrxiv|sciencemag|isca-speech|jmlr|ijcai|vldb|roboticsproceedings)\\.(?:com|org)/\\w',
			'papers\\.ssrn\\.com|(?:www\\.)?science\\.org/doi|advances\\.sciencemag\\.org',
			'(?:ojs\\.|www\\.)?aaai\\.org/(?:ojs|index\\.php|papers|ocs|Papers|Library)|ojs\\.aaai\\.org',
			'(?:www\\.)?(?:bio|med|chem|psy)rxiv\\.org/\\w|osf\\.io/preprints|chemrxiv\\.org|psyarxiv\\.com',
			'(?:onlinelibrary\\.)?wiley\\.com/doi|onlinelibrary\\.wiley\\.com|(?:www\\.)?tandfonline\\.com/doi',
			'academic\\.oup\\.com|iopscience\\.iop\\.org|pubs\\.(?:acs|rsc)\\.org|journals\\.\\w+\\.(?:com|org)/',
			'aclanthology\\.(?:org|coli)|(?:www\\.)?aclweb\\.org/anthology',
			'(?:www\\.)?semanticscholar\\.org/paper|(?:www\\.)?researchgate\\.net/publication',
			'hal\\.(?:science|archives-ouvertes\\.fr|inria\\.fr)|eprint\\.iacr\\.org/\\d',
			'direct\\.mit\\.edu|transacl\\.org|(?:www\\.)?mitpressjournals\\.org/doi|(?:www\\.)?morganclaypool\\.com/doi',
			'paperswithcode\\.com/paper|(?:www\\.)?ncbi\\.nlm\\.nih\\.gov/(?:pmc|pubmed)|pmc\\.ncbi|pubmed\\.ncbi',
			'(?:export\\.|www\\.|browse\\.)?arxiv\\.org/(?:abs|pdf|html)|alphaxiv\\.org|ar5iv',
			'doi\\.org/10|dx\\.doi\\.org|(?:www\\.)?openreview\\.net/(?:forum|pdf|attachment)',
			'cdn\\.openai\\.com/papers|huggingface\\.co/papers/\\d|hf\\.co/papers/\\d|dspace\\.|papers\\.cool',
		].join('|') +
		')',
	'i',
);

const codeHost =
	/^(?:www\.)?(?:github\.com|gitlab\.(?:com|[\w-]+\.\w+)|bitbucket\.org|gitee\.com|codeberg\.org|sourceforge\.net)\//i;

/** Places of talk, models, data and films: nothing there is a paper. */
const elsewhere =
	/^(?:(?:www|m|docs|mobile)\.)?(?:twitter\.com|x\.com|youtube\.com|youtu\.be|medium\.com|zhihu\.com|zhuanlan\.zhihu\.com|mp\.weixin\.qq\.com|reddit\.com|linkedin\.com|discord\.(?:gg|com)|facebook\.com|notion\.so|colab\.research\.google\.com|kaggle\.com|\w+\.wikipedia\.org|bilibili\.com|pypi\.org|star-history\.com|api\.star-history\.com|huggingface\.co|hf\.co|modelscope\.cn|drive\.google\.com|hub\.docker\.com|gist\.github\.com|raw\.githubusercontent\.com|img\.shields\.io|amazon\.com|t\.me|slideshare\.net|wandb\.ai|coursera\.org)(?:\/|$)|^(?:docs|course|courses|learn)\.|\.(?:substack\.com|notion\.site|medium\.com|hf\.space|readthedocs\.io)(?:\/|$)|\.(?:mp4|zip|png|jpe?g|gif|svg|pptx?)$/i;

/** What an address leads to. */
export function kindOfAddress(url: string): AddressKind {
	if (!/^https?:\/\/\S/i.test(url)) {
		return 'page';
	}
	const rest = url.slice(url.indexOf('://') + 3);
	if (rest.startsWith('arxiv.org/')) {
		return /^arxiv\.org\/(?:list|search|a\/|user)/.test(rest) ? 'elsewhere' : 'paper';
	}
	if (rest.startsWith('github.com/') && !rest.endsWith('.pdf')) {
		return 'code';
	}
	if (paperHost.test(rest)) {
		return 'paper';
	}
	if (/\.pdf(?:[?#].*)?$/i.test(rest)) {
		return 'paper';
	}
	return codeHost.test(rest) ? 'code' : elsewhere.test(rest) ? 'elsewhere' : 'unsure';
}

/** The public id that an address holds: its own, or a DOI within a publisher's. */
export function idOfAddress(url: string): PublicId | undefined {
	const id = parsePublicId(url);
	if (id !== undefined || !url.includes('/10.')) {
		return id;
	}
	const doi = /\/(10\.\d{4,9}\/[^\s?#&"<>]{1,200})/.exec(url)?.[1];
	return doi === undefined ? undefined : parsePublicId(doi.replace(/\.pdf$|\/(?:pdf|full)$/i, ''));
}

/** What a link or a line is about by its label. */
export type Label =
	| 'paper'
	| 'code'
	| 'project'
	| 'authors'
	| 'keywords'
	| 'topics'
	| 'venue'
	| 'date'
	| 'abstract'
	| 'organization'
	| 'other';

/** Words that are labels, by what they are about; for code and papers also with words before. */
const words: Readonly<Record<Label, string>> = {
	paper:
		'paper|papers|paper link|paper pdf|paper page|paper url|paper address|pdf|pdf link|arxiv|arxiv paper|arxiv preprint|arxiv link|arxiv version|preprint|openreview|acl anthology|doi|article|book|chapter|thesis|manuscript|proceedings|论文|论文链接|阅读论文|阅读原文|原文|abs|abstract link|full paper|research paper|original paper|the paper|full pdf|论文地址|paper arxiv|conference paper|journal paper',
	code: 'code|codes|github|github repo|code base|codebase|repo|repository|implementation|official|source|gitlab|代码|源码|开源代码|代码链接|code link|git|code github|github code|github link|github page',
	project:
		'project|projects|project page|projectpage|project-page|home page|homepage|website|webpage|web page|web|page|site|project website|project site|主页|项目主页|项目|project homepage|project link',
	authors: 'author|authors|作者|by|written by',
	keywords: 'key|keys|keyword|keywords|key word|key words|关键词|tag|tags|topic|topics',
	topics: 'main category|primary category|arxiv category|arxiv categories|subjects',
	venue:
		'venue|publisher|publishers|publication|publications|conference|journal|published|published in|published at|pub|会议|期刊|booktitle|where|conf',
	date: 'date|publish date|published date|publish on|published on|year|time|时间|日期|submitted|update date|发布时间',
	abstract:
		'abstract|summary|tldr|tl;dr|摘要|简介|overview|description|core idea|main idea|idea|highlight|highlights|主要内容|总结|introduction|note|notes',
	organization:
		'institution|institutions|affiliation|affiliations|organization|organizations|organisation|organisations|institute|institutes|作者单位|单位|机构|company|team|lab|org',
	other:
		'link|links|url|here|video|videos|demo|local demo|slide|slides|poster|blog|blogpost|blog post|tweet|twitter|x|thread|dataset|datasets|data|model|models|checkpoint|checkpoints|weights|supp|supplement|supplementary|supplementary material|supplemental|suppl|appendix|bibtex|bib|citation|cite|talk|presentation|leaderboard|benchmark|demo video|video demo|colab|huggingface|hugging face|hf|summary read|review|news|post|youtube|collection|api|tool|eval tool|task|tutorial|中文解读|解读|解读视频|视频|数据集|知乎|comment|comments|coming soon|comins soon|tbd|none|null|n/a|url link|download|read|view|media|space|model card|system card|technical report|report|interview|doc|docs|documentation|演示视频|视频链接|discussion|forum|playground|app|transcript|press|wechat|more|interpretation|other',
};

const labels = new Map(
	Object.entries(words).flatMap(([label, texts]) =>
		texts.split('|').map(text => [text, label as Label] as const),
	),
);

/** Whose code it is, or in what it is written. */
const codeWords =
	/^(?:(?:official|source|unofficial|our|pytorch|tensorflow|tf|keras|jax|torch|matlab|c\+\+|caffe|mxnet|python)[ -]?)+(?=code|github|repo|implementation|$)/;

/** Chinese labels with more words behind them: `论文下载链接`, `代码和数据集`. */
const longLabels: readonly (readonly [Label, RegExp])[] = [
	[
		'paper',
		/^(?:论文|原文|文章)(?:[\dⅠ-Ⅻ]|下载|链接|地址|网址|主页|原文|pdf|arxiv|\(|及|和|与|\/|&)/,
	],
	[
		'code',
		/^(?:开源|官方)?(?:代码|源码|源代码)(?:[\d]|下载|链接|地址|网址|仓库|主页|及|和|与|\/|&|$)/,
	],
];

/** Labels are short, with a remark at most: `Paper (Oral presentation)`. */
const longestLabel = 36;

/** The label that a short text is: `Paper`, `[PDF]`, `Code:`, `Paper(Oral)`. */
export function labelOf(text: string): Label | undefined {
	if (text.length > longestLabel || text.startsWith('http')) {
		return undefined;
	}
	const lower = text.toLowerCase();
	const known = labels.get(lower);
	if (known !== undefined) {
		return known;
	}
	const bracket = lower.search(/[([（【]/);
	const word = (bracket > 0 ? lower.slice(0, bracket) : lower)
		.replace(/[^\p{L}\p{N}+/;&' -]+/gu, '')
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/ ?\d$/, '');
	if (word === '') {
		return text.trim() === '-' ? 'other' : undefined;
	}
	const long = longLabels.find(([, beginning]) => beginning.test(word));
	if (long) {
		return long[0];
	}
	const code = word.replace(codeWords, '');
	return labels.get(word) ?? (code === '' ? 'code' : code === word ? undefined : labels.get(code));
}

/** A line that begins with what it is about: `- Paper(Oral): https://…`, `Keyword: a, b`. */
export function labelledLine(text: string): { label: Label; value: string } | undefined {
	const match =
		/^[\s*_>[]{0,6}([\p{L}][\p{L} /+;-]{1,30}?)\s*(?:[(（][^)）]{0,30}[)）])?[\s*_\]]{0,4}[:：]\**\s*/u.exec(
			text.slice(0, 90),
		);
	const label = match?.[1] === undefined ? undefined : labelOf(match[1]);
	return match && label ? { label, value: text.slice(match[0].length) } : undefined;
}
