import { parsePublicId, type PublicId } from '../../paper/ids';
import type { Link } from './inline';

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
	/^(?:(?:www|m|docs|mobile)\.)?(?:twitter\.com|x\.com|youtube\.com|youtu\.be|medium\.com|zhihu\.com|zhuanlan\.zhihu\.com|mp\.weixin\.qq\.com|reddit\.com|linkedin\.com|discord\.(?:gg|com)|facebook\.com|notion\.so|colab\.research\.google\.com|kaggle\.com|\w+\.wikipedia\.org|bilibili\.com|pypi\.org|star-history\.com|api\.star-history\.com|huggingface\.co|hf\.co|modelscope\.cn|drive\.google\.com|hub\.docker\.com|gist\.github\.com|raw\.githubusercontent\.com|img\.shields\.io|amazon\.com|t\.me|slideshare\.net|wandb\.ai|coursera\.org)(?:\/|$)|^(?:blog|blogs|docs|course|courses|learn)\.|\.(?:substack\.com|notion\.site|medium\.com|hf\.space|readthedocs\.io)(?:\/|$)|\/blogs?(?:\/|$|\?)|\.(?:mp4|zip|png|jpe?g|gif|svg|pptx?)$/i;

/** What an address leads to. */
export function kindOfAddress(url: string): AddressKind {
	if (!/^https?:\/\/\S/i.test(url)) {
		return 'page';
	}
	const rest = url.slice(url.indexOf('://') + 3);
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
	| 'venue'
	| 'date'
	| 'abstract'
	| 'organization'
	| 'other';

const labels: readonly (readonly [Label, RegExp])[] = [
	[
		'paper',
		/^(?:full |research |original |the )?(?:papers?(?: ?(?:link|pdf|page|url|address))?|pdf|pdf link|arxiv(?: paper| preprint| link| version)?|preprint|openreview|acl anthology|doi|article|book|chapter|thesis|manuscript|proceedings|论文|论文链接|原文|abs|abstract link)$/,
	],
	[
		'code',
		/^(?:(?:official|source|unofficial|our|pytorch|tensorflow|tf|keras|jax|torch|matlab|c\+\+|caffe|mxnet|python)[ -]?)*(?:codes?|github|github repo|code ?base|repo|repository|implementation|official|source|gitlab|代码|源码|开源代码|code link|git)$/,
	],
	[
		'project',
		/^(?:project|projects?[- ]?page|home ?page|website|web ?page|web|page|site|project website|主页|项目主页|项目)$/,
	],
	['authors', /^(?:authors?|作者|by|written by)$/],
	['keywords', /^(?:key ?words?|关键词|tags?|topics?)$/],
	['venue', /^(?:venue|publishers?|publications?|conference|journal|published(?: in| at)?|pub|会议|期刊|booktitle|where)$/],
	['date', /^(?:date|publish(?:ed)? (?:date|on)|year|time|published date|时间|日期|submitted|update date)$/],
	['abstract', /^(?:abstract|summary|tl;?dr|摘要|简介|overview|description|core idea|main idea|idea|highlights?|主要内容|总结|introduction|notes?)$/],
	['organization', /^(?:institutions?|affiliations?|organi[sz]ations?|institutes?|作者单位|单位|机构|company|team|lab|org)$/],
	[
		'other',
		/^(?:link|links|url|here|video|demo|local demo|slides?|poster|blog|blog ?post|tweet|twitter|x|thread|dataset|datasets|data|models?|checkpoint|checkpoints|weights|supp|supplement(?:ary|al)?(?: material)?|supp(?:l)?|appendix|bibtex|bib|citation|cite|talk|presentation|website|leaderboard|benchmark|demo video|colab|huggingface|hugging face|hf|summary read|notes?|review|news|post|youtube|collection|api|tool|eval tool|task|tutorial|中文解读|解读|解读视频|视频|数据集|知乎|comments?|coming soon|comins soon|tbd|none|null|n\/a|-|url link|download|read|view|media|space|model card|system card|technical report|report|interview|docs?|documentation)$/,
	],
];

/** The label that a short text is: `Paper`, `[PDF]`, `Code:`, `Paper(Oral)`. */
export function labelOf(text: string): Label | undefined {
	if (text.length > 40) {
		return undefined;
	}
	const word = text
		.replace(/[([（【].*$/u, part => (/^[([（【]/u.test(text) ? part : ''))
		.replace(/[^\p{L}\p{N}+/;&' -]/gu, '')
		.trim()
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/ ?\d$/, '');
	if (word === '') {
		return text.trim() === '-' ? 'other' : undefined;
	}
	return labels.find(([, pattern]) => pattern.test(word))?.[0];
}

/** A link with all that can be told about it. */
export interface JudgedLink extends Link {
	readonly kind: AddressKind;
	readonly label: Label | undefined;
}

/** Tells of each link what it leads to. */
export function judgeLink(link: Link): JudgedLink {
	return { ...link, kind: kindOfAddress(link.url), label: labelOf(link.text) };
}
