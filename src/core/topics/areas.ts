/** A broad area of work. */
export interface Area {
	readonly name: string;
	/** Words that lie in its middle. */
	readonly words: string;
	/** The area that takes its papers in where there are too few of them. */
	readonly wider: string;
	/** Categories of arXiv that mean it. */
	readonly categories: readonly string[];
}

const table: readonly (readonly [
	wider: string,
	...areas: (readonly [name: string, words: string, categories?: string])[],
])[] = [
	[
		'Computer vision',
		[
			'Computer vision',
			'computer vision image recognition object detection segmentation',
			'cs.CV eess.IV',
		],
		[
			'3D vision',
			'3D reconstruction scene geometry camera pose point cloud depth rendering',
			'cs.GR',
		],
		['Generative models', 'generative models image synthesis video generation diffusion editing'],
		['Multimodality', 'multimodal vision-language models captioning visual question answering'],
	],
	[
		'Language models',
		[
			'Natural language processing',
			'natural language text classification parsing translation corpus',
			'cs.CL',
		],
		['Language models', 'large language models pretraining prompting reasoning chain of thought'],
		['Speech and audio', 'speech recognition audio music sound acoustic', 'cs.SD eess.AS'],
		[
			'Information retrieval',
			'information retrieval search recommendation ranking users items',
			'cs.IR',
		],
	],
	[
		'Agents and robots',
		['Agents', 'agents tool use planning environments tasks interactive web', 'cs.MA'],
		['Robotics', 'robot manipulation grasping control locomotion policy', 'cs.RO'],
		['Reinforcement learning', 'reinforcement learning policy reward exploration value function'],
		[
			'Planning and reasoning',
			'planning search logic knowledge representation constraint satisfaction',
			'cs.LO cs.SC',
		],
		[
			'Game theory',
			'game theory equilibrium mechanism multi-agent cooperation social choice',
			'cs.GT econ.TH',
		],
	],
	[
		'Machine learning',
		[
			'Efficient deep learning',
			'efficient training inference acceleration compression quantization memory',
			'cs.DC cs.AR cs.PF',
		],
		[
			'Neural architectures',
			'neural network architecture attention transformer layers training',
			'cs.NE',
		],
		[
			'Learning theory and optimization',
			'optimization convergence theory bounds statistical learning',
			'math.OC math.ST stat.TH stat.ML cs.DS',
		],
		['Graphs', 'graph neural networks nodes edges networks community', 'cs.SI'],
		['Time series and tabular data', 'time series forecasting tabular data anomaly'],
	],
	[
		'Applications and people',
		[
			'Science and engineering',
			'physics chemistry biology materials simulation scientific discovery',
			'cond-mat physics astro-ph quant-ph hep-th hep-ph q-bio q-fin eess.SY eess.SP',
		],
		['Medicine', 'medical clinical patients diagnosis imaging health'],
		[
			'Safety and society',
			'safety bias fairness ethics privacy attacks trust policy',
			'cs.CR cs.CY',
		],
		[
			'Human-computer interaction',
			'user study human computer interaction interface design people',
			'cs.HC',
		],
		[
			'Software engineering',
			'code generation software engineering programs developers bugs',
			'cs.SE cs.PL',
		],
	],
];

/**
 * Broad areas, for papers that none of the names of a listing fits. Ten papers on ten things make no
 * topics of their own, and a topic that takes them all in says nothing of any.
 */
export const areas: readonly Area[] = table.flatMap(([wider, ...within]) =>
	within.map(([name, words, categories = '']) => ({
		...{ name, words, wider },
		categories: categories.split(' ').filter(code => code !== ''),
	})),
);
