// Packs the tables of ../shared/data/model that topics need into src/core/topics/model/.
//
//     node test/quality/packModel.mjs
//
// They are counts and phrases, no sentences. What it keeps of them, and why:
// names        phrases that authors use as keywords or titles use as a name; one digit says how
//              name-like, one how common. Single words mislead ("Generate", "Optimal"), so those
//              are listed by hand below.
// frequencies  in how many papers a stem is found, in half octaves: the commonest 7,000 stems.
// acronyms     short forms with one clear meaning.
import fs from 'node:fs';
import path from 'node:path';
import lunr from 'lunr';

const root = path.resolve(import.meta.dirname, '../..');
const model = path.join(root, '../shared/data/model');
const target = path.join(root, 'src/core/topics/model');
const commonStems = 7000;

/** Single words that name a topic on their own. */
const singleWords = new Set(
	`agents reasoning robot segmentation planning memory recommendation speech simulation security
	translation compression clustering distillation privacy regression safety navigation
	verification exploration calibration routing dialogue fairness scheduling quantization
	hallucinations summarization entropy pruning education denoising blockchain
	factorization locomotion humanoid watermarking jailbreak reranking sparsity crowdsourcing
	citation backdoor deepfake voting hypergraph chatbots teleoperation memorization debiasing
	misinformation cybersecurity toxicity negotiation guardrails sycophancy curiosity geolocation
	refactoring overthinking grokking autoformalization bioinformatics phishing relighting
	multimodal multilingual music sentiment retrieval alignment graph diffusion causal
	reconstruction tracking manipulation grasping imitation unlearning registration captioning
	restoration embedding editing game motion attacks audio hallucination explanations
	personas rubrics critique curriculum guidance hints self-play
	quantum cancer EEG underwater legal swarm radar tactile surgical ultrasound arabic encryption
	odometry drone protein tumor beamforming malware gestures avatars auction neuromorphic radiology
	FPGA dialects ECG moral microscopy depression exoskeleton tutoring histopathology retinal sleep
	solar microgrids coreference poetry spacecraft serverless football sarcasm chess humor wildfire
	seismic fuzzing steganography memes rumor parsing ontology automata disambiguation lifelong
	federated bandit IoT SLAM LiDAR RAG GUI SQL LoRA VLA 3DGS NeRF MoE GAN GRPO DPO RLHF CLIP Mamba
	OCR TTS ASR MRI UAV HRI MIMO MCP GraphRAG finance healthcare medicine climate weather
	geometry topology symmetry consensus caching latency throughput 	paraphrase peer-review physics chemistry biology wearables satellite
	interpretability uncertainty explainability personalization 	search`
		.trim()
		.split(/\s+/),
);

/** Two words with a hyphen describe something, mostly: what, stands in longer names. */
const modifier = /^[\p{L}\d]+(-[\p{L}\d]+)+$/u;

/** Words that cannot begin or end a name: what is left of longer phrases. */
const cutStart =
	/^(shot|scale|wise|horizon|centric|aware|based|free|end|time|of|for|in|with|on|from|to|via|by|and|towards?|using|level|modal|don|isn|aren|ain|didn|how|what|why|when|is|are|can|do|does|benchmarks? for|toward|beyond|through|into|as|at|than|rethinking|improving|enhancing|evaluating|understanding|exploring|towards)\b/i;
const cutEnd =
	/\b(large|multi|cross|self|level|scale|based|aware|driven|guided|free|of|for|in|with|on|from|to|via|by|and|the|language|augmented|enhanced|deep|long|high|low|real|new|shot|time|visual|multimodal|modal|robust|adaptive|neural|human|medical|autonomous|efficient|dynamic|as|is|are|can|vision|end|open|fine|pre|post|non|semi|inter|intra|supervised|wide|centric|conditioned|constrained|specific|general|generate|optimal|automated|structured|limited|accelerated|optimized|distributed|joint|only|ahead|value|route)$/i;
const inside = /\b(for|in|with|on|from|to|via|by|using|through|without|under|is|are|can|as|at)\b/i;
const adjective =
	/(?<!\b(test|seed|fe|spe|be|ne|cr|objec|narra|ta|ca|vari|arithme|heuris|cri|diagnos|analy))(ed|ible|able|ous|ful|less|ly|tive|ized|ional|ical|ual|tic|phic)$/i;
const allowed =
	/^(text|image|speech|video|end|sim|head|face|peer|one|point|vehicle|device|machine|proof|learning|sequence|brain|chain|tree|graph|human|person|in|out|word|mixture|audio|voice|table|data|code|language|sentence|real)[ -](to|in|of)[ -]/i;

const { n, lex } = JSON.parse(fs.readFileSync(path.join(model, 'phrases.json'), 'utf8'));
const heads = new Map();
for (const [stems, , , , , keyword] of lex) {
	if (keyword >= 1 && stems.includes(' ')) {
		const head = stems.split(' ').at(-1);
		heads.set(head, (heads.get(head) ?? 0) + 1);
	}
}

const names = [];
for (const [stems, written, titles, abstracts, likeness, keyword] of lex) {
	const several = stems.includes(' ');
	const isName = several
		? !cutStart.test(written) &&
			!cutEnd.test(written) &&
			!adjective.test(written) &&
			(!inside.test(written) || allowed.test(written) || keyword >= 5) &&
			(keyword >= 1 || (likeness >= 0.72 && (heads.get(stems.split(' ').at(-1)) ?? 0) >= 3))
		: false;
	if (isName && !/[`$\\|]/.test(written)) {
		const known = Math.min(1, Math.log2(1 + keyword) / 6);
		const weight = Math.round(
			9 * (0.35 * likeness + 0.35 * known + (modifier.test(written) ? 0.1 : 0.3)),
		);
		const share = Math.max(titles, abstracts) / n;
		names.push({
			written: written.replace(/\bof-/g, 'of '),
			weight,
			rare: octaves(share),
		});
	}
}
const { N, NU, vocab } = JSON.parse(fs.readFileSync(path.join(model, 'terms.json'), 'utf8'));
const papersWith = new Map(vocab);
for (const word of singleWords) {
	const stem = lunr.stemmer(new lunr.Token(word.toLowerCase())).toString();
	const written = word.charAt(0).toUpperCase() + word.slice(1);
	names.push({ written, weight: 5, rare: octaves((papersWith.get(stem) ?? 0) / N) });
}
names.sort((a, b) => b.weight - a.weight || (a.written < b.written ? -1 : 1));

const stems = vocab
	.slice(0, Math.min(NU, commonStems))
	.map(([stem, papers]) => [
		stem,
		Math.max(0, Math.round(-2 * Math.log2(papers / N))).toString(36),
	]);

const meanings = new Map();
for (const [entry, times] of JSON.parse(
	fs.readFileSync(path.join(model, 'acronyms.json'), 'utf8'),
)) {
	const [short, long] = entry.split('\t');
	meanings.set(short, [...(meanings.get(short) ?? []), { long, times }]);
}
const acronyms = [];
for (const [short, all] of meanings) {
	const [first] = all;
	const total = all.reduce((sum, one) => sum + one.times, 0);
	if (first.times >= 12 && first.times >= 0.75 * total) {
		acronyms.push(`${short}=${first.long}`);
	}
}

/** How rare a share is, in octaves. */
function octaves(share) {
	return share > 0 ? Math.min(17, Math.max(0, Math.round(-Math.log2(share)))) : 14;
}

/** Writes one table as a module; lines are wrapped so that a change shows as a change of a line. */
function write(file, name, comment, entries) {
	const lines = [];
	let line = '';
	for (const entry of entries) {
		if (line.length + entry.length > 96) {
			lines.push(line);
			line = '';
		}
		line += `${line ? '|' : ''}${entry}`;
	}
	lines.push(line);
	const text = `// Made by test/quality/packModel.mjs. Do not edit.\n\n/** ${comment} */\nexport const ${name} = \`\n${lines.join('\n')}\`;\n`;
	fs.writeFileSync(path.join(target, file), text);
	console.log(`${file}: ${entries.length} entries, ${Math.round(text.length / 1024)} KB`);
}

fs.mkdirSync(target, { recursive: true });
write(
	'names.ts',
	'packedNames',
	'Names of topics, the most name-like first, each with how name-like (0-9) and how rare (octaves, base 36).',
	names.map(({ written, weight, rare }) => `${written}~${weight}${rare.toString(36)}`),
);
write(
	'frequencies.ts',
	'packedFrequencies',
	'Stems with how rare they are in papers, in half octaves, base 36; the commonest first.',
	stems.map(([stem, rare]) => `${stem}~${rare}`),
);
write('acronyms.ts', 'packedAcronyms', 'Short forms and what they stand for.', acronyms);
