/**
 * What papers name by many words: the established name, and the phrases that mean it. A table of
 * counts knows none of this: that *hints* and *scaffolding* are guidance, that *clinical* is medicine.
 */
export const fields: readonly (readonly [name: string, phrases: string])[] = [
	// Fields of work.
	[
		'Medicine',
		'medicine, medical, clinical, clinician, healthcare, health care, patients, diagnosis',
	],
	['Robotics', 'robotics, robotic, robot'],
	['Law', 'legal, law, jurisdiction, court'],
	['Finance', 'finance, financial, stock market, trading'],
	[
		'Mathematical reasoning',
		'mathematical reasoning, math reasoning, mathematics, math, mathematical, theorem proving',
	],
	['Chemistry and materials', 'chemistry, chemical, molecule, molecular, materials science'],
	['Biology', 'biology, biological, genomic, genome, protein, gene expression, single-cell'],
	['Climate and weather', 'climate, weather, meteorological, precipitation'],
	['Education', 'education, educational, student, classroom, tutoring'],
	[
		'Code generation',
		'code generation, software engineering, software development, program synthesis, code LLM, coding agent, Verilog, RTL code, bug',
	],
	['Music and audio', 'music, musical, audio'],
	['Speech', 'speech, spoken, speaker'],
	['Remote sensing', 'remote sensing, satellite imagery, earth observation'],
	['Physics', 'physics, quantum mechanics, particle physics'],
	['Astronomy', 'astronomy, galaxy, telescope, stellar'],
	['Neuroscience', 'neuroscience, brain, cortical, EEG, fMRI'],
	['Wireless communication', 'wireless, 5G, 6G, channel estimation, base station'],
	['Hardware design', 'hardware design, RTL, Verilog, circuit, chip, FPGA'],
	['Games', 'game, gameplay, Minecraft'],
	['Autonomous driving', 'autonomous driving, autonomous vehicle, self-driving'],
	['Multilinguality', 'multilingual, cross-lingual, low-resource languages'],
	// Language models.
	['Multimodality', 'multimodal, multi-modal, vision-language, MLLM, VLM, LVLM, video reasoning'],
	[
		'Search agents',
		'search agent, deep research, agentic search, deep search, search engine, browsing',
	],
	['Long-horizon agents', 'long-horizon agent, long-horizon task, long-horizon'],
	['Multi-agent systems', 'multi-agent'],
	['GUI agents', 'GUI, computer use, mobile agent, web agent'],
	[
		'Tool use',
		'tool use, tool calling, function calling, tool-integrated, tool-augmented, tool learning, external tool, tool call',
	],
	[
		'Reward models',
		'reward model, reward modeling, process reward, preference model, reward design, reward function',
	],
	[
		'Human feedback',
		'human feedback, RLHF, preference optimization, DPO, human preferences, preference learning',
	],
	['Guidance and hints', 'guidance, hint, scaffolding, teacher'],
	['Rubrics', 'rubric, LLM-as-a-judge'],
	[
		'Test-time scaling',
		'test-time scaling, test-time compute, inference-time scaling, best-of-N, test-time reinforcement learning',
	],
	[
		'Efficient reasoning',
		'efficient reasoning, overthinking, response length, reasoning length, concise reasoning, length penalty',
	],
	['Instruction following', 'instruction following, instruction tuning'],
	['Hallucination', 'hallucination, factuality, truthfulness'],
	['Retrieval-augmented generation', 'retrieval-augmented generation, RAG, retrieval-augmented'],
	['Long context', 'long context, context window, context length'],
	[
		'Efficient inference',
		'speculative decoding, KV cache, inference acceleration, efficient inference, LLM serving',
	],
	['Model compression', 'model compression, quantization, pruning, sparsity'],
	[
		'Parameter-efficient fine-tuning',
		'parameter-efficient fine-tuning, parameter-efficient, LoRA, PEFT',
	],
	['Data selection', 'data selection, data curation, data mixture, data filtering'],
	['Curriculum learning', 'curriculum learning, curriculum'],
	['Synthetic data', 'synthetic data, data synthesis, data augmentation'],
	['Knowledge editing', 'knowledge editing, model editing, unlearning'],
	['Dialogue', 'dialogue, conversational, chatbot'],
	[
		'Interpretability',
		'interpretability, mechanistic interpretability, sparse autoencoder, explainability, explainable',
	],
	['Safety', 'safety, jailbreak, red teaming, prompt injection, safety alignment'],
	['Fairness', 'fairness, debiasing, stereotype, social bias'],
	['Privacy', 'privacy, differential privacy, membership inference'],
	[
		'Policy optimization',
		'policy optimization, policy gradient, advantage estimation, trust region, importance sampling, PPO, GRPO',
	],
	['Credit assignment', 'credit assignment, step-level, process supervision'],
	[
		'Information extraction',
		'information extraction, named entity recognition, relation extraction, event extraction',
	],
	['Sentiment analysis', 'sentiment analysis, sentiment, stance detection, hate speech, toxicity'],
	// Vision.
	['Image generation', 'image generation, text-to-image, image synthesis'],
	['Video generation', 'video generation, text-to-video, video diffusion'],
	[
		'Video understanding',
		'video understanding, action recognition, video question answering, temporal grounding',
	],
	[
		'Image restoration',
		'image restoration, super-resolution, deblurring, denoising, dehazing, low-light',
	],
	[
		'3D reconstruction',
		'3D reconstruction, Gaussian splatting, novel view synthesis, radiance field, NeRF',
	],
	['Point clouds', 'point cloud, LiDAR'],
	['Object detection', 'object detection, detector'],
	['Pose estimation', 'pose estimation, human pose, human motion, motion generation'],
	['Face analysis', 'face recognition, facial, deepfake, talking head'],
	// Robots.
	['Manipulation', 'manipulation, robot manipulation, grasping, dexterous, bimanual'],
	['Legged locomotion', 'legged locomotion, legged robot, humanoid, quadruped, locomotion'],
	['Navigation', 'navigation, SLAM, odometry'],
	[
		'Imitation learning',
		'imitation learning, behavior cloning, demonstrations, inverse reinforcement learning',
	],
	['Motion planning', 'motion planning, trajectory optimization, path planning'],
	// Learning.
	[
		'Domain adaptation',
		'domain adaptation, domain generalization, distribution shift, test-time adaptation, out-of-distribution',
	],
	['Few-shot learning', 'few-shot learning, meta-learning, few-shot'],
	['Contrastive learning', 'contrastive learning, self-supervised learning, masked autoencoder'],
	['Label noise', 'label noise, noisy label, weak supervision, semi-supervised, pseudo-label'],
	[
		'Adversarial robustness',
		'adversarial robustness, adversarial attack, adversarial example, adversarial training, backdoor',
	],
	['Continual learning', 'continual learning, lifelong learning, catastrophic forgetting'],
	['Knowledge distillation', 'knowledge distillation, distillation, teacher-student'],
	[
		'Uncertainty estimation',
		'uncertainty estimation, uncertainty quantification, calibration, conformal prediction',
	],
	['Causal inference', 'causal inference, causal discovery, treatment effect, counterfactual'],
	['Time series', 'time series, forecasting'],
	['Graph neural networks', 'graph neural network, graph learning, GNN, node classification'],
	['Knowledge graphs', 'knowledge graph, ontology, link prediction, knowledge base'],
	['Recommender systems', 'recommender system, recommendation, collaborative filtering'],
	[
		'Stochastic optimization',
		'stochastic gradient, convex optimization, convergence rate, gradient descent',
	],
	['Learning theory', 'learning theory, generalization bound, sample complexity, PAC'],
	['Bandits', 'bandit, regret bound'],
	[
		'Game theory',
		'game theory, auction, Nash equilibrium, mechanism design, social choice, voting',
	],
	[
		'Constraint solving',
		'constraint satisfaction, satisfiability, constraint programming, answer set programming, SAT',
	],
	[
		'Knowledge representation',
		'knowledge representation, description logic, belief revision, argumentation',
	],
	[
		'Evolutionary algorithms',
		'evolutionary algorithm, genetic algorithm, genetic programming, neuroevolution',
	],
];
