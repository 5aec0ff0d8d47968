import { dailyPapers, type PaperText } from './listings';

/** Fields of made-up papers, each with its parts: what the grouping is to find again. */
const fields: Readonly<Record<string, readonly string[]>> = {
	'Search Agents': ['Query Planning', 'Process Rewards', 'Citation Checking', 'Web Browsing'],
	'Protein Structure': ['Folding Kinetics', 'Binding Sites', 'Antibody Design'],
	'Robot Manipulation': ['Tactile Sensing', 'Grasp Planning', 'Motion Planning'],
	'Medical Imaging': ['Tumour Segmentation', 'Report Generation', 'Retinal Screening'],
	'Machine Translation': ['Low-Resource Languages', 'Document Context', 'Quality Estimation'],
	'Speech Recognition': ['Speaker Diarization', 'Noise Robustness', 'Streaming Decoding'],
	'Graph Neural Networks': ['Link Prediction', 'Graph Pooling', 'Molecule Generation'],
	'Weather Forecasting': ['Extreme Precipitation', 'Ensemble Calibration', 'Data Assimilation'],
};

const aims = [
	'with Less Data',
	'at Scale',
	'under Doubt',
	'Revisited',
	'in Practice',
	'by Example',
];

/** A listing of made-up papers that is long enough for topics of two levels. */
export function manyFields(): string {
	const parts = Object.entries(fields).flatMap(([field, its]) => its.map(part => [field, part]));
	const papers: PaperText[] = [];
	for (let number = 0; number < 400; number++) {
		const [field = '', part = ''] = parts[number % parts.length] ?? [];
		const aim = aims[Math.floor(number / parts.length) % aims.length] ?? '';
		papers.push({
			title: `${part} for ${field} ${aim}: Study ${number + 1}`,
			abstract:
				`We look at ${part.toLowerCase()} in ${field.toLowerCase()}. ` +
				`Earlier work on ${field.toLowerCase()} takes ${part.toLowerCase()} for granted. ` +
				'A simple method does better, and we say where it fails.',
		});
	}
	return dailyPapers(...papers);
}
