/** Phrases that papers and their keywords are full of and that yet tell nothing of a topic. */
const generic = new RegExp(
	[
		'^(state|out)[ -]of\\b',
		'^(real-world|large-scale|open-source|open-weight|closed-source)( \\w+)?$',
		'^(existing|previous|current|recent|proposed|new|novel) ',
		'^(deep|machine|statistical|end-to-end|efficient|robust) learning$',
		'^((deep|machine) learning|statistical) (models?|methods?|algorithms?|techniques?|systems?)$',
		'^((deep|artificial) )?neural (networks?|models?)$|^artificial intelligence$',
		'^((pre-?trained|open|base|small|deep|strong) )?(language )?models?$',
		'^(deep neural|technical report|language generation)$|^(reliable|trustworthy|scalable|towards?) ',
		'^(base policy|joint (optimization|learning|training)|fine-tuning|post-training|pre-training)$',
		'^(value|reward|loss|objective|cost|utility) functions?$',
		'^(action|state|search|decision|parameter|feature) spaces?$',
		'\\b((training|test|real) data|success rates?|ground[- ]truth|failure modes?|trade-?offs?)$',
		'\\b(computational (cost|complexity|overhead|efficiency)|(gradient|policy) updates?)$',
		'\\b(training|generation|learning|reasoning|optimization|inference) (process|paradigm|stage|procedure|framework|pipeline|performance|efficiency|dynamics|signals?)$',
		'\\b(experimental results|experiments|(user|case|ablation) study|failure cases)$',
		'\\b(performance (gains?|evaluation|analysis|improvement)|high[- ]quality)$',
		'\\bresearch (questions?|directions?|community)$',
		'\\b(data|model) (quality|size|scale|performance)$',
		'^(mean average precision|word error rate|area under .*|f1 scores?)$',
		'\\b(robust generalization|output diversity|(sample|data) (complexity|efficiency)|environment interaction)$',
		'\\b(reasoning|downstream|complex|various|challenging|multiple|benchmark) (tasks?|benchmarks?|datasets?)$',
	].join('|'),
);

/** Whether a phrase says nothing that would tell one paper from another. */
export function isGeneric(name: string): boolean {
	return generic.test(name.toLowerCase());
}
