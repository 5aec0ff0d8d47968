// Made by test/quality/packModel.mjs. Do not edit.

/** Names of topics, the most name-like first, each with how name-like (0-9) and how rare (octaves, base 36). */
export const packedNames = `
3D Gaussian splatting~98|Active learning~98|Adversarial machine learning~9c|Autonomous driving~97
Autoregressive models~99|Chain-of thought reasoning~99|Continual learning~98
Contrastive learning~97|Convolutional networks~98|Curriculum learning~99|Deep learning~95
Deep reinforcement learning~97|Dexterous manipulation~9a|Diffusion Transformer~98
Diffusion models~96|Federated learning~98|Flow matching~98|Foundation models~96|GUI agents~9a
Gaussian splatting~98|Generative adversarial networks~97|Generative models~95
Graph neural networks~97|Heuristic search~9b|Human-AI collaboration~9a|Human-robot interaction~98
Image editing~99|Image generation~97|Imitation learning~98|KV cache~98|Knowledge distillation~98
Knowledge graph~97|LLM agents~97|Language generation~99|Language models~92
Large language model agents~9b|Large language models~93|Large reasoning models~99
Large vision-language models~98|Machine learning~94|Machine translation~97
Mathematical reasoning~98|Mechanism design~99|Mixture of experts~97|Multi-agent learning~9c
Multi-agent planning~9c|Multi-agent systems~97|Multi-modal learning~9c|Multi-view learning~9c
Multimodal LLMs~99|Multimodal large language models~97|Multimodal learning~9a
Multimodal models~98|Multimodal reasoning~99|Neural networks~94|Online learning~98
Parameter-efficient fine-tuning~99|Policy optimization~97|Question answering~96
Reasoning models~97|Recommender systems~97|Recurrent neural network~97|Reinforcement learning~94
Representation learning~97|Resource allocation~98|Retrieval-augmented generation~96
Reward model~98|Robot learning~99|Robotic manipulation~97|Security and privacy~9a
Self-supervised learning~98|Semi-supervised learning~99|Sparse attention~9a|Spatial reasoning~98
Speculative decoding~99|Structured prediction~9a|Supervised learning~96|Test-time scaling~99
Text classification~98|Text-to-image generation~99|Transfer learning~97|Trustworthy AI~9a
Unsupervised learning~99|Video diffusion models~99|Video generation~97|Vision-language models~96
Vision-language-action models~9a|Visual grounding~98|Visual reasoning~99
Weakly supervised learning~9b|World models~98|3D Gaussian~88|3D generation~8a
3D object detection~89|3D reconstruction~88|4D reconstruction~8c|AI agents~87
Action recognition~89|Adaptive reasoning~8b|Adversarial attacks~88|Adversarial learning~8a
Adversarial robustness~89|Adversarial training~88|Agent memory~8a|Agent reinforcement learning~89
Agent skills~8b|Agent societies~8e|Agent systems~87|Agentic search~8b|Anomaly detection~87
Architecture search~89|Articulated objects~8b|Attention mechanism~86|Attention model~89
Audio-language models~8a|Automated machine learning~8c|Automatic speech recognition~88
Autonomous agents~88|Autoregressive generation~8a|Autoregressive language models~8b
Backdoor attacks~8a|Bayesian learning~8b|Bayesian networks~8a|Bayesian optimization~89
Behavior cloning~8a|Bimanual manipulation~8c|Catastrophic forgetting~88|Causal reasoning~8a
Classifier-free guidance~8a|Coding agents~89|Cognitive models~8b|Cognitive systems~8c
Collaborative filtering~89|Computational efficiency~87|Constraint optimization~8c
Constraint programming~8b|Constraint satisfaction~89|Continual pre-training~8a
Convolutional neural networks~86|Cooperative game~8a|Credit assignment~89|Data augmentation~87
Data curation~89|Data efficiency~89|Data selection~89|Data streams~89|Data synthesis~89
Deep generative models~8a|Deep learning architectures~89|Deep neural networks~86|Deep research~8a
Deep research agents~8b|Deformable object manipulation~8d|Depth estimation~88
Differential privacy~88|Diffusion distillation~8d|Diffusion language models~8a
Diffusion large language models~8b|Direct preference optimization~89|Discrete diffusion~8a
Discrete diffusion models~8c|Distribution shifts~88|Domain adaptation~87|Egocentric video~8a
Embodied AI~89|Embodied agents~89|Episodic memory~8b|Evolutionary computation~8b
Evolutionary learning~8e|Explainable machine learning~8c|Fair division~8c|Feature selection~88
Flow matching models~8b|GUI grounding~8c|Game playing~8a|Gaussian process~87
Generative reward models~8c|Graphical models~89|Group relative policy optimization~88
Hidden states~88|Human and AI~8b|Human-agent interaction~8c|Human-computer interaction~89
Humanoid robot~89|Hyperparameter optimization~8a|Image classification~87|Image synthesis~89
KL divergence~89|KV cache compression~8b|Knowledge editing~8b|Knowledge extraction~8b
LLM judge~89|LLM reasoning~88|Language agents~8a|Language grounding~8b|Language model agents~8a
Large audio-language models~8b|Large multimodal models~89|Latent diffusion model~8a
Latent reasoning~8a|Latent space~87|Legged robots~89|Lifelong learning~8b|Linear attention~8a
Local search~8a|Logic programming~8a|Logical reasoning~89|Long chain-of thought~8a
Long-context reasoning~8b|Long-horizon planning~8b|Long-horizon reasoning~8b|Long-term memory~89
Low-rank adaptation~88|Machine unlearning~8a|Markov decision process~88
Masked diffusion language models~8c|Mechanistic interpretability~89|Mobile manipulation~8a
Monocular depth estimation~8a|Monte Carlo tree search~89|Motion generation~8a|Motion planning~88
Multi-agent reinforcement learning~89|Multi-hop reasoning~89|Multi-label learning~8c
Multi-robot systems~8a|Multi-step reasoning~89|Multi-task learning~88
Multiagent reinforcement learning~8e|Multimodal agents~8b|Multimodal benchmarks~8a
Multimodal foundation models~8b|Multimodal generation~8b|Multimodal language models~8b
Music generation~8b|Named entity~88|Natural language generation~8a|Natural language processing~86
Neural radiance fields~8a|Next-token prediction~89|Object detection~87
Online reinforcement learning~8b|Optimal transport~89|Parallel decoding~8b
Parameter efficiency~8a|Pareto frontier~8a|Planning and scheduling~8d|Point cloud~86
Policy evaluation~8a|Policy gradient~88|Policy learning~88|Pose estimation~87
Positional encoding~89|Post-training quantization~8a|Preference alignment~8a
Preference learning~8a|Preference optimization~88|Process reward models~8a|Program synthesis~8a
Prompt optimization~8a|Reasoning benchmarks~88|Reasoning traces~88|Reasoning trajectories~89
Rectified flow~8b|Reinforcement fine-tuning~8b|Relational learning~8c|Representation alignment~8a
Residual network~8a|Reward hacking~8a|Robot planning~8b|Safety alignment~89|Sample efficiency~88
Scaling laws~89|Scientific reasoning~8b|Search agents~8b|Semantic alignment~88
Semantic segmentation~87|Semantic web~8b|Sentiment analysis~88|Sequence modeling~88
Sequential recommendation~8a|Sim-to real transfer~8a|Skill learning~8b|Small language models~89
Social science~89|Software engineering~88|Sparse autoencoders~89|Spatial intelligence~8b
State space models~88|Structured reasoning~89|Style transfer~89|Supervised fine-tuning~87
Synthetic data~87|Synthetic data generation~89|Synthetic datasets~88|Tactile sensing~8a
Temporal coherence~89|Temporal consistency~89|Temporal grounding~8a|Temporal reasoning~89
Test-time compute~8a|Test-time training~8b|Text-to-image models~8a|Text-to-video generation~8b
Theory of mind~8a|Token compression~8b|Tool calls~89|Tool-integrated reasoning~8c
Trajectory prediction~89|Uncertainty quantification~88|Variational autoencoder~88
Variational inference~89|Verifiable rewards~88|Video diffusion~89|Video diffusion transformer~8c
Video editing~8a|Video generation models~89|Video question answering~8a|Video reasoning~8b
Video world models~8c|Vision Transformer~88|Vision encoder~89|Vision foundation models~89
Visual generation~8a|Visual perception~89|Visual quality~88|Visual question answering~88
Visual representations~88|Visual tokens~89|Visual-language models~8a|Web agents~8b
Word embeddings~88|World action models~8c|Zero-shot generalization~89|3D foundation models~7c
3D generative models~7b|3D object~78|3D perception~7b|3D point cloud~79|3D representations~79
3D scene~78|3D scene reconstruction~7b|3D spatial reasoning~7d|3D visual grounding~7d
4D Gaussian splatting~7c|4D world modeling~7e|AI coding agents~7c|AI safety~7a|AI scientist~7c
Action chunks~7b|Action generation~7a|Action prediction~7a|Action space~78|Activation steering~7a
Active perception~7c|Advantage estimation~7b|Adversarial distillation~7d
Adversarial imitation learning~7d|Adversarial perturbations~79|Adversarial prompts~7a
Aerial robots~7a|Agent RL~7b|Agent benchmarks~7a|Agent communication~7a|Agent evaluation~7a
Agent harness~7b|Agent large language model~7b|Agent orchestration~7b|Agent training~7a
Agent trajectories~7a|Agentic AI~78|Agentic coding~7c|Agentic reasoning~79|Agentic workflows~79
Approximate nearest neighbor search~7b|Artificial general intelligence~7a|Assistive robots~7b
Associative memory~7b|Asynchronous reinforcement learning~7f|Attention heads~79
Attention layers~79|Attention maps~79|Attention module~78|Attention scores~7a|Attention sinks~7b
Audio-video generation~7d|Augmented reality~79|Automated pipeline~7a|Automated reasoning~7b
Automatic classification~7c|Automatic evaluation~79|Autonomous exploration~7b
Autonomous scientific discovery~7d|Autonomous vehicles~78|Autoregressive diffusion~7c
Autoregressive image generation~7c|Autoregressive transformer~7b
Autoregressive video diffusion~7d|Autoregressive video generation~7d|Base model~77
Batch normalization~7a|Bayesian deep learning~7c|Bayesian inference~78|Beam search~7a
Belief change~7d|Benchmark datasets~76|Benchmark evaluation~7a|Bidirectional attention~7b
Big data~78|Block diffusion~7d|Bounding boxes~78|Camera control~7b|Camera pose estimation~7b
Camera poses~78|Camera trajectories~7b|Causal attention~7b|Causal discovery~7a
Causal inference~79|Causal models~79|Chain-of thought~76|Chain-of thought prompting~7a
Class-incremental learning~7b|Cloth manipulation~7e|CoT reasoning~7a|Cognitive robotics~7e
Cognitive science~7a|Collaborative inference~7d|Collision avoidance~79
Combinatorial optimization~79|Commonsense reasoning~7a|Community detection~79
Composed image retrieval~7c|Compositional generalization~7b|Compositional reasoning~7b
Compressed sensing~79|Computational complexity~76|Computational cost~76
Computational resources~77|Computer games~7c|Conditional diffusion model~7a
Conditional generation~79|Conformal prediction~7a|Consistency models~7b|Constrained decoding~7b
Contact-rich manipulation~7c|Context compression~7b|Context engineering~7c|Context length~79
Context management~7b|Context window~78|Contextual bandit~7a|Contextual reasoning~7a
Continued pretraining~7a|Continuous control~79|Control barrier functions~7b
Controllable video generation~7c|Conversational recommender systems~7c|Coreference resolution~7b
Cosine similarity~79|Covariate shift~7b|Cross-domain generalization~7a
Cross-domain recommendation~7c|Cross-lingual transfer~7a|Cross-modal alignment~79
Cross-modal reasoning~7b|Cross-modal retrieval~7a|Curriculum reinforcement learning~7d
Data analysis~77|Data collection~77|Data contamination~7a|Data diversity~7b|Data engine~7a
Data filtering~7b|Data mixing~7c|Data mixture~7b|Data quality~78|Data visualization~7a
Dataset distillation~7b|Deductive reasoning~7c|Deep networks~78|Deep reasoning~7b|Deep search~7c
Deep search agents~7d|Deepfake detection~7a|Deformable objects~7a|Dense retrieval~79
Density estimation~79|Depth completion~7b|Dexterous grasping~7d|Diagnostic benchmark~7b
Dialogue generation~7b|Differentiable rendering~7b|Differentiable simulation~7c|Diffusion LLMs~7c
Diffusion decoder~7c|Diffusion guidance~7d|Diffusion policy~7b|Diffusion priors~7b
Diffusion sampling~7b|Digital twin~79|Dimensionality reduction~79|Discrete tokens~7a
Disentangled representations~7b|Distributed constraint~7c|Distribution matching~7a
Diversity collapse~7d|Document parsing~7c|Document summarization~7a|Domain gap~79
Domain generalization~78|Draft model~7b|Dynamic environments~78|Dynamic graph~7a
Dynamical systems~78|Electronic health records~79|Embedding models~78|Embedding space~77
Embodied foundation models~7d|Embodied intelligence~7a|Embodied navigation~7c
Embodied reasoning~7c|Embodied world models~7e|Emergent misalignment~7c
Encoder-decoder architecture~7a|Ensemble learning~7a|Entropy regularization~7a
Error correction~78|Error detection~7a|Error propagation~79|Evaluation methodology~7a
Evaluation metrics~77|Evaluation protocol~78|Evolutionary search~7b|Expert routing~7b
Explainable AI~79|Explicit reasoning~7a|Exposure bias~7b|External knowledge~78|External memory~7a
Factual accuracy~7a|Failure detection~7b|Failure modes~77|Feature learning~78
Feed-forward network~7a|Fine-grained perception~7c|Fine-tuning~74|Flow models~7a
Frame interpolation~7c|Function calling~7a|GUI automation~7d|Game theory~79|Gaussian noise~79
Gaussian primitives~7a|Generation quality~78|Generative AI~77|Generative priors~7b
Generative world models~7c|Geometric consistency~7a|Geometric priors~7a|Geometric reasoning~7b
Gradient descent~77|Gradient estimation~7a|Graph convolutional networks~79|Graph embedding~7a
Graph foundation models~7c|Graph learning~7a|Graph network~7b|Grasp detection~7c
Hallucination detection~7a|Hand-object interactions~7b|Hate speech~7a|Hate speech detection~7b
Heterogeneous graph~7a|Hierarchical benchmark~7d|Hierarchical planning~7c
Hierarchical reinforcement learning~7b|Hierarchical retrieval~7c|Human evaluation~77
Human motion~79|Human preferences~78|Human-AI interaction~7a|Human-in the-loop~78
Human-object interaction~7a|Hybrid architecture~7a|Hyperparameter tuning~7a
Hypothesis generation~7b|Identity preservation~7a|Image captioning~79|Image editing models~7b
Image generation models~7a|Image inpainting~7b|Image quality~78|Image reconstruction~79
Image restoration~79|Image segmentation~78|Image translation~79|Image-to-video generation~7c
Importance sampling~79|Iterative reasoning~7b|Iterative refinement~78|Jailbreak attacks~79
KL regularization~7b|KV cache quantization~7d|KV cache reuse~7d|Knowledge base~77
Knowledge compilation~7d|Knowledge conflicts~7b|Knowledge injection~7b
Knowledge representation~79|Knowledge retrieval~7a|Knowledge transfer~78|LLM alignment~7b
LLM benchmarks~7b|LLM evaluation~7a|LLM inference~79|LLM routing~7c|Language identification~7b
Large-scale dataset~77|Latent action~7c|Latent diffusion~79|Latent memory~7d
Latent representations~78|Latent variable~78|Latent variable models~7a|Latent visual reasoning~7e
Latent world model~7c|Learned dynamics~7c|Legged locomotion~7b|Length generalization~7c
LiDAR point clouds~7a|Life sciences~7b|Linear probing~79|Link prediction~79|LoRA adapters~7a
LoRA fine-tuning~7b|Long video generation~7c|Long-context inference~7b
Long-context language models~7c|Long-context modeling~7b|Long-horizon agents~7b
Low-resource languages~78|Majority voting~79|Manipulation planning~7c|Masked autoencoder~7a
Masked diffusion models~7c|Massive activations~7e|Math reasoning~7a|Medical image segmentation~79
Medical imaging~77|Medical reasoning~7b|Medical visual question answering~7c
Membership inference~7a|Membership inference attacks~7b|Memory bank~7a|Memory management~7a
Memory mechanism~7a|Memory network~7a|Memory retrieval~7b|Memory systems~79
Memory-augmented agents~7d|Mental health~79|Mesh generation~7b|Meta-learning~78
Meta-reinforcement learning~7d|Mixture of experts model~7c|Mobile GUI agents~7d|Modality gap~7a
Mode collapse~7a|Monocular video~7a|Motion control~7a|Motion estimation~7a|Motion forecasting~7c
Motion prediction~7a|Motion synthesis~7b|Movement primitives~7b|Multi-agent collaboration~7a
Multi-agent debate~7b|Multi-agent interactions~7b|Multi-agent pipeline~7c
Multi-agent simulation~7c|Multi-armed bandit~79|Multi-hop QA~7b|Multi-hop question~7a
Multi-instance~7b|Multi-label~78|Multi-label classification~7a|Multi-modal LLMs~7c
Multi-modal reasoning~7c|Multi-objective optimization~79
Multi-objective reinforcement learning~7c|Multi-shot video generation~7f|Multi-stage training~7b
Multi-task reinforcement learning~7d|Multi-token prediction~7c|Multi-turn conversations~7a
Multi-turn dialogue~7a|Multi-turn interactions~7a|Multi-turn jailbreak~7d|Multi-turn reasoning~7c
Multi-view consistency~7b|Multiagent systems~7c|Multilingual benchmark~7b
Multilingual evaluation~7c|Multilingual language models~7b|Multimodal dataset~7a
Multimodal diffusion Transformer~7d|Multimodal embedding~7b|Multimodal fusion~79
Multimodal inputs~7a|Multimodal perception~7b|Multimodal retrieval~7a|Multimodal systems~7a
Multiple-choice questions~79|Multitask learning~7b|Mutual information~78
Named entity recognition~79|Natural gradient~7b|Natural language inference~79
Natural language instructions~79|Network compression~7c|Neural architecture search~7a
Neural field~7b|Neural machine translation~78|Neural program~7d|Neural rendering~7b
Non-convex optimization~7a|Normalizing flows~7a|Object hallucination~7b|Object rearrangement~7d
Object reconstruction~7b|Object segmentation~79|Object-centric representations~7c
One-shot learning~7c|One-step generation~7c|Online RL~7b|Online adaptation~7b
Open-source models~78|Open-vocabulary segmentation~7c|Open-weight models~79|Optical flow~78
Optimal control~78|Pairwise comparisons~7a|Panoptic segmentation~7b|Parallel thinking~7e
Parameter space~79|Parametric knowledge~7a|Path planning~78|Perceptual quality~79
Persistent memory~7a|Physical consistency~7b|Physical reasoning~7b|Physics simulation~79
Pipeline parallelism~7c|Place recognition~7a|Poisoning attacks~7a|Policy updates~7a
Position bias~7a|Positional embeddings~7a|Post-training~77|Pre-trained models~77
Pre-training data~7a|Predictive coding~7b|Preference data~79|Pretrained models~78
Procedural memory~7d|Process reward~7a|Process supervision~7b|Program repair~7b
Prompt engineering~78|Prompt injection~79|Prompt tuning~7a|Proximal policy optimization~7a
Quadruped locomotion~7d|Quadruped robot~7a|Quantization-aware training~7b|Question generation~7a
Question-answer pairs~79|RL post-training~7c|Radiance fields~79|Reading comprehension~7a
Real-time generation~7c|Real-time interaction~7b|Real-time planning~7d|Real-time rendering~7b
Real-time systems~7b|Reasoning LLMs~7a|Reasoning agents~7b|Reasoning chains~79
Reasoning efficiency~7b|Reasoning language models~7c|Reasoning process~78|Recurrent networks~7a
Reference image~79|Referring video object segmentation~7d|Rejection sampling~7a|Remote sensing~78
Report generation~79|Representation autoencoder~7e|Research agents~7a|Response length~7b
Reward design~7a|Reward function~78|Reward learning~7b|Reward optimization~7b|Reward shaping~7a
Robot control~79|Robot navigation~79|Robot policies~7a|Robot task planning~7d|Robotic grasping~7a
Robotic perception~7b|Safe control~7c|Safe reinforcement learning~7c|Satellite imagery~79
Satisfiability modulo theories~7b|Scene generation~7a|Scene graph~79|Scene reconstruction~79
Scientific discovery~79|Segment anything model~79|Self-attention mechanism~79
Self-distillation~79|Self-evolving agents~7b|Semantic consistency~79|Semantic features~79
Semantic grounding~7a|Semantic memory~7c|Semantic reasoning~79|Semantic representations~78
Semantic similarity~78|Semantic space~79|Sensor fusion~7a|Sentence embeddings~7a
Sequence generation~7a|Sequence length~79|Sequential Monte Carlo~7a|Shortcut learning~7b
Singular value decomposition~79|Skill discovery~7d|Skill evolution~7c|Skill library~7b
Smart cities~7a|Social choice~7b|Social media~77|Social networks~77|Social simulation~7b
Soft prompts~7b|Soft robots~79|Software engineering agents~7d|Sparse coding~7b
Sparse mixture of experts~7b|Spatial consistency~7a|Spatial grounding~7a|Spatial memory~7c
Speaker diarization~7c|Speech language models~7b|Speech recognition~77|Speech synthesis~7a
Spoken dialogue models~7e|Stable diffusion~79|State tracking~7a|State-of the-art~73
Steering vectors~7a|Stochastic differential equations~7a|Stochastic gradient descent~78
Strategic reasoning~7b|Streaming video generation~7e|Structure from motion~7a
Structure learning~7a|Structured pruning~7b|Student model~78|Submodular maximization~7b
Success rate~76|Surface reconstruction~7a|Survival analysis~7b|Tabular foundation models~7c
Temporal dynamics~78|Temporal logic~79|Tensor decomposition~7a|Tensor network~7b|Tensor train~7c
Terminal agents~7e|Test case generation~7c|Test-time adaptation~7a|Test-time learning~7e
Test-time reinforcement learning~7d|Text alignment~7a|Text embeddings~79|Text encoder~79
Text generation~78|Text prompts~78|Text summarization~7a|Text-to 3D~7b|Text-to 3D generation~7c
Text-to-image~77|Text-to-image synthesis~7c|Text-to-video models~7c|Textual reasoning~7b
Theorem proving~7a|Thinking tokens~7c|Thinking with images~7c|Thompson sampling~7a
Token budget~7a|Token pruning~7a|Token reduction~7b|Token selection~7a|Tool integration~7b
Tool invocation~7a|Tool learning~7d|Tool selection~7b|Tool-augmented agents~7c
Tool-calling agents~7d|Topic modeling~79|Training data~75|Training dynamics~79
Training efficiency~79|Training strategy~77|Trajectory analysis~7c|Trajectory generation~79
Trajectory optimization~79|Trajectory planning~7a|Transformer architecture~78
Transformer layers~7a|Transformer models~78|Transparent objects~7c|Tree search~79|Trust region~7b
Uncertainty estimation~78|Unit tests~7a|User simulator~7b|VLA models~7a|Value function~78
Variance reduction~7a|Variational auto-encoder~7a|Vector quantization~7a|Velocity field~7a
Vibe coding~7c|Video benchmarks~7a|Video captioning~7a|Video foundation models~7c
Video large language models~7b|Video models~79|Video object segmentation~7b|Video prediction~7b
Video segmentation~7a|Video synthesis~7a|Video tokens~7c|Video-language models~7b
View synthesis~78|Vision tokens~7b|Vision-language navigation~7c|Vision-language reasoning~7c
Vision-language-action~78|Vision-language-action policies~7e|Visual autoregressive~7c
Visual autoregressive models~7d|Visual concepts~7a|Visual document retrieval~7d|Visual encoder~79
Visual evidence~79|Visual features~78|Visual foundation models~7b|Visual instruction tuning~7c
Visual localization~7a|Visual navigation~7b|Visual planning~7d|Visual prompts~7a
Visual recognition~7a|Visual token pruning~7c|Visual-spatial reasoning~7e|Visuomotor control~7d
Visuomotor policies~7b|Web navigation~7c|Web search~79|Whole-body control~7b|Working memory~7a
World knowledge~79|World simulation~7b|Zero-shot learning~7a|Zero-shot transfer~7a
Zeroth-order optimization~7d|2D Gaussian splatting~6c|3D Gaussian avatars~6e
3D Gaussian representation~6c|3D LiDAR~6b|3D animation~6d|3D assets~6a|3D diffusion~6c
3D diffusion models~6d|3D editing~6c|3D environments~6a|3D facial animation~6e|3D geometry~69
3D ground~6c|3D human mesh recovery~6e|3D human motion~6c|3D human pose estimation~6b
3D indoor scene~6d|3D mesh~6a|3D models~68|3D multi-object tracking~6e|3D object generation~6d
3D object reconstruction~6d|3D occupancy~6c|3D occupancy prediction~6d|3D part~6d|3D priors~6d
3D reasoning~6c|3D registration~6d|3D scene generation~6c|3D scene graph~6c
3D scene graph generation~6f|3D semantic occupancy prediction~6d|3D shape completion~6f
3D space~69|3D structure~6a|3D trajectories~6c|4D generation~6c|4D scene~6c
4D scene reconstruction~6e|6D object pose estimation~6c|6D pose estimation~6b
6DoF pose estimation~6e|AI alignment~6b|AI co scientists~6e|AI ethics~6c|AI evaluation~6b
AI feedback~6c|AI research agents~6e|AI security~6d|AI-generated music~6e
AI-generated text detection~6d|AI-generated video detection~6e|AI-generated videos~6c
API calls~6a|Abductive reasoning~6c|Abstract learning~6f|Abstract reasoning~6b
Abstractive summarization~6b|Academic writing~6c|Access control~69|Acoustic model~6a
Action control~6c|Action planning~6b|Action representation~6b|Action segmentation~6c
Action selection~6a|Action sequences~6a|Action tokens~6c|Action units~6b|Activation functions~69
Activation space~6b|Activation sparsity~6d|Active exploration~6c|Active inference~6b
Active parameters~6b|Active sensing~6c|Active testing~6f|Adaptation module~6a|Adaptive caching~6d
Adaptive chain-of thought~6f|Adaptive computation~6b|Adaptive control~6a|Adaptive curriculum~6c
Adaptive inference~6c|Adaptive learning rate~6c|Adaptive memory~6c|Adaptive multi-agent~6d
Adaptive optimization~6b|Adaptive policy~6b|Adaptive pruning~6c|Adaptive retrieval~6b
Adaptive routing~6b|Adaptive sampling~6a|Adaptive simulation~6e|Adaptive streaming~6c
Adaptive thinking~6e|Adaptive token~6b|Adversarial data~6c|Adversarial defense~6c
Adversarial evaluation~6c|Adversarial generation~6c|Adversarial model~6b|Adversarial patches~6c
Adversarial purification~6f|Adversarial reinforcement learning~6d|Adverse weather~6a
Aerial imagery~6b|Aerial images~6b|Aerial manipulation~6c|Affordance grounding~6d
Affordance learning~6e|Agent architecture~69|Agent behavior~69|Agent distillation~6f
Agent economy~6f|Agent execution~6a|Agent explores~6c|Agent interactions~69|Agent learning~6b
Agent loop~6c|Agent model~6a|Agent paradigm~6c|Agent pipeline~6a|Agent planning~6b
Agent programming~6d|Agent safety~6c|Agent swarm~6e|Agent traces~6d|Agentic AI systems~6a
Agentic RAG~6b|Agentic code generation~6e|Agentic data~6c|Agentic intelligence~6c
Agentic language models~6e|Agentic science~6f|Agentic software engineering~6e|Agentic web~6d
Agents adapt~6c|Agile locomotion~6e|Aha moment~6d|Algorithmic fairness~6c
Algorithmic reasoning~6d|Algorithmic recourse~6e|Alignment tax~6d|Alignment training~6b
Alternating optimization~6a|Alzheimer's disease~69|Amortized inference~6d
Analog circuit design~6e|Analogical reasoning~6c|Android apps~6b|Animation generation~6d
Anomaly classification~6d|Answer selection~6c|Anti-money laundering~6d|Appearance modeling~6b
Approximate inference~6a|Architectural design~68|Artifact detection~6d|Artifact reduction~6d
Artificial intelligence~66|Assisted teleoperation~6e|Asymptotic analysis~6c|Atomic facts~6c
Attack detection~6a|Attention collapse~6e|Attention control~6d|Attention distillation~6d
Attention mask~6b|Attention patterns~6a|Attention residuals~6d|Attention weights~69
Attribute-value extraction~6e|Attributed graphs~6b|Audio captioning~6c|Audio fingerprinting~6f
Audio reasoning~6d|Audio source separation~6d|Audio synthesis~6d|Audio tagging~6d|Audio tokens~6c
Audio-visual navigation~6f|Audio-visual reasoning~6f|Audio-visual segmentation~6d
Audio-visual speech recognition~6e|Augmented reinforcement learning~6e|Authorship attribution~6b
Authorship verification~6d|Auto-regressive models~6c|Automated design~6c|Automated driving~6b
Automated evaluation~6a|Automated fact-checking~6c|Automated generation~6b
Automated heuristic design~6e|Automated program repair~6c|Automated synthesis~6d
Automated theorem proving~6c|Automatic differentiation~6b|Automatic summarization~6c
Autonomous AI agents~6b|Autonomous LLM agents~6d|Autonomous driving systems~6a
Autonomous navigation~69|Autonomous racing~6d|Autonomous research~6c
Autoregressive image generation models~6f|Autoregressive process~6c
Autoregressive visual generation~6e|Auxiliary loss~6b|Avatar generation~6c|Balance control~6d
Batch size~69|Bayesian calibration~6e|Bayesian estimation~6b|Bayesian neural networks~6b
Bayesian nonparametric~6b|Bayesian persuasion~6e|Bayesian quadrature~6e|Bayesian regression~6d
Behavior prediction~6b|Behavior simulation~6d|Behavioral fingerprinting~6f|Belief revision~6c
Belief updates~6b|Benchmark construction~6b|Benchmark suite~69|Bi-level optimization~6b
Bias analysis~6d|Bias correction~6b|Bias mitigation~6a|Bilevel optimization~6b|Bin packing~6c
Binarized neural networks~6d|Binary neural networks~6d|Bipartite matching~6b
Bipedal locomotion~6d|Bipedal walking~6c|Bird's eye view~6a|Bit allocation~6c|Bit flips~6c
Black-box attacks~6a|Bloom filters~6c|Boundary detection~6b|Brain age prediction~6e
Brain decoding~6d|Budget constraints~6a|Bug localization~6d|Bundle adjustment~6a
Byte-pair encoding~6b|CAD models~6a|CUDA kernels~6c|Camera calibration~6b
Camera controlled video generation~6e|Camera motion~6a|Candidate selection~6b
Caption generation~6b|Category theory~6c|Causal abstraction~6d|Causal analysis~6b|Causal chain~6c
Causal consistency~6d|Causal graph~6a|Causal intervention~6a|Causal knowledge~6c
Causal language models~6c|Causal learning~6d|Causal mediation analysis~6d
Causal representation learning~6d|Causal structure~6a|Causal transformer~6c
Cell instance segmentation~6f|Cellular automata~6b|Certified robustness~6c
Chain-of thought monitoring~6f|Change detection~6a|Change-point detection~6b|Channel coding~6b
Character animation~6c|Character generation~6e|Chart question answering~6d|Chart reasoning~6e
Chest X-ray~6a|Chinese LLMs~6e|Circuit analysis~6d|Claim verification~6b|Class imbalance~68
Clinical prediction~6c|Clinical reasoning~6a|Clinical text~6b|Closed-loop control~6a
Cloud removal~6e|Cloud robotics~6d|Cluttered scenes~6b|Co-evolution~6a|Cognitive alignment~6c
Cognitive architecture~6b|Cognitive biases~6b|Cognitive diagnosis~6e|Cognitive hierarchy~6e
Cognitive maps~6c|Cognitive reasoning~6c|Collaborative intelligence~6d|Collaborative learning~6b
Collective intelligence~6b|Color constancy~6e|Compact language models~6e|Comparative analysis~69
Competing risks~6c|Complex environments~69|Complex question answering~6d|Complex reasoning~68
Complex-valued neural networks~6e|Compliance control~6d|Composite optimization~6d
Compositional generation~6c|Compositional skill~6e|Compound AI systems~6d|Computational graph~6a
Computational social science~6b|Compute allocation~6c|Computer science~68
Computer science education~6d|Concept discovery~6d|Concept drift~6b|Concept learning~6c
Concept representations~6c|Concept unlearning~6e|Conceptual knowledge~6d|Conditional GAN~6c
Conditional computation~6c|Conditional diffusion~6a|Conditional distribution~69
Conditional flow matching~6b|Conditioned video generation~6c|Confidence calibration~6b
Confidence estimation~6a|Confidence scores~69|Consistency analysis~6d|Consistency distillation~6c
Consistently preserves~6d|Constitutional AI~6d|Constrained Markov decision process~6c
Constrained clustering~6d|Constrained generation~6c|Constrained optimization~69
Constrained reinforcement learning~6d|Contact model~6c|Content generation~69
Context adaptation~6c|Context aggregation~6c|Context generation~6c|Context learning~68
Context optimization~6d|Context pruning~6e|Context retrieval~6b|Contextual integrity~6c
Contextual knowledge~6b|Continual instruction tuning~6e|Continual test-time adaptation~6d
Continuous diffusion~6c|Continuum robots~6b|Contract design~6e|Contrast enhancement~6c
Contrastive decoding~6b|Contrastive explanations~6d|Contrastive loss~69
Contrastive pre-training~6c|Contrastive pretraining~6d|Contrastive representation~6c
Control Lyapunov function~6d|Control flow~6a|Control signals~69|Control synthesis~6a
Control variate~6b|Controllable generation~6a|Controlled environment~6a
Controlled text generation~6c|Convergence analysis~6a|Convergence guarantees~69
Conversational AI agents~6e|Conversational agents~69|Conversational dynamics~6c
Conversational models~6b|Conversational systems~6b|Convex optimization~68
Cooperative communication~6d|Cooperative manipulation~6d|Corruption robustness~6e
Counterfactual inference~6d|Counterfactual learning~6e|Counterfactual reasoning~6b
Covert communication~6c|Creative generation~6c|Creative writing~6b|Critic model~6c
Cross-attention~68|Cross-domain detection~6e|Cross-domain sequential recommendation~6d
Cross-domain transfer~6b|Cross-entropy loss~6a|Cross-modal attention~6a
Cross-modal interaction~6a|Cross-modal knowledge transfer~6e|Cross-modal prompting~6e
Cross-task generalization~6c|Cross-view geo-localization~6d|Crowd navigation~6e
Cultural awareness~6d|Cyber threat intelligence~6c|Cyber-physical systems~69|Cycle consistency~6b
DNA sequences~6b|Dance videos~6e|Data agents~6d|Data annotation~6a|Data attribution~6c
Data cleaning~6b|Data compression~6b|Data distribution~67|Data enrichment~6e|Data extraction~6a
Data flywheel~6d|Data generation~67|Data management~6a|Data optimization~6e|Data pipeline~6a
Data poisoning~6b|Data poisoning attacks~6c|Data preparation~6b|Data processing~68
Data pruning~6d|Data representation~6a|Data retrieval~6b|Data scaling~6a|Data scaling laws~6e
Data science agents~6e|Data stream processing~6e|Data systems~6b|Data to-text~6c
Data valuation~6d|Data-efficient learning~6c|Dataset construction~6a|Decentralized learning~6c
Decentralized training~6c|Decision Transformer~6c|Decision boundaries~69|Decision tree~69
Deep RL~6a|Deep autoencoder~6c|Deep belief network~6c|Deep compression~6e
Deep convolutional networks~6b|Deep convolutional neural networks~68|Deep kernel learning~6f
Deep learning models~67|Deep learning training~6e|Deep metric learning~6c|Deep recurrent~6b
Deep representations~6b|Deep residual learning~6f|Deep transfer learning~6e|DeepSeek-R1~68
Defense strategies~6a|Degree videos~6e|Degrees of freedom~67|Demonstration selection~6d
Denoising autoencoder~6b|Dense 3D reconstruction~6c|Dense captioning~6c|Dense correspondences~6c
Dense feature~6b|Dense mapping~6c|Dense passage retrieval~6d|Dense point cloud~6c
Dense prediction~6a|Dense reward~6b|Dense video captioning~6d|Dependency graph~6a
Dependency parsing~6a|Depth maps~69|Depth scaling~6d|Description logic~6b|Design optimization~6a
Determinantal point processes~6b|Dexterous hand~6c|Diagnostic evaluation~6c
Diagnostic reasoning~6b|Dialog systems~6b|Dialogue act~6c|Dialogue evaluation~6d
Dialogue models~6b|Dialogue policy~6d|Dialogue state tracking~6c|Dialogue systems~69
Dictionary learning~6a|Differentiable optimization~6c|Differentiable physics~6d
Differential diagnosis~6c|Difficulty prediction~6e|Diffusion autoencoder~6f|Diffusion bridge~6d
Diffusion generative models~6e|Diffusion process~69|Diffusion-generated images~6e
Digital agents~6e|Dilated convolutions~6b|Dimension reduction~6a|Directed acyclic graph~69
Direction of arrival estimation~6e|Discrete choice model~6e|Discrete diffusion language models~6d
Discrete distributions~6b|Discrete flow matching~6e|Discrete representations~6b
Discriminative models~6a|Disease classification~6b|Disentangled learning~6d
Disentangled representation learning~6d|Disinformation detection~6e|Distance estimation~6b
Distributed clustering~6d|Distributed deep learning~6d|Distributed inference~6c
Distributed learning~6a|Distributed representations~6a|Distributed systems~69
Distributed training~6a|Distribution regression~6d|Distributional reinforcement learning~6d
Distributional semantics~6b|Divergence minimization~6d|DoF grasp~6d|Document embeddings~6c
Document generation~6c|Document images~6b|Document question answering~6c|Document retrieval~6a
Domain knowledge~68|Domain randomization~6b|Domain shift~68|Domain-incremental learning~6d
Domain-specific LLMs~6c|Domain-specific data~6b|Domain-specific knowledge~69|Double descent~6e
Driving world models~6d|Dual learning~6d|Dynamic 3D Gaussian splatting~6e
Dynamic Gaussian splatting~6e|Dynamic attention~6c|Dynamic benchmark~6c|Dynamic evaluation~6c
Dynamic interaction~6a|Dynamic knowledge graph~6d|Dynamic learning~6b|Dynamic manipulation~6c
Dynamic masking~6c|Dynamic mode decomposition~6d|Dynamic model~68|Dynamic movement primitives~6c
Dynamic network~6a|Dynamic point clouds~6e|Dynamic programming~68|Dynamic pruning~6c
Dynamic reasoning~6c|Dynamic retrieval~6b|Dynamic routing~6a|Dynamic sampling~6c
Dynamic scene reconstruction~6c|Dynamic scenes~69|Dynamic time warping~6b|Dynamic token~6c
Dynamic trajectory~6c|Dynamically allocates~6a|EEG foundation models~6d|EU AI act~6b
Early exit~6a|Early stopping~6a|Earth observation~6a|Edge LLMs~6d|Edge computing~69
Edge deployment~6a|Edge detection~6b|Edge devices~68|Edge inference~6d|Edge intelligence~6c
Embedding alignment~6c|Embodied manipulation~6d|Embodied question answering~6d
Embodied task planning~6f|Emergent behaviors~6b|Emergent communication~6c|Emotion analysis~6c
Emotion detection~6c|Emotional intelligence~6c|Emotional reasoning~6d
Emotional support conversations~6d|Empathetic response generation~6e|Empathetic responses~6c
Encoder-decoder model~6a|Entity disambiguation~6c|Entity matching~6d|Entity resolution~6c
Entropy minimization~6c|Environment interaction~6a|Environment model~6b|Environment synthesis~6f
Environmental sounds~6c|Epistemic uncertainty~6a|Equation discovery~6d|Error analysis~69
Ethical AI~6c|Ethical reasoning~6c|Evaluation and analysis~6d|Evaluation benchmarks~69
Evaluation datasets~69|Evaluation system~6a|Event cameras~6a|Event graph~6c|Event streams~6a
Evidence chains~6c|Evidence fusion~6e|Evidence retrieval~6b|Evolution strategy~6b
Evolutionary dynamics~6c|Evolutionary strategies~6c|Evolving memory~6d|Execution environment~6a
Execution feedback~6b|Execution traces~6a|Experience learning~6e|Experience memory~6d
Experiential learning~6d|Experimental design~6a|Expert selection~6b|Expert specialization~6b
Explainable recommendation~6c|Explanation generation~6b|Explicit memory~6c
Exploration and exploitation~6a|Expressive power~69|Extended reality~6c
Extractive summarization~6c|Extremely low-resource languages~6e|Extrinsic calibration~6b
Face generation~6c|Face image quality assessment~6f|Face recognition~69|Face swapping~6c
Facial expressions~69|Facial landmark detection~6d|Fact verification~6b|Factor graph~6a
Factual consistency~6b|Factual knowledge~6a|Factual recall~6b|Factuality evaluation~6d
Failure analysis~6c|Failure attribution~6d|Fair clustering~6e|Fair evaluation~6b|Fake news~6a
Fake news detection~6b|False discovery rate~6b|False negatives~69|Fault diagnosis~6b
Fault injection~6c|Fault localization~6c|Fault-tolerant control~6e|Feature alignment~69
Feature attribution~6b|Feature caching~6d|Feature engineering~69|Feature extraction~67
Feature field~6c|Feature fusion~68|Feature maps~68|Feature matching~6a|Feature representations~68
Feature space~67|Federated graph learning~6e|Federated reinforcement learning~6e
Federated unlearning~6e|Feed-forward neural network~6b|Feedback alignment~6d|Feedback control~69
Feedback loop~69|Field robots~6d|Field theory~6c|Financial domain~6b
Financial question answering~6d|Financial reasoning~6c|Fine details~6a|Fine-grained benchmark~6d
Fine-grained control~69|Fine-grained entity typing~6d|Fine-tuned models~68|Finetuning LLMs~6d
Finite field~6a|Finite state machines~6b|Flat minima~6d|Flow control~6b|Flow estimation~6a
Flow maps~6c|Flow transformer~6d|Focal loss~6b|Foundation model priors~6f|Fourier analysis~6d
Fourier domain~6c|Frame rate~6a|Frame selection~6c|Frequency domain~68|Frontier LLMs~69
Frontier models~68|Frozen LLM~6b|Full fine-tuning~6a|Full-duplex systems~6e
Function evaluations~6a|Functional correctness~6a|Future prediction~6b|Fuzzy logic~6b|GPT-4o~67
GPU kernel optimization~6e|GPU kernels~6b|GPU memory~69|Game development~6c|Game engine~6b
Game generation~6e|Garment generation~6f|Garment reconstruction~6e|Gated attention~6c
Gating mechanism~69|Gaussian avatar~6d|Gaussian head avatar~6f|Gaussian mixture model~69
Gaussian process regression~6a|Gaussian scene~6d|Gene expression prediction~6e|General agents~6c
General intelligence~6a|General reasoning~6a|General-purpose agents~6c|Generalist agents~6c
Generalist robot policies~6d|Generalization bounds~6a|Generalized additive models~6c
Generated reasoning~6a|Generation network~6a|Generation process~68|Generative LLMs~6b
Generative adversarial nets~6c|Generative agents~6b|Generative data augmentation~6d
Generative diffusion models~6b|Generative flow~6c|Generative foundation models~6c
Generative learning~6c|Generative recommendation~6a|Generative retrieval~6b
Generative transformers~6d|Genomic foundation models~6e|Geometric constraints~6a
Geometric model~6b|Geometric primitives~6c|Geometric structure~69|Geometry estimation~6c
Geospatial reasoning~6d|Gesture recognition~6b|Global attention~6b|Global constraints~6c
Global optimization~69|Gradient alignment~6d|Gradient conflicts~6b|Gradient flow~6a
Gradient information~6b|Gradient inversion attacks~6d|Gradient norm~6b|Gradient optimization~6c
Gradient updates~6a|Grammar induction~6e|Granular media~6e|Graph Transformer~6a
Graph anomaly detection~6d|Graph attention~6a|Graph classification~6b|Graph clustering~6b
Graph contrastive learning~6c|Graph convolutional neural network~6c|Graph database~6b
Graph diffusion~6c|Graph domain adaptation~6e|Graph filter~6c|Graph grammar~6e|Graph matching~6b
Graph memory~6d|Graph processing~6b|Graph prompt~6d|Graph recommendation~6f
Graph representation~69|Graph representation learning~6b|Graph retrieval-augmented generation~6d
Graph self-supervised learning~6e|Graph signal processing~6c|Graph structure learning~6d
Graph topology~6a|Graph-structured data~6a|Graphical user interface~6a|Grasp generation~6d
Grasp learning~6e|Grasp manipulation~6e|Grasp planning~6c|Grasp pose detection~6e
Grasp synthesis~6d|Ground truth~66|Grounding agent~6c|Grounding model~6b|Group fairness~6c
Guard models~6d|Hadamard transform~6c|Hallucination benchmarks~6c|Hallucination evaluation~6d
Hallucination mitigation~6b|Hallucination reduction~6d|Hand pose estimation~6c|Hand tracking~6d
Hard constraints~6b|Harmful content detection~6e|Harness engineering~6d|Harness optimization~6e
Head avatars~6c|Health misinformation~6e|Healthcare prediction~6f|Heterogeneous agents~6b
Heterogeneous datasets~6b|Heterogeneous ensemble~6e|Heterogeneous environments~6c
Heterogeneous graph neural network~6d|Heterogeneous information networks~6c
Heterogeneous sources~6b|Heterogeneous systems~6b|Hexapod robot~6d|Hidden Markov model~69
Hidden representations~6a|Hierarchical attention~6b|Hierarchical contrastive learning~6e
Hierarchical control~6c|Hierarchical graph~6b|Hierarchical learning~6c|Hierarchical memory~6b
Hierarchical model~6a|Hierarchical optimization~6d|Hierarchical reasoning~6c
Hierarchical recurrent~6d|Hierarchical representation~6b|Hierarchical skill~6e
Hierarchical text classification~6d|High-dimensional data~69|High-fidelity image~6b
High-fidelity video~6c|High-quality datasets~69|High-resolution image generation~6e
High-resolution image synthesis~6f|Highlight detection~6d|Holistic evaluation~6c
Homomorphic encryption~6b|Human animation~6c|Human demonstrations~69|Human experts~68
Human head~6d|Human intent~6a|Human judgments~68|Human mesh recovery~6c
Human motion generation~6c|Human motion prediction~6c|Human motion synthesis~6e
Human perception~69|Human preference alignment~6c|Human reconstruction~6d
Human trajectory prediction~6e|Human video generation~6e|Human videos~6b|Human-AI synergy~6f
Human-LLM collaboration~6e|Human-agent collaboration~6d|Human-robot collaboration~6a
Humanoid control~6d|Humanoid loco-manipulation~6f|Humanoid whole-body control~6e|Hybrid AI~6d
Hybrid Transformer~6d|Hybrid action~6e|Hybrid attention~6c|Hybrid learning~6d|Hybrid memory~6d
Hybrid model~69|Hyperbolic embeddings~6d|Hyperbolic space~6b|Hypergraph neural network~6d
Hyperparameter transfer~6e|Hyperspectral image~6a|Idea generation~6c|Illumination estimation~6d
Image animation~6d|Image diffusion models~69|Image embeddings~6a|Image encoder~6a
Image enhancement~6a|Image features~68|Image geolocalization~6e|Image manipulation~6b
Image models~69|Image quality assessment~6a|Image recognition~6a|Image retrieval~69
Image search~6b|Image tokens~6a|Image-goal navigation~6f|Image-text alignment~6b|Image-to 3D~6b
Image-to-image translation~6a|Image-to-video models~6d|Imperfect information games~6c
Implicit feedback~6b|Implicit models~6c|Implicit neural representations~6a|Implicit reasoning~6c
Implicit regularization~6b|Implicit representation~6b|Implicit reward~6c|Implicit surface~6c
Importance weights~6a|Ising model~6b|Item response theory~6b|Iterative optimization~6a
JPEG compression~6c|Jigsaw puzzle~6d|Joint attention~6d|Joint audio-video generation~6e
Joint distribution~69|Joint embedding~6a|Joint embedding predictive architecture~6c
Joint generation~6b|Joint learning~69|Joint optimization~67|Joint training~68
KV cache eviction~6d|KV cache management~6d|Kernel density estimation~6b|Kernel generation~6c
Kernel learning~6b|Kernel optimization~6c|Kinematic constraints~6b|Kinodynamic motion planning~6e
Knowledge adaptation~6d|Knowledge base completion~6d|Knowledge base embedding~6f
Knowledge base question answering~6d|Knowledge boundaries~6c|Knowledge discovery~6b
Knowledge expansion~6e|Knowledge fusion~6c|Knowledge gaps~6a|Knowledge infusion~6e
Knowledge reasoning~6c|Knowledge sharing~6b|Knowledge tracing~6b|Kolmogorov-arnold networks~6a
Koopman operator~6c|LLM APIs~6c|LLM RL~6d|LLM activations~6d|LLM agent systems~6d|LLM biases~6e
LLM compression~6d|LLM distillation~6e|LLM embeddings~6c|LLM hallucinations~6c
LLM interpretability~6d|LLM jailbreak~6d|LLM memory~6e|LLM personalization~6c|LLM pipelines~6b
LLM post-training~6c|LLM pre-training~6c|LLM quantization~6d|LLM reranking~6d|LLM training~6a
LLM unlearning~6c|LLM watermarking~6d|LLM-generated text detection~6e|LLM-powered agents~6c
LSTM network~6b|Label noise~6a|Label propagation~6b|Langevin dynamics~6b|Language alignment~6a
Language bias~6d|Language embeddings~6b|Language instructions~69|Language learning~6a
Language model adaptation~6d|Language model alignment~6d|Language model behavior~6e
Language model evaluation~6d|Language model fine-tuning~6c|Language model interpretability~6f
Language model post-training~6e|Language model pre-training~6c|Language model reasoning~6b
Language model representations~6e|Language modeling benchmarks~6c|Language models perform~6c
Language priors~6b|Language representations~6a|Laplace approximation~6b|Large batch training~6e
Large language diffusion models~6f|Large language model evaluators~6e
Large language model training~6c|Large models~68|Large multi-modal models~6d
Large vision models~6c|Large-scale benchmark~69|Last-iterate convergence~6e|Late interaction~6c
Latency optimization~6e|Latent chain-of thought~6f|Latent codes~6b|Latent confounders~6c
Latent diffusion Transformer~6e|Latent dynamics~6b|Latent embeddings~6b|Latent features~69
Latent model~6c|Latent optimization~6d|Latent planning~6e|Latent space models~6d|Latent state~6a
Latent steering~6e|Latent thoughts~6d|Layer decomposition~6d|Layer image~6e|Layer pruning~6c
Layer representations~6b|Layer selection~6c|Layout analysis~6c|Layout estimation~6d
Layout generation~6b|Learnable tokens~6c|Learned representations~69|Legal reasoning~6b
Legged manipulator~6f|Length extrapolation~6d|Lesion detection~6c|LiDAR place recognition~6e
LiDAR-camera calibration~6e|Lighting control~6d|Lightweight adaptation~6b|Lightweight models~6a
Likelihood-free inference~6d|Linear RNNs~6d|Linear classification~6c|Linear regression~68
Linear systems~69|Linear transformation~6a|Linguistic features~6a|Lip synchronization~6c
Literary translation~6e|Literature reviews~6c|Live benchmark~6d|Live streaming~6b|LoRA merging~6f
Load balance~6b|Local attention~6b|Local differential privacy~6b|Local edits~6b|Local minima~69
Localization uncertainty~6c|Logical consistency~6b|Logical inference~6c|Long CoT~6b
Long CoT reasoning~6d|Long documents~6a|Long sequences~69|Long video~69|Long video reasoning~6e
Long-context~67|Long-context LLMs~6b|Long-context generation~6e|Long-context processing~6c
Long-context training~6d|Long-form generation~6c|Long-form question answering~6d
Long-form speech~6d|Long-form text generation~6d|Long-form video~6b|Long-horizon~67
Long-horizon LLM agents~6d|Long-horizon manipulation~6c|Long-horizon memory~6d
Long-range dependencies~69|Long-tail distribution~6a|Long-term dependencies~6a
Long-term planning~6c|Longitudinal data~6b|Looped language models~6e|Looped transformers~6c
Loss function~67|Loss landscape~6a|Loss surface~6c|Low-bit quantization~6b
Low-rank approximation~6a|Low-rank compression~6d|Low-rank matrix~6a
Low-rank matrix factorization~6d|Lung cancer~6a|MCP servers~6c|MCP tools~6d|MDS codes~6c
MRI super-resolution~6f|Machine comprehension~6c|Machine learning engineering~6d
Machine learning interatomic potentials~6e|Machine learning models~67
Machine translation evaluation~6e|Machine-generated text detection~6d|Malware detection~6b
Manifold alignment~6d|Manifold learning~6b|Manifold regularization~6d|Map construction~6c
Map prediction~6c|Mapless navigation~6e|Markov chain~67|Markov chain Monte Carlo~68
Masked autoregressive~6d|Masked diffusion~6b|Masked image modeling~6c|Masked language models~6a
Masked modeling~6c|Matching network~6b|Mathematical model~69|Mathematical proofs~6b
Mathematical research~6d|Matrix completion~6a|Matrix factorization~69|Matrix multiplication~69
Maximal cliques~6d|Maximum entropy~6a|Maximum likelihood~68|Maximum likelihood estimation~69
Maximum mean discrepancy~6b|Mean-field game~6c|Mechanical search~6f|Mechanistic analysis~6c
Medical LLMs~6b|Medical agent~6d|Medical foundation models~6d|Medical image classification~6b
Medical knowledge~6a|Medical question answering~6b|Medical report generation~6c
Medical segmentation~6b|Medical text~6b|Medical time series~6e|Medical video~6e
Memory architecture~6a|Memory benchmarks~6c|Memory capacity~6b|Memory compression~6d
Memory computing~6c|Memory consolidation~6d|Memory model~6a|Memory module~6a|Mental imagery~6e
Message passing~68|Metric depth~6c|Metric depth estimation~6d|Metric learning~6a
Micro aerial vehicles~6b|Misinformation detection~6b|Missing modalities~6a|Mixed reality~6b
Mixed training~6d|Mixed-integer linear programming~6a|Mixed-integer programming~6b
Mixed-precision quantization~6c|Mixture model~68|Mixture of LoRA~6e|Mixture of agents~6d
MoE LLMs~6d|MoE models~6a|Mobile agents~6b|Mobile assistant~6e|Mobile devices~68|Mobile robots~68
Modular architecture~6a|Module networks~6d|Molecular design~6c|Molecular generation~6c
Molecular optimization~6d|Molecular property prediction~6c|Molecular structures~6b
Molecule generation~6c|Moment matching~6c|Monocular 3D detection~6e
Monocular 3D object detection~6d|Monocular reconstruction~6f|Monte Carlo estimation~6b
Morphable model~6c|Morphological computation~6e|Motion alignment~6c|Motion blur~6a
Motion correction~6d|Motion deblurring~6d|Motion diffusion models~6d|Motion dynamics~6a
Motion guidance~6d|Motion imitation~6d|Motion learning~6d|Motion primitives~6b|Motion priors~6b
Motion reconstruction~6d|Motion retargeting~6d|Motion tracking~6b|Motion trajectories~6a
Motion transfer~6c|Motor control~6b|Movie recommendation~6c|Moving object segmentation~6e
Multi-agent~66|Multi-agent LLM systems~6c|Multi-agent actor-critic~6e|Multi-agent architecture~6b
Multi-agent communication~6d|Multi-agent cooperation~6d|Multi-agent coordination~6b
Multi-agent dialogue~6e|Multi-agent environments~6b|Multi-agent intelligence~6f
Multi-agent navigation~6e|Multi-agent trajectory~6d|Multi-agent workflows~6c
Multi-class anomaly detection~6f|Multi-document summarization~6c|Multi-fingered grasps~6f
Multi-head attention~6a|Multi-hop question answering~6b|Multi-instance learning~6c
Multi-label text classification~6d|Multi-modal alignment~6d|Multi-modal benchmark~6d
Multi-modal foundation models~6e|Multi-modal fusion~6b|Multi-modal generation~6d
Multi-modal models~6b|Multi-modal recommender~6e|Multi-modal retrieval~6d
Multi-party conversations~6d|Multi-robot teams~6c|Multi-scale attention~6c
Multi-task benchmark~6d|Multi-task training~6b|Multi-turn LLM agents~6f|Multi-turn RL~6d
Multi-turn agent~6c|Multi-turn reinforcement learning~6d|Multi-vector retrieval~6d
Multi-view 3D~6c|Multi-view 3D reconstruction~6d|Multi-view attention~6e|Multi-view diffusion~6c
Multi-view features~6c|Multi-view images~6a|Multi-view stereo~6b|Multi-view videos~6b
Multilayer perceptron~6a|Multilingual ASR~6c|Multilingual dataset~6b
Multilingual large language models~6c|Multilingual machine translation~6d|Multilingual models~6a
Multilingual reasoning~6c|Multilingual retrieval~6d|Multilingual speech~6c|Multimodal AI~6b
Multimodal LLM agents~6f|Multimodal RAG~6d|Multimodal alignment~6b|Multimodal chain-of thought~6d
Multimodal continual instruction tuning~6e|Multimodal contrastive learning~6d
Multimodal control~6e|Multimodal data~69|Multimodal deep learning~6c
Multimodal embedding models~6d|Multimodal evaluation~6c|Multimodal features~6a
Multimodal graph~6d|Multimodal hallucination~6e|Multimodal information extraction~6f
Multimodal intelligence~6c|Multimodal interaction~6b|Multimodal knowledge graph~6d
Multimodal machine learning~6d|Multimodal mathematical reasoning~6e|Multimodal memory~6d
Multimodal misinformation detection~6e|Multimodal pre-training~6d|Multimodal pretraining~6c
Multimodal reasoning models~6d|Multimodal recommendation~6c|Multimodal representation learning~6c
Multimodal representations~6a|Multimodal retrieval-augmented generation~6c
Multimodal sarcasm detection~6e|Multimodal search~6d|Multimodal time series~6d
Multimodal trajectory~6d|Multimodal transformer~6c|Multimodal translation~6e|Multimodal video~6c
Multiple importance sampling~6e|Multiple instance learning~6a
Multiple-choice question answering~6b|Multivariate time series~6a
Multivariate time series forecasting~6c|Multiword expressions~6d|Mutation testing~6d
Mutual learning~6c|NLG evaluation~6e|Natural language descriptions~69
Natural language explanations~6b|Natural language feedback~6d|Natural language interfaces~6b
Natural language queries~6a|Nearest neighbor~68|Nearest neighbor search~6a|Negative samples~69
Network alignment~6d|Network architecture~67|Network embedding~6b|Network pruning~6c
Network quantization~6d|Network science~6b|Network security~6b|Neural ODEs~6c
Neural PDE solvers~6e|Neural Turing machines~6d|Neural architecture~68
Neural cellular automata~6e|Neural codec~6d|Neural coding~6e|Neural decoding~6c
Neural dynamics~6c|Neural embedding~6c|Neural language models~6a|Neural network accelerators~6d
Neural operator~6a|Neural processing~6b|Neural program synthesis~6f|Neural representations~69
Neural style transfer~6d|Neural topic models~6d|Neural variational inference~6e
Neuro-symbolic reasoning~6d|Neuromorphic hardware~6b|Next best view planning~6f
Node classification~6a|Node embeddings~6b|Noisy data~6a|Noisy labels~6a
Non-negative matrix factorization~6b|Non-prehensile manipulation~6d|Nonconvex optimization~6b
Nonlinear dynamics~6a|Nonlinear systems~6a|Noun compounds~6e|Novelty detection~6c
Numerical reasoning~6b|OOD generalization~6c|Object compositions~6c|Object counting~6b
Object dynamics~6c|Object editing~6e|Object grounding~6c|Object insertion~6c
Object interactions~69|Object localization~6a|Object manipulation~6a|Object pose estimation~6a
Object priors~6d|Object recognition~69|Object removal~6c|Object representations~6b
Object search~6c|Object tracking~69|Object trajectories~6b|Object-goal navigation~6d
Observation model~6b|Observation space~6b|Observed data~68|Obstacle avoidance~69
Occluded environments~6e|Occlusion handling~6d|Occupancy grid~6b|Occupancy prediction~6b
One-shot imitation learning~6f|One-shot pruning~6e|One-step diffusion model~6d|Online abuse~6e
Online advertising~6b|Online communities~6b|Online continual learning~6e|Online optimization~6b
Online planning~6c|Online scheduling~6d|Online social networks~6a|Online tracking~6d
Ontology learning~6e|Open LLMs~6c|Open data~6a|Open science~6c|Open-domain dialogue~6c
Open-domain question answering~6b|Open-source LLMs~69|Open-vocabulary object detection~6c
Opinion dynamics~6c|Optical character recognition~6a|Optical music recognition~6e
Optimal trajectory~6a|Optimization landscape~6b|Ordinal regression~6c
Ordinary differential equations~69|Organ segmentation~6c|Orthogonal decomposition~6c
Outcome rewards~6b|Outlier detection~6b|Output diversity~6c|Ownership verification~6d
PDE solvers~6d|Paired datasets~6b|Pairwise preference~6b|Panoramic videos~6d
Parallel execution~6b|Parallel gripper~6d|Parallel inference~6c|Parallel reasoning~6d
Parallel training~6b|Parameter sharing~6a|Parameter updates~69|Parameter-efficient adaptation~6b
Parameter-efficient tuning~6d|Parametric memory~6b|Pareto front~6a
Partial differential equations~69|Partially observable environments~6b|Particle filter~69
Passage retrieval~6b|Patient simulation~6d|Pattern matching~6a|Penetration testing~6c
Peptide design~6f|Perception models~6b|Perceptual loss~6c|Perceptual optimization~6e
Personal agents~6c|Personalized alignment~6d|Personalized federated learning~6d
Personalized image generation~6d|Personalized learning~6b|Personalized memory~6d
Phase transition~69|Phone recognition~6e|Photometric stereo~6c|Physical AI~6c
Physical commonsense~6d|Physical constraints~69|Physical control~6d|Physical dynamics~6b
Physical human-robot interaction~6c|Physical laws~6a|Physical model~6a|Physical properties~6a
Physics engine~6b|Physics-informed neural networks~6a|Plagiarism detection~6d|Plan execution~6c
Planning agent~6c|Pluralistic alignment~6d|Point cloud completion~6d|Point cloud registration~6b
Point of interest recommendation~6e|Point tracking~6b|Pointer network~6c|Pointing gestures~6e
Policy adaptation~6c|Policy distillation~6a|Policy evolution~6d|Policy iteration~6b
Policy search~6b|Policy training~69|Population model~6d|Pose regression~6c
Positive-unlabeled learning~6e|Poster generation~6e|Posterior distribution~68
Pre-trained language models~68|Precipitation nowcasting~6d|Prediction accuracy~67
Prediction error~68|Prediction intervals~6b|Prediction models~67|Predictive control~68
Predictive learning~6d|Predictive representation~6d|Predictive world models~6d
Preference datasets~6a|Preference elicitation~6c|Preference feedback~6c|Preference modeling~6b
Preference tuning~6d|Pretrained LLMs~6b|Pretrained language models~69
Pretrained large language models~6c|Pretraining data~6a|Price prediction~6c
Principal component analysis~69|Privacy leakage~6a|Privacy policies~6c|Privacy protection~69
Private learning~6d|Privileged information~6b|Proactive agents~6d|Probabilistic inference~6a
Probabilistic model~68|Probabilistic programming~6a|Procedural knowledge~6b|Procedural videos~6e
Product graph~6d|Profit maximization~6c|Program generation~6c|Program induction~6d
Progressive learning~6c|Progressive training~6b|Prompt alignment~6b|Prompt compression~6c
Prompt enhancement~6d|Prompt injection attacks~6b|Prompt learning~6a|Prompt refinement~6c
Prompt selection~6c|Prompt sensitivity~6c|Prompting strategies~69|Property graph~6c
Property prediction~6a|Protein language models~6c|Protein structure~6b
Protein-protein interaction~6c|Prototype learning~6c|Proxy model~6c|Public goods game~6d
Public health~69|Pull requests~6b|QA benchmarks~69|Quadrupedal locomotion~6d|Quadrupedal robot~6b
Quality assessment~68|Quality assurance~6a|Quality estimation~6b|Quality-diversity search~6f
Quantile regression~6b|Quantitative analysis~69|Quantization error~6a|Quantum annealing~6c
Quantum entanglement~6d|Quantum machine learning~6b|Quantum physics~6d|Query answering~6b
Query decomposition~6d|Query embeddings~6c|Query processing~6a|Query refinement~6c
Query rewriting~6b|Query suggestion~6d|RAG systems~69|RGB-D video~6c|RL fine-tuning~6c
RL training~69|Radar-camera fusion~6e|Random feature~6b|Random forest~68|Random subspace~6d
Random walk~69|Rank dynamics~6e|Rare diseases~6b|Rare-event simulation~6f
Reachability analysis~6b|Reactive planning~6e|Real-time adaptation~6b|Real-time control~6a
Real-time inference~6a|Real-time model~6d|Real-time simulation~6c|Real-time strategy~6d
Real-time streaming~6c|Real-time trajectory~6d|Real-world benchmarks~6a|Real-world data~67
Real-world datasets~66|Real-world deployment~68|Real-world environments~68|Real-world videos~6a
Rearrangement planning~6e|Reasoning data~6b|Reasoning distillation~6c|Reasoning enhancement~6c
Reasoning evaluation~6c|Reasoning failures~6c|Reasoning large language models~6d
Reasoning paths~69|Reasoning patterns~6a|Reasoning segmentation~6c|Reasoning skills~6b
Reasoning steps~68|Reasoning strategies~6a|Reasoning tokens~6b|Reasoning-intensive retrieval~6d
Receptive field~69|Recommendation models~69|Rectified flow models~6d
Rectified flow transformers~6e|Rectifier networks~6f|Recurrent transformer~6e
Recursive Transformer~6f|Recursive neural network~6d|Red-teaming~6a|Redundancy resolution~6e
Reference model~6a|Referring expression comprehension~6d|Referring expression generation~6e
Referring expression segmentation~6d|Referring multi-object tracking~6f|Referring segmentation~6d
Regret minimization~6b|Reinforcement finetuning~6e|Reinforcement learning fine-tuning~6d
Relation extraction~69|Relational graph~6b|Relational reasoning~6a|Reliable LLM~6c
Remote sensing imagery~6b|Remote sensing images~6a|Representation collapse~6b
Representation editing~6f|Representation engineering~6c|Representation space~69
Representation steering~6e|Representational geometry~6c|Representational similarity~6b
Research ideation~6e|Reservoir computing~6b|Residual connections~6a|Residual learning~6b
Residual reinforcement learning~6f|Residual stream~6a|Resource management~6a
Resource utilization~6a|Response generation~69|Responsible AI~6a|Retrieval heads~6d
Retrieval models~69|Retrieval systems~69|Retrieval-augmented language models~6e
Retrieval-augmented reasoning~6c|Reverse engineering~6a|Reward alignment~6c|Reward feedback~6c
Ridge regression~6a|Riemannian geometry~6c|Riemannian manifold~6b|Rigid body dynamics~6c
Risk assessment~69|Risk detection~6c|Risk measures~6c|Risk prediction~6b|Robot embodiments~6b
Robot imitation learning~6e|Robot locomotion~6b|Robot manipulation policies~6c
Robot motion planning~6b|Robot policy learning~6d|Robot simulation~6b|Robot skill learning~6f
Robot soccer~6d|Robot trajectories~6b|Robot-assisted dressing~6f|Robot-assisted feeding~6e
Robotic reinforcement learning~6d|Robust evaluation~6a|Robust generalization~69
Robust neural network~6e|Robust planning~6d|Robust training~6b|Robustness analysis~6c
Robustness of neural networks~6d|Room impulse responses~6c|Root cause analysis~6b
Rotary position embedding~6b|Route planning~6c|Routing network~6d|Rubric reward~6e
Rule induction~6d|Rule learning~6c|Rumor detection~6d|Runtime monitoring~6c|SQL generation~6b
STEM education~6d|Safe exploration~6d|Safe learning~6e|Safety assessment~6c|Safety benchmarks~6a
Safety evaluation~6a|Safety risks~6a|Safety testing~6d|Saliency maps~6a
Salient object detection~6b|Sample-efficient reinforcement learning~6e|Sampling distribution~6a
Sampling strategy~68|Satellite networks~6d|Scaling behavior~6a|Scattering transform~6d
Scene analysis~6c|Scene classification~6b|Scene completion~6c|Scene decomposition~6d
Scene dynamics~6b|Scene editing~6c|Scene flow~6b|Scene flow estimation~6d|Scene parsing~6d
Scene synthesis~6c|Scene text~6b|Scene text recognition~6d|Schema linking~6c|Scientific agents~6d
Scientific knowledge~6b|Scientific literature~6a|Scientific research~69|Score distillation~6b
Score distributions~6c|Score function~69|Score matching~6b|Search engines~68|Search tree~6b
Secure code generation~6e|Security analysis~6b|Security evaluation~6c|Security patches~6e
Security vulnerabilities~6a|Segmentation masks~69|Segmentation models~68
Selective state space model~6c|Self-attention~67|Self-consistency~69|Self-correction~69
Self-evolution~6a|Self-evolving LLM~6d|Self-evolving LLM agents~6e|Self-evolving memory~6e
Self-paced learning~6e|Self-play~6a|Self-reflection~69|Self-speculative decoding~6e
Self-supervised models~6b|Self-supervised reinforcement learning~6e
Self-supervised representation learning~6c|Self-supervised vision Transformer~6d
Self-verification~6b|Semantic IDs~6b|Semantic abstraction~6c|Semantic anchors~6b
Semantic annotations~6b|Semantic bridge~6d|Semantic clustering~6b|Semantic coherence~69
Semantic communication~6b|Semantic constraints~6c|Semantic correspondence~6b|Semantic drift~6b
Semantic embeddings~6a|Semantic encoding~6c|Semantic guidance~6b|Semantic information~68
Semantic integrity~6b|Semantic localization~6d|Semantic manipulation~6d|Semantic mapping~6a
Semantic parsing~6a|Semantic perception~6d|Semantic planning~6d|Semantic preservation~6a
Semantic priors~6a|Semantic prompts~6c|Semantic retrieval~6b|Semantic reward~6d
Semantic scene graphs~6e|Semantic search~6a|Semantic structure~69|Semantic tokens~6b
Semantic trajectory~6e|Semi-supervised semantic segmentation~6d|Sensitivity analysis~69
Sensor selection~6d|Sequence classification~6c|Sequence design~6d|Sequence labeling~6a
Sequence prediction~6b|Sequence-to-sequence learning~6c|Sequential data~6a
Sequential prediction~6c|Shape abstraction~6f|Shape completion~6c|Shape estimation~6c
Shape matching~6c|Shape recognition~6d|Shared autonomy~6c|Shared control~6b
Shared representation~6a|Sharpness-aware minimization~6c|Short text~6a
Short text classification~6e|Siamese network~6b|Siamese neural network~6d|Side information~69
Signal recovery~6b|Signed distance field~6b|Sim-to real gap~6b|Sim2real transfer~6d
Similarity search~6a|Simulated user~6b|Simulation environment~68|Simulation platform~6b
Simultaneous speech translation~6e|Singing voice synthesis~6e|Single image~68
Single image super-resolution~6b|Situational awareness~6a|Size estimation~6c|Skill acquisition~6b
Skill composition~6d|Skill distillation~6e|Skill evaluation~6e|Skill generation~6e|Skill graph~6e
Skill optimization~6e|Skill retrieval~6d|Skill selection~6d|Skill transfer~6c|Skin cancer~6c
Skin lesion~6b|Skin lesion segmentation~6d|Skip connections~6a|Sliced Wasserstein distance~6d
Slide generation~6e|Sliding window~69|Small LLMs~6c|Small object detection~6c
Small vision-language models~6e|Smart contracts~69|Social bias~6c|Social biases~6b
Social context~6a|Social dilemmas~6c|Social intelligence~6c|Social interactions~69
Social media text~6c|Social navigation~6c|Social network analysis~6b|Social reasoning~6c
Social recommendation~6d|Social robot navigation~6e|Social robots~6a|Societal impact~6b
Soft actor-critic~6b|Soft sensors~6d|Software development~68|Sound classification~6c
Sound recognition~6e|Source codes~6a|Source separation~6a|Space robot~6d|Sparse MoE~6c
Sparse activation~6b|Sparse convolution~6c|Sparse fine-tuning~6f|Sparse matrix~6b
Sparse matrix multiplication~6e|Sparse models~6b|Sparse networks~6c|Sparse recovery~6b
Sparse representation~6a|Sparse retrieval~6b|Sparse supervision~6c|Spatial audio~6d
Spatial awareness~6b|Spatial cognition~6c|Spatial context~6a|Spatial control~6c
Spatial features~69|Spatial interactions~6c|Spatial localization~6a|Spatial perception~6b
Spatial relationships~69|Spatial representations~6a|Spatial transcriptomics~6c
Spatial transformations~6b|Spatio-temporal attention~6c|Spatio-temporal data~6c
Spatio-temporal graph~6c|Spatio-temporal modeling~6c|Spatio-temporal reasoning~6d
Spatio-temporal transformer~6e|Spatio-temporal video grounding~6e|Spatiotemporal data~6c
Spatiotemporal forecasting~6e|Spatiotemporal modeling~6c|Speaker separation~6e|Speaking style~6c
Spectral analysis~6b|Spectral bias~6c|Spectral clustering~6a|Spectral filtering~6c
Spectral graph wavelet~6f|Speculative sampling~6e|Speech conversion~6d
Speech emotion recognition~6b|Speech encoder~6b|Speech generation~6b|Speech interaction~6d
Speech models~6a|Speech quality~6b|Speech quality assessment~6e|Speech recognition models~6c
Speech representations~6b|Speech separation~6c|Speech tokens~6c|Speech-to-speech translation~6d
Speech-to-text translation~6c|Spherical harmonics~6b|Spiking networks~6d
Spiking neural networks~69|Spoken dialogue~6b|Spoken language models~6d
Spoken question answering~6d|Spurious correlations~69|Stability analysis~6a|Stage training~68
Standardized benchmarks~6a|State estimation~68|State transitions~69|Statistical physics~6b
Statistical tests~6a|Step distillation~6c|Stereo video~6d|Stiffness control~6d
Stochastic environments~6c|Stochastic games~6b|Stochastic neural network~6e
Stochastic optimization~69|Stochastic policy~6c|Stochastic process~6a|Stochastic sampling~6b
Storage management~6e|Story generation~6b|Strategic games~6c|Strategy games~6d
Stream processing~6b|Stream reasoning~6e|Structural causal model~6b|Structural diversity~6c
Structural entropy~6d|Structural equation models~6b|Structural guidance~6b
Structural information~68|Structural priors~6a|Structural regularities~6c|Structured attention~6d
Structured exploration~6d|Structured generation~6b|Structured inference~6c|Structured memory~6b
Structured output~6a|Structured planning~6c|Structured prompts~6a|Structured representations~69
Structured sparsity~6b|Structured tables~6c|Style control~6c|Subject-driven generation~6e
Subject-driven image generation~6e|Submodular optimization~6c|Subspace alignment~6d
Subspace projection~6d|Subword tokenization~6c|Super-resolution~68
Supervised contrastive learning~6b|Surface estimates~6f|Surface normals~6a|Surgical robot~6b
Swarm intelligence~6c|Symbol grounding~6c|Symbolic computation~6c|Symbolic execution~6b
Symbolic graph~6e|Symbolic knowledge~6c|Symbolic music~6c|Symbolic reasoning~6a
Symbolic verification~6e|Symmetry detection~6f|Synthetic benchmark~6a
Synthetic data augmentation~6c|Synthetic environments~6c|Synthetic image detection~6e
Synthetic images~69|Synthetic videos~6c|Table recognition~6e|Table retrieval~6d|Tabular data~69
Tabular learning~6d|Tabular reasoning~6e|Tactile perception~6c|Tactile skin~6e|Talking avatar~6e
Talking head~6b|Teacher-student learning~6e|Technical debt~6c|Temperature scaling~6b
Temporal action~6b|Temporal adaptation~6c|Temporal alignment~6a|Temporal clustering~6d
Temporal constraints~6b|Temporal context~69|Temporal convolutional network~6c
Temporal decoupling~6e|Temporal dependencies~68|Temporal difference learning~6d|Temporal graph~6a
Temporal information~69|Temporal knowledge graph completion~6f|Temporal localization~6a
Temporal memory~6c|Temporal modeling~69|Temporal networks~6b|Temporal order~6a
Temporal retrieval~6e|Temporal sequences~6b|Temporal token~6d|Temporal video grounding~6d
Tensegrity robot~6d|Tensor factorization~6b|Tensor regression~6e|Test generation~6b|Test suite~6a
Test-driven development~6d|Test-time compute scaling~6d|Test-time optimization~6b
Test-time search~6d|Text classifiers~6c|Text detoxification~6f|Text editing~6c
Text embedding models~6c|Text guidance~6d|Text matching~6b|Text normalization~6d
Text recognition~6a|Text rendering~6c|Text retrieval~6a|Text search~6c|Text spotting~6d
Text watermarking~6e|Text-attributed graphs~6c|Text-guided image editing~6d
Text-image alignment~6c|Text-to motion generation~6c|Text-to music~6d|Text-to-SQL~6a
Text-to-SQL parsing~6f|Text-to-audio generation~6e|Text-to-image alignment~6e
Text-to-image diffusion~6a|Text-to-speech~69|Text-to-speech model~6d|Text-to-speech synthesis~6c
Text-to-video~69|Text-to-video diffusion~6d|Textual descriptions~68|Textual embeddings~6c
Textual entailment~6b|Textual inversion~6d|Textual prompts~6a|Texture generation~6c
Texture synthesis~6c|Theoretical foundation~69|Thinking LLMs~6e|Thinking mode~6c
Thinking models~6c|Threat detection~6b|Threat model~6a|Thyroid nodules~6e|Token embeddings~6a
Token generation~6a|Token merging~6c|Token prediction~69|Token probabilities~6b|Token space~6b
Tool agents~6d|Tool manipulation~6e|Tool orchestration~6c|Tool reasoning~6e|Tool retrieval~6d
Tool usage~6b|Topological graph~6c|Topological reasoning~6d|Topology optimization~6c
Toxicity detection~6c|Traffic analysis~6c|Traffic prediction~6c|Traffic simulation~6b
Training data attribution~6e|Training objective~68|Training paradigm~68|Training recipe~6a
Training trajectories~6b|Trajectory alignment~6c|Trajectory data~6a|Trajectory estimation~6c
Trajectory forecasting~6c|Trajectory guidance~6e|Trajectory reasoning~6f|Trajectory tracking~6a
Transform learning~6d|Transformer decoder~6b|Transformer encoder~6a
Transformer language models~6b|Transition model~6b|Translation quality~69|Trial-and error~69
Triplet loss~6b|Turing test~6b|Two-layer neural networks~6c|Two-sample test~6c
Two-stage training~69|UAV navigation~6d|Ultrasound images~6a|Uncertainty calibration~6c
Uncertainty propagation~6c|Unit test generation~6d|Unsupervised anomaly detection~6b
Unsupervised clustering~6b|Unsupervised domain adaptation~6a
Unsupervised representation learning~6c|User behavior modeling~6d|User engagement~6a
User experience~68|User intent~68|User interface~68|User modeling~6a|User preferences~68
User profiles~6a|User queries~68|VLA policies~6c|VLM agents~6d|VQA benchmarks~6b
Value alignment~6b|Value estimation~6b|Vanishing gradients~6b
Variational information bottleneck~6d|Variational policy~6f|Vector database~6b|Vector search~6b
Vehicle detection~6c|Vehicle routing~6b|Verbal autopsy~6f|Verifiable environments~6e
Verifiable reasoning~6b|Version control~6b|Vertex cover~6b|Video MLLMs~6d|Video QA~6c
Video action recognition~6d|Video agents~6e|Video anomaly detection~6b|Video classification~6b
Video compression~6b|Video customization~6e|Video diffusion priors~6e
Video frame interpolation~6d|Video frames~68|Video grounding~6c|Video inpainting~6c
Video matting~6f|Video motion transfer~6f|Video quality~6a|Video quality assessment~6c
Video recognition~6c|Video reconstruction~6c|Video representation~6b
Video representation learning~6d|Video retrieval~6b|Video stabilization~6e|Video streams~69
Video summarization~6c|Video temporal grounding~6d|Video transformer~6d|Video-LLMs~6b
Video-text retrieval~6e|Video-to music generation~6f|Video-to-audio generation~6e
View selection~6c|Virtual cell~6d|Virtual reality~69|Virtual world~6b
Vision and language models~6c|Vision and language navigation~6b|Vision models~69
Vision-language alignment~6b|Vision-language benchmarks~6c|Vision-language datasets~6d
Vision-language foundation models~6c|Vision-language pre-training~6c
Vision-language pretraining~6c|Vision-language representations~6d|Vision-language retrieval~6f
Visual SLAM~6b|Visual agents~6d|Visual alignment~6c|Visual analytics~6b|Visual artifacts~6b
Visual assistant~6d|Visual attention~6a|Visual attributes~6b|Visual captioning~6d
Visual chain-of thought~6d|Visual comprehension~6c|Visual conditioning~6d|Visual context~6a
Visual cues~69|Visual decoding~6d|Visual degradation~6c|Visual domain~6a|Visual dynamics~6d
Visual editing~6d|Visual embeddings~6b|Visual explanations~6b|Visual feedback~6a
Visual foresight~6e|Visual generalization~6f|Visual generative models~6c
Visual geometry Transformer~6e|Visual graph~6d|Visual hallucinations~6c|Visual illusions~6e
Visual imitation~6e|Visual imitation learning~6e|Visual inputs~68|Visual inspection~6b
Visual instruction~6b|Visual large language models~6d|Visual learning~6c|Visual memory~6c
Visual modalities~6a|Visual object~6a|Visual object tracking~6c|Visual observations~6a
Visual place recognition~6b|Visual priors~6c|Visual programming~6d
Visual reinforcement learning~6e|Visual representation learning~6c|Visual retrieval~6c
Visual search~6b|Visual servoing~6a|Visual signals~6b|Visual token compression~6d
Visual token reduction~6e|Visual tracking~6b|Visual transformations~6c
Visual-inertial odometry~6b|Visualization tools~6a|Visually grounded reasoning~6e
Visually similar~6a|Visuomotor learning~6f|Vocabulary adaptation~6e|Voice agents~6d
Voice cloning~6c|Volume rendering~6c|Vulnerability analysis~6c|Wasserstein distance~6a
Wasserstein gradient flow~6d|Weakly supervised segmentation~6e|Web APIs~6d|Web browsing~6c
Website fingerprinting~6e|Weight decay~6b|Weight distribution~6b|Weight initialization~6c
Weight pruning~6c|Weight quantization~6c|Weight sharing~6b|Weight space~6b|Weight updates~6a
Wheel-legged robot~6e|Whole slide images~6a|Window attention~6b|Word representations~6a
Word sense disambiguation~6b|Workflow automation~6d|Workflow generation~6d
World foundation model~6e|Zero-knowledge proofs~6c|Zero-shot LLM~6b
Zero-shot anomaly detection~6d|Zero-shot classification~6b|3D Gaussian scene~5f|3D U-net~5c
3D anomaly detection~5d|3D asset generation~5e|3D datasets~5b|3D deep learning~5d|3D detection~5b
3D face reconstruction~5d|3D hand pose estimation~5d|3D human-object~5f
3D indoor scene generation~5f|3D instance segmentation~5d|3D lane detection~5e|3D layout~5d
3D mask~5d|3D medical image~5b|3D medical image segmentation~5d|3D mesh generation~5f
3D motion~5b|3D object recognition~5e|3D point cloud generation~5f|3D pose estimation~5b
3D scene representation~5c|3D segmentation~5b|3D semantic scene~5d
3D semantic scene completion~5f|3D semantic segmentation~5c|3D shape reconstruction~5d
3D spatial~5a|3D talking head~5f|3D vehicle~5e|3D video~5c|3D-LLMs~5e|3DGS~59|5G networks~5a
5G wireless networks~5d|AC optimal power flow~5e|AI accelerators~5c|AI agent systems~5d
AI data~5d|AI image~5d|AI inference~5c|AI memory~5e|AI models~58|AI networking~5f
AI regulation~5d|AI search~5d|AI skills~5e|AI text~5c|AI tools~5a|AI-generated content~5a
AI-generated image detection~5c|AI-generated images~5a|AI-generated text~5b|AMR parsing~5d
ARC-AGI~5c|ASR~58|ASR error correction~5f|ASR models~5a|Abstractive dialogue summarization~5f
Abstractive text summarization~5d|Abuse detection~5e|Abusive language detection~5e
Accelerated failure time models~5f|Access systems~5c|Acoustic communication~5d
Acoustic features~5a|Acoustic scene classification~5d|Acoustic signals~5b|Acoustic tokens~5d
Acoustic word embeddings~5f|Acquisition function~5b|Act classification~5f|Action detection~5b
Action inference~5e|Action localization~5c|Action quality assessment~5e|Action synthesis~5f
Action unit detection~5f|Action world model~5e|Activation distributions~5c|Active 3D~5f
Active constraints~5d|Active information~5c|Active localization~5e|Active model~5d
Active preference~5e|Active reasoning~5d|Active sampling~5c|Activity detection~5b
Activity labels~5d|Activity recognition~59|Actor-critic~59|Actor-critic reinforcement learning~5e
Ad recommendation~5e|Ad-hoc networks~5a|Adaptive 3D~5d|Adaptive KV cache~5f
Adaptive complexity~5e|Adaptive context~5d|Adaptive critic~5f|Adaptive cruise control~5c
Adaptive data~5b|Adaptive data analysis~5e|Adaptive decoding~5d|Adaptive depth~5d
Adaptive detection~5d|Adaptive diffusion~5d|Adaptive distillation~5e|Adaptive gradient~5c
Adaptive graph~5c|Adaptive guidance~5d|Adaptive image~5c|Adaptive importance sampling~5e
Adaptive information~5d|Adaptive interaction~5d|Adaptive latent~5e|Adaptive local~5c
Adaptive locomotion~5f|Adaptive low-rank~5e|Adaptive mixture of experts~5e|Adaptive motion~5d
Adaptive multimodal fusion~5f|Adaptive network~5b|Adaptive neural network~5e
Adaptive normalization~5d|Adaptive object~5d|Adaptive object detection~5e
Adaptive online learning~5f|Adaptive parallel~5d|Adaptive path~5d|Adaptive prediction~5d
Adaptive regularization~5c|Adaptive reinforcement learning~5e
Adaptive retrieval-augmented generation~5e|Adaptive robot~5c|Adaptive safety~5e
Adaptive scaling~5c|Adaptive segmentation~5d|Adaptive skill~5f|Adaptive state~5c
Adaptive stochastic gradient~5f|Adaptive structure~5d|Adaptive test~5c
Adaptive test-time scaling~5f|Adaptive threshold~5b|Adaptive tracking~5f
Adaptive traffic signal control~5e|Adaptive transfer~5d|Adaptive video~5d
Adaptive video streaming~5e|Adversarial diffusion~5f|Adversarial domain adaptation~5d
Adversarial feature~5d|Adversarial feature learning~5f|Adversarial fine-tuning~5c
Adversarial game~5d|Adversarial images~5b|Adversarial patch attacks~5d
Adversarial regularization~5e|Adversarial testing~5c|Adversarial text~5c
Adversarial text generation~5f|Adversarial transferability~5d|Adverse events~5c
Advertisement videos~5f|Aerial navigation~5e|Aerial object~5e|Aerial tracking~5f|Aerial video~5e
Affect prediction~5d|Affective analysis~5e|Affective computing~5b|Affine correspondences~5f
Affine systems~5d|Affine transformations~5b|Affinity prediction~5e|Affordance detection~5e
Affordance reasoning~5e|African languages~5b|Age estimation~5c|Age of AI~5d|Age of LLMs~5f
Age of generative AI~5e|Age of information~5b|Agent 3D~5f|Agent conversations~5d
Agent deep reinforcement learning~5c|Agent discovery~5e|Agent evolution~5d|Agent generative AI~5f
Agent graph~5d|Agent identity~5d|Agent knowledge~5d|Agent memory systems~5c|Agent networks~5c
Agent operating system~5f|Agent perception~5d|Agent refines~5d|Agent reliability~5c
Agent research~5c|Agent simulation~5b|Agent world model~5f|Agent's policy~5b
Agentic AI workflows~5e|Agentic image~5f|Agentic recommender systems~5e|Agentic retrieval~5b
Agentic retrieval-augmented generation~5d|Agentic test~5d|Agentic tool~5b|Agentic video~5e
Agents~54|Agents evolve~5d|Agglomerative clustering~5d|Aggregation network~5c
Aggregative games~5f|Agile software development~5d|Agnostic 3D~5e|Agricultural robots~5d
Aided inertial navigation~5e|Aided secure~5f|Air computation~5e|Air quality~5b
Air quality forecasting~5f|Aleatoric uncertainty~5b|Aligned LLMs~5a|Aligned data~5b
Aligned dataset~5c|Aligning diffusion~5d|Aligning diffusion models~5e|Alignment~54
Alignment network~5d|Alignment of LLMs~5d|Alignment of language models~5f
Alternating minimization~5b|Alzheimer's detection~5f|Alzheimer's disease classification~5e
Alzheimer's disease detection~5e|Alzheimer's disease diagnosis~5e
Alzheimer's disease prediction~5f|Amortized variational inference~5d|Analysis and design~5c
Analysis and optimization~5d|Analysis of AI~5d|Analysis of LLM~5c|Analysis of deep learning~5e
Analysis of graph~5e|Analysis of image~5d|Analysis of information~5e|Analysis of machine~5f
Analysis of network~5d|Analysis of neural networks~5f|Analysis of optimization~5e
Analysis of parallel~5f|Analysis of privacy~5f|Anaphora resolution~5e
Android malware detection~5d|Annotated corpus~5b|Anomaly detection and localization~5e
Anomaly segmentation~5d|Anomaly synthesis~5e|Answer extraction~5c|Answer generation~5a
Answer set programming~5a|Answering over knowledge graphs~5e|Antenna selection~5d
Antenna systems~5b|Apprenticeship learning~5e|Approximate Bayesian computation~5b
Approximate dynamic programming~5d|Arabic~59|Arabic speech~5e|Arbitrary resolutions~5c
Architecture optimization~5c|Artery segmentation~5f|Artifact removal~5c
Artificial neural networks~58|Ask the right questions~5f|Assembly sequence~5e
Assess large language models~5e|Assistive controller~5d|Asynchronous federated learning~5f
Atari games~5b|Attack graph~5d|Attack surface~59|Attacks~55|Attention Transformer~5b
Attention alignment~5c|Attention calibration~5f|Attention convolution~5e|Attention diffusion~5f
Attention dynamics~5c|Attention gate~5c|Attention graph~5d|Attention guidance~5d
Attention network~59|Attention neural network~5d|Attitude control~5c|Attitude estimation~5d
Attribute editing~5d|Attributed networks~5d|Auction~59|Audio~56|Audio LLMs~5d
Audio classification~5c|Audio codecs~5c|Audio deepfake detection~5d|Audio detection~5e
Audio embeddings~5c|Audio event detection~5e|Audio generation~5b|Audio processing~5c
Audio representation learning~5f|Audio representations~5c|Audio-visual LLMs~5f
Audio-visual scenes~5e|Audio-visual speech~5d|Audio-visual speech enhancement~5f
Audio-visual video~5e|Audio-visual video parsing~5f|Auditing LLMs~5e|Augment generative models~5f
Augmented LLM~5a|Augmented Transformer~5d|Augmented agents~5b|Augmented knowledge~5e
Augmented language models~5c|Augmented large language models~5b|Augmented multi-agent~5e
Augmented neural networks~5d|Augmented reasoning~5b|Augmented text~5e
Augmented vision-language models~5f|Auto-encoder~59|Autoformalization~5c|Automata~57
Automata networks~5e|Automated AI~5d|Automated agents~5c|Automated algorithm design~5e
Automated discovery~5d|Automated planning~5c|Automated systems~5a|Automated testing~5b
Automated vehicles~5a|Automated verification~5c|Automatic 3D~5e|Automatic annotation~5b
Automatic evaluation metrics~5b|Automatic modulation~5d|Automatic post-editing~5e
Automatically measure~5d|Autonomous 3D~5f|Autonomous control~5b|Autonomous driving simulation~5d
Autonomous flight~5c|Autonomous learning~5c|Autonomous network~5d|Autonomous robots~59
Autonomous surface~5c|Autonomous vehicle control~5e|Autonomous vehicle testing~5f
Autoregressive 3D~5f|Autoregressive diffusion model~5e
Autoregressive neural machine translation~5f|Autoregressive speech~5f|Autoregressive video~5c
Avatar reconstruction~5d|Avatars~59|Aviation safety~5d|BEV perception~5e|BPE tokenizer~5d
Backdoor~59|Backdoor detection~5d|Background knowledge~5a|Backscatter communication~5d|Bandit~58
Bandit convex optimization~5e|Bandit feedback~5b|Bandit learning~5d|Bandit optimization~5d
Bayesian active learning~5e|Bayesian analysis~5c|Bayesian clustering~5f|Bayesian data~5e
Bayesian experimental design~5d|Bayesian factor~5f|Bayesian matrix~5f|Bayesian model selection~5d
Bayesian network structure~5e|Bayesian network structure learning~5e
Bayesian quantile regression~5f|Bayesian reinforcement learning~5e|Bayesian structure~5e
Bayesian uncertainty~5e|Bayesian variable selection~5d|Beam alignment~5d|Beam tracking~5e
Beamforming~58|Beamforming design~5c|Beamforming optimization~5e|Bearing fault diagnosis~5e
Behavior detection~5d|Behavior recognition~5d|Behavior trees~5c|Behavioral alignment~5b
Behavioral consistency~5c|Behavioral profiles~5c|Belief space~5b|Belief space planning~5d
Belief state~5b|Benchmark LLMs~5b|Benchmark agent~5d|Benchmark codes~5f|Benchmark computer~5f
Benchmark foundation models~5f|Benchmark generation~5c|Benchmark language models~5f
Benchmark large language models~5c|Benchmark large multimodal models~5f|Benchmark reasoning~5f
Benchmark robustness~5f|Benchmark vision-language models~5e|Benchmark's complexity~5f
Benchmarking AI~5d|Benchmarking AI agents~5f|Benchmarking LLM agents~5d
Benchmarking of deep learning~5f|Benchmarking retrieval-augmented generation~5f
Benchmarks and agent~5f|Benchmarks physics~5f|Bent functions~5e|Bias benchmarks~5d
Bias detection~5c|Bias evaluation~5c|Bibliometric analysis~5d|Big data systems~5d|Big graph~5e
Bilingual dictionaries~5c|Binary embeddings~5d|Binary search tree~5d|Bioinformatics~59|Biology~5e
Biomedical image segmentation~5e|Biomedical named entity recognition~5e
Biomedical question answering~5d|Biomedical relation extraction~5f|Biomedical research~5b
Biomedical text~5c|Bipartite network~5d|Biped locomotion~5f|Biped robot~5c
Bird's eye view representation~5f|Bit KV cache~5e|Bit LLM~5d|Bit LLM quantization~5f|Black-box~56
Black-box LLMs~5c|Black-box adversarial attacks~5c|Black-box models~5a|Blind image~5c
Blind image quality assessment~5e|Blind source separation~5c|Blind spot~5a
Blind super-resolution~5e|Blockchain~58|Blotto game~5e|Board game~5c|Body communication~5f
Body movements~5b|Body parts~5a|Body pose~5b|Body shape~5b|Boolean matrix~5d|Boolean network~5d
Boosts LLM~5d|Bot detection~5c|Botnet detection~5f|Bounded rationality~5c
Bounded treewidth graphs~5e|Bounds and constructions~5f|Box embeddings~5e
Box large language models~5f|Brain MR images~5e|Brain MRI segmentation~5f|Brain activity~5a
Brain imaging~5a|Brain segmentation~5e|Brain signals~5b|Brain tumor classification~5d
Brain tumor detection~5f|Brain tumor segmentation~5c|Branching programs~5d
Breast cancer classification~5e|Breast cancer detection~5d|Bridges reasoning~5f
Bridging modality~5e|Broad learning~5f|Bug fixing~5b|Bug reports~5c|Business processes~5a
Byzantine fault-tolerant~5c|CAD generation~5d|CBCT reconstruction~5f|CLIP~57|CLIP adaptation~5e
CNN accelerator~5d|CNN architecture~5a|CSI feedback~5d|CT generation~5f
CT image reconstruction~5f|CT images~5a|CT reconstruction~5d|CT report generation~5e|CT scans~5a
CT synthesis~5e|CTR prediction~5c|Cable-driven parallel robots~5d|Cache attacks~5e|Caching~57
Caching networks~5d|Caching strategy~5c|Calcium imaging~5d|Calibrated uncertainty~5b
Calibration~56|Calibration network~5e|Calibration test~5f|Camera 3D~5e
Camera extrinsic calibration~5f|Camera fusion~5d|Camera localization~5d
Camouflaged object detection~5c|Cancer~57|Cancer classification~5c|Cancer detection~5c
Cancer histopathology images~5f|Cancer risk prediction~5f|Cancer survival prediction~5e
Candidate generation~5b|Capacitated vehicle routing~5d|Capacity analysis~5f|Capsule network~5c
Capsule robot~5e|Captioning~57|Capture the-flag~5d|Cardiac MRI segmentation~5f
Cardinality estimation~5d|Cascading failures~5b|Categorical data~5c|Category-level 6D object~5f
Category-level object pose~5e|Causal~56|Causal bandit~5f|Causal effects~59|Causal explanations~5c
Causal features~5c|Causal network~5d|Causal relations~5b|Causal structure learning~5d
Causal video~5e|Causal world model~5f|Cell classification~5d|Cell detection~5d
Cell segmentation~5d|Cellular networks~59|Censored data~5c|Center clustering~5e
Chain-of thought compression~5e|Chain-of thought distillation~5e|Change captioning~5e
Changepoint detection~5d|Channel estimation~59|Channel prediction~5d|Charging control~5e
Chatbots~59|Chemical reaction networks~5d|Chemistry~59|Chess~5b|Chest X-ray analysis~5f
Chest X-ray classification~5e|Chest X-ray diagnosis~5e|Chest X-ray images~5c
Chest X-ray interpretation~5f|Children's speech~5d|Chinese character recognition~5f
Chinese grammatical error correction~5f|Chinese spelling check~5f|Chinese spelling correction~5e
Chinese word segmentation~5d|Choice model~5c|Chord recognition~5e|Churn prediction~5e
Cinematic video~5f|Circuit synthesis~5e|Citation~58|Citation networks~5b
Citation recommendation~5e|Claim detection~5e|Class discovery~5e|Classification system~5a
Clean labels~5c|Clean-label backdoor attack~5f|Client selection~5d|Climate~58|Climbing robot~5c
Clinical LLMs~5e|Clinical documentation~5c|Clinical environments~5b|Clinical guidelines~5c
Clinical information~5b|Clinical information extraction~5e|Clinical question answering~5d
Clinical reports~5c|Clique cover~5d|Clone detection~5d|Cloud communication~5f|Cloud computing~58
Cloud computing environments~5d|Cloud radio access network~5c|Cloud resource allocation~5f
Clustered federated learning~5f|Clustering~55|Co-speech gesture generation~5e|Coded caching~5d
Coding assistants~5c|Coding theory~5b|Cognitive agents~5d|Cognitive behaviors~5c
Cognitive decline~5c|Cognitive impairment detection~5f|Cognitive load~5a|Cognitive memory~5e
Cognitive networks~5d|Cognitive radio networks~5b|Cognitive radio system~5d
Cold-start recommendation~5d|Collaborative LLM~5e|Collaborative LLM agent~5f
Collaborative agents~5b|Collaborative filtering recommender~5d|Collaborative localization~5e
Collaborative manipulation~5d|Collaborative multi-agent~5c|Collaborative optimization~5c
Collaborative perception~5c|Collaborative ranking~5e|Collaborative reasoning~5c
Collaborative systems~5c|Collision detection~5b|Collision prediction~5e|Color correction~5d
Colorings of graphs~5f|Combinatorial bandits~5e|Combinatorial game~5d
Combinatorial semi-bandits~5e|Commerce recommendation~5d|Commerce reviews~5f|Commerce search~5c
Commonsense question answering~5e|Communication complexity~5a
Communication-efficient federated learning~5f|Community question answering~5c|Community search~5e
Compact 3D~5d|Compact LLMs~5e|Compact model~5a|Compact representation~5a|Competing risks data~5f
Complex event processing~5e|Complex instructions~5b|Complex networks~59|Complex scenes~59
Complexity and approximation~5e|Complexity of approximating~5e|Complexity of local~5f
Composed video retrieval~5e|Compositional abstraction~5f|Compositional data~5d
Compositional learning~5e|Compositional model~5c|Compositional structure~5b|Compositional text~5e
Compositional zero-shot learning~5e|Compressed images~5b|Compressed models~5b|Compressed video~5c
Compression~55|Compressive sampling~5d|Computational linguistics~5a|Computational models~58
Computed tomography~59|Computed tomography images~5e|Computing environments~5a
Concentric tube robots~5d|Concept bottleneck models~5b|ConditionaL neural network~5f
Conditional generative model~5c|Conditional image~5b|Conditioned LLM~5e
Conditioned reinforcement learning~5d|Confidence intervals~59|Confirmation bias~5b
Conflict detection~5c|Conflict resolution~5b|Conformal uncertainty~5f|Congestion control~5b
Congestion games~5c|Conjunctive queries~5c|Connected autonomous vehicles~5d|Connected vehicles~5b
Connectivity analysis~5e|Consensus~5d|Consensus mechanism~5c|Consistency checks~5b
Consistency learning~5c|Constacyclic codes~5e|Constituency parsing~5c|Constrained diffusion~5e
Constrained motion planning~5f|Constrained multi-agent~5e|Constrained path~5e
Constrained sampling~5d|Constrained trajectory~5d|Constraint logic~5d|Constraint modeling~5d
Construct validity~5c|Contact dynamics~5c|Contact force estimation~5f|Contact localization~5e
Content detection~5c|Content moderation~5a|Content preservation~5b|Content selection~5d
Content-centric networking~5d|Contention resolution~5d|Context attention~5d|Context encoder~5c
Context extension~5d|Context fine-tuning~5f|Context memory~5c|Context preservation~5d
Context prompting~5c|Context reinforcement learning~5d|Context selection~5c
Context transformers~5d|Contextual embeddings~5b|Contextual learning~5d|Contextual privacy~5e
Contextualized word embeddings~5d|Continual LLM~5e|Continual adaptation~5a
Continual anomaly detection~5f|Continual reinforcement learning~5d
Continual relation extraction~5f|Continuous environments~5c|Continuous integration~5b
Continuous knowledge~5d|Continuous representations~5b|Continuous sign language recognition~5e
Continuous tokens~5d|Continuum manipulator~5d|Contraction metrics~5f|Contrastive alignment~5b
Contrastive clustering~5f|Contrastive network~5e|Contrastive representation learning~5d
Control agent~5c|Control flow graphs~5c|Control of humanoid robots~5f|Control of mobile robots~5f
Control of multi-agent~5f|Control of robotic manipulators~5f|Control of series~5f
Control plane~5b|Control policies~58|Controllable 3D~5d|Controllable diffusion~5d
Controllable image~5b|Controllable image editing~5f|Controllable speech~5e|Controllable text~5b
Controllable video~5b|Controlled LLM~5c|Controlled benchmark~5a|Convergence of gradient~5e
Convergence rate~58|Conversational AI~5a|Conversational emotion recognition~5f
Conversational question answering~5d|Conversational search~5c|Conversational speech~5c
Conversational speech recognition~5f|Conversion rate prediction~5f|Convex clustering~5e
Convex hull~5a|Convex learning~5e|Convex relaxation~5a|Convolution attention network~5f
Convolutional attention~5d|Convolutional codes~5d|Convolutional neural network acceleration~5f
Convolutional recurrent neural network~5c|Convolutional sequence~5e
Convolutional sparse coding~5d|Convolutional spiking neural networks~5f
Cooperative adaptive cruise control~5e|Cooperative behavior~5c|Cooperative control~5d
Cooperative driving~5d|Cooperative localization~5d|Cooperative multi-agent~5b
Cooperative network~5d|Cooperative object~5e|Cooperative perception~5c|Cooperative robots~5d
Cooperative spectrum sensing~5e|Cooperative transportation~5e|Coordinated multi-robot~5f
Coordination games~5d|Copula models~5c|Copy detection~5e|Copyright protection~5c|Coreference~5a
Coreset selection~5d|Correlated noise~5d|Correlation clustering~5c|Correlation filter~5c
Count data~5b|Counterfactual analysis~5d|Counterfactual data~5c|Counterfactual explanations~5b
Counterfactual regret minimization~5d|Course recommendation~5e|Covariance estimation~5b
Covariance matrix~59|Coverage analysis~5d|Coverage control~5d|Coverage path planning~5c
Cox process~5c|Crack detection~5d|Credit card fraud detection~5e|Credit risk~5d|Critique~59
Crop yield prediction~5e|Cross-attention network~5f|Cross-domain 3D~5f|Cross-domain adaptation~5c
Cross-domain image~5d|Cross-domain knowledge~5c|Cross-embodiment~5b|Cross-entropy~58
Cross-layer design~5e|Cross-lingual alignment~5c|Cross-lingual information retrieval~5d
Cross-lingual knowledge~5d|Cross-lingual knowledge transfer~5e|Cross-lingual retrieval~5d
Cross-modal distillation~5d|Cross-modal knowledge~5c|Cross-modal knowledge distillation~5d
Cross-silo federated learning~5f|Crossing intention prediction~5f|Crowd sensing~5d
Crowd simulation~5d|Crowdsourcing~58|Cubic graphs~5d|Cultural bias~5d|Cultural evaluation~5e
Cultural reasoning~5e|Curiosity~5b|Curriculum~58|Customer service~5a|Customized video~5e
Cyber attack detection~5f|Cyber risk~5d|Cyber security~5b|Cyber-physical attacks~5d
Cyberattack detection~5f|Cyberbullying detection~5e|Cybersecurity~59|Cybersecurity risks~5d
Cyclic codes~5c|D2D communication~5c|D2D networks~5e|DDoS attacks~5c|DOA estimation~5c
DOF robot~5b|DPO~59|DR-submodular maximization~5f|Damage assessment~5c|Damage detection~5d
Dance generation~5d|Data center networks~5c|Data classification~5c|Data clustering~5c
Data detection~5c|Data discovery~5d|Data distillation~5d|Data flow~5a|Data fusion~5a
Data integration~5a|Data labeling~5b|Data leakage~5a|Data manifold~5b|Data recipe~5e
Data summarization~5c|Data to-text generation~5d|Data-driven control~5d|Data-driven models~5a
Data-driven optimization~5d|Data-efficient reinforcement learning~5f
Data-free knowledge distillation~5e|Data-free quantization~5f|Database systems~5b
Dataset and benchmark~5a|Dataset creation~5b|Dataset pruning~5f|Debiasing~59
Decentralized federated learning~5d|Decentralized multi-agent~5c|Decentralized multi-robot~5e
Decentralized systems~5d|Deception detection~5d|Decision rules~5a|Decision-focused learning~5e
Decoding of polar codes~5e|Decomposable submodular function~5f|Decoupled diffusion~5e
Deep Boltzmann machines~5e|Deep Gaussian processes~5d|Deep active learning~5e|Deep attention~5e
Deep audio~5f|Deep clustering~5d|Deep domain adaptation~5f|Deep embedding~5c|Deep filtering~5f
Deep fusion~5d|Deep graph~5d|Deep image~5b|Deep image compression~5f|Deep imitation learning~5e
Deep inference~5e|Deep inverse reinforcement learning~5f|Deep kernel~5d
Deep learning accelerators~5e|Deep learning classification~5e|Deep learning inference~5e
Deep local~5e|Deep multi-task learning~5e|Deep multi-view~5f|Deep multiple instance learning~5f
Deep neural network inference~5f|Deep predictive model~5f|Deep recurrent neural network~5c
Deep regression~5e|Deep reinforcement learning policy~5f|Deep residual network~5c|Deep speech~5f
Deep spiking neural networks~5e|Deep state space models~5f|Deep supervision~5c|Deep video~5d
Deepfake~5a|Deepfake image detection~5f|Deepfake video detection~5f|Defect classification~5e
Defect detection~5b|Defect prediction~5d|Defect segmentation~5e|Defend LLMs~5e
Definition modeling~5f|Deformable attention~5c|Deformable linear objects~5d|Deformation field~5b
Deformation model~5c|Delay networks~5f|Delayed feedback~5c|Deletion correcting codes~5f
Demand prediction~5d|Demand response~5b|Dementia detection~5f|Demographic attributes~5b
Demographic bias~5c|Denoising~57|Denoising diffusion probabilistic models~5b|Denoising network~5c
Dense annotations~5b|Dense cellular networks~5e|Dense matching~5d|Dense object~5c
Dense reconstruction~5c|Dense representations~5b|Dense small cell networks~5e|Density maps~5c
Density models~5c|Depression~5a|Depression assessment~5f|Depression detection~5c
Depth and ego-motion~5f|Depth prediction~5b|Dermoscopic images~5d|Description generation~5b
Design and analysis~5b|Design and control~5b|Design and performance analysis~5f
Design generation~5c|Design space exploration~5b|Detail preservation~5b|Detecting LLM~5d
Detection Transformer~5c|Detection and analysis~5d|Detection and classification~5a
Detection and localization~5a|Detection and recovery~5d|Detection models~58|Device LLM~5d
Device agents~5f|Device language models~5f|Device large language model~5f
Device to device communication~5c|Device to device networks~5f|Diabetic retinopathy detection~5f
Dialects~59|Dialog generation~5e|Dialogue~57|Dialogue act recognition~5f|Dialogue datasets~5b
Dialogue policy learning~5f|Dialogue summarization~5c|Differentiable architecture search~5f
Differentiable programming~5d|Differential dynamic programming~5d|Differential equations~58
Differential evolution~5b|Differential games~5d|Differentially private federated learning~5f
Differentially private learning~5f|Differentially private synthetic data~5e
Differentially private text~5e|Difficulty control~5d|Diffusion~55|Diffusion acceleration~5e
Diffusion alignment~5f|Diffusion augmentation~5e|Diffusion image~5e|Diffusion latent~5e
Diffusion model inference~5f|Diffusion network~5c|Diffusion planning~5e|Diffusion trajectory~5c
Diffusive molecular communication~5f|Dimensional Gaussian graphical models~5f
Dimensional clustering~5f|Dimensional generalized linear models~5f|Directed graph~59
Directed speech~5c|Disaggregated LLM~5f|Disambiguation~59|Disaster damage assessment~5f
Discourse parsing~5d|Discourse relations~5b|Discourse structure~5c|Discrete data~5b
Discrete event systems~5d|Discrete optimization~5b|Discrete space~5b|Discussion forums~5d
Disease detection~5b|Disease diagnosis~5a|Disease prediction~5c|Disease recognition~5d
Disease severity~5d|Disentangled 3D~5f|Disentangled features~5c|Disorder detection~5e
Disorder diagnosis~5e|Distance computation~5c|Distance function~5a|Distant speech recognition~5e
Distant supervision~5b|Distantly supervised relation extraction~5e|Distillation~56
Distillation network~5e|Distractor generation~5e|Distributed LLM~5e|Distributed SDN controller~5f
Distributed cloud~5d|Distributed computing~59|Distributed control~5b|Distributed features~5d
Distributed graph~5c|Distributed model predictive control~5e|Distributed multi-agent~5d
Distributed multi-robot~5e|Distributed optimization~5b|Distributed parallel~5d
Distributed resource allocation~5f|Distributed stream~5d|Distributed vector~5d
Distribution detection~5b|Distribution estimation~5b|Distributionally robust optimization~5c
Diversity optimization~5e|DoF object~5d|DoS attacks~5d|Document extraction~5e
Document information extraction~5f|Document intelligence~5d|Document processing~5c
Document ranking~5c|Document representations~5b|Document-level machine translation~5e
Document-level relation extraction~5d|Document-level translation~5d|Domain audio~5f
Domain classification~5d|Domain detection~5d|Domain generalized object detection~5f
Domain generalized semantic segmentation~5e|Domain named entity recognition~5f
Domain robustness~5c|Domain-adaptive object detection~5e|Domain-adaptive semantic segmentation~5e
Drift detection~5c|Driving assistance~5d|Driving scene generation~5f|Driving scenes~5a
Driving test~5d|Driving videos~5c|Drone~59|Drone detection~5e|Drowsiness detection~5f
Drug discovery~5a|Drug-drug interaction prediction~5f|Drug-drug interactions~5d|Dual attention~5b
Dual connectivity~5e|Dual latent~5e|Dual-arm robot~5c|Dueling bandit~5d|Dynamic 3D~5b
Dynamic 3D reconstruction~5e|Dynamic KV cache~5f|Dynamic LLM~5e|Dynamic agents~5c
Dynamic context~5b|Dynamic convolution~5d|Dynamic embedding~5d
Dynamic facial expression recognition~5f|Dynamic game~5c|Dynamic knowledge~5b
Dynamic legged robot~5f|Dynamic memory network~5f|Dynamic motion~5b|Dynamic neural network~5e
Dynamic parameters~5c|Dynamic policy~5d|Dynamic prompt~5c|Dynamic reconstruction~5c
Dynamic resolution~5e|Dynamic scene graph~5e|Dynamic scheduling~5c|Dynamic spatial~5c
Dynamic state estimation~5e|Dynamic tree~5e|Dynamic video~5c|Dynamic workflow~5d
Dynamically adapts~59|Dynamics prediction~5b|Dysarthric speech~5d
Dysarthric speech recognition~5f|ECG~5a|ECG foundation models~5e|EEG~58|EEG classification~5e
EEG decoding~5d|EEG emotion recognition~5f|Early detection~59|Early fusion~5b|Earnings call~5d
Earth observation data~5d|Echo state networks~5c|Economic analysis~5e|Economic model~5c
Edge AI~5b|Edge caching~5d|Edge computing systems~5e|Edge learning~5e|Edge networks~5c
Edge sampling~5e|Edit distance~5a|Editing~56|Editing and generation~5e|Education~57
Educational LLMs~5f|Educational videos~5d|Efficiently optimize~5b|Effort estimation~5d
Egocentric 3D~5e|Egocentric action~5e|Elastic optical networks~5e|Electric vehicles~5a
Electricity price forecasting~5f|Electron microscopy~5b|Elucidate the design space~5f
Embedding~54|Embedding compression~5e|Embedding transformation~5e|Embodied multi-agent~5f
Embodied robot~5d|Emergency vehicles~5e|Emotion annotations~5d|Emotion recognition~59
Emotion-cause pair extraction~5e|Emotional speech~5c|Emotional talking environments~5f
Empathetic dialogue generation~5f|Empowers LLMs~5c|Empowers agents~5d|Enabled cloud~5f
Enabled wireless network~5f|Encoder models~5a|Encrypted traffic classification~5f|Encryption~58
Endoscopic images~5d|Energy efficiency optimization~5f|Energy harvesting model~5f
Energy landscape~5c|Energy management~5b|Energy optimization~5c|Energy transfer~5c
Energy-efficient data~5e|Energy-efficient resource allocation~5f|Energy-efficient scheduling~5f
Ensemble deep learning~5f|Enterprise AI~5d|Enterprise LLM~5f|Enterprise agents~5e
Enterprise knowledge~5e|Entity alignment~5c|Entity and relation extraction~5e|Entropy~56
Entropy search~5e|Environment perception~5c|Epileptic seizure detection~5f|Epistemic logic~5c
Equivalence checking~5d|Equivariant graph~5e|Equivariant neural networks~5d
Equivariant representation~5e|Era of LLMs~5d|Era of artificial intelligence~5f|Erasure coding~5c
Error control~5c|Estimation and control~5c|Estimation of generalization~5f|Ethical dilemmas~5d
European languages~5c|Evaluation of AI~5c|Evaluation of LLM agents~5e|Evaluation of LLMs~5a
Evaluation of audio~5f|Evaluation of deep learning~5f|Evaluation of embedding~5f
Evaluation of language models~5d|Evaluation of machine~5d|Evaluation of machine learning~5e
Evaluation of machine translation~5f|Evaluation of recommender~5f|Evaluation of text~5d
Evaluation of video~5f|Event argument extraction~5d|Event coreference resolution~5e
Event detection~5a|Event extraction~5b|Event forecasting~5e|Event representation~5c
Event-triggered control~5d|Evidence aggregation~5d|Evidence selection~5c|Evidence synthesis~5c
Evidence verification~5e|Evolutionary multi-objective~5e
Evolutionary neural architecture search~5f|Evolutionary reinforcement learning~5e
Evolutionary synthesis~5f|Evolving agent skills~5f|Evolving skill~5d|Exact computation~5b
Execution model~5b|Execution semantics~5c|Exogenous variables~5d|Exoskeleton~5a
Expectation propagation~5c|Experience report~5e|Experimental analysis~5a|Experimental evidence~5b
Experimental validation~58|Expert AI~5f|Expert fusion~5e|Expert parallelism~5d|Expert system~5c
Experts language model~5e|Explainability~55|Explainable anomaly detection~5f
Explainable deep learning~5e|Explainable deepfake detection~5f|Explainable detection~5e
Explainable evaluation~5f|Explainable graph~5f|Explainable image~5e|Explainable knowledge~5f
Explainable neural network~5f|Explainable reinforcement learning~5e|Explainable text~5f
Explainable video~5f|Explanations~56|Exploration~55|Exploration policy~5c
Expression recognition~5b|Extended abstract~5c|Extended object~5e|Extended technical report~5f
Extraction and analysis~5e|Extreme learning machine~5c|Extreme multi-label~5d
Extreme value theory~5c|FDD massive MIMO systems~5f|FMRI analysis~5f|FPGA~59|Face alignment~5d
Face attack~5f|Face detection~5b|Face forgery detection~5d|Face model~5c
Face presentation attack detection~5f|Face reconstruction~5c|Face super-resolution~5e
Facial action unit detection~5f|Facial animation~5c|Facial attribute editing~5f
Facial attributes~5c|Facial emotion recognition~5e|Facial expression recognition~5b
Facial videos~5c|Fact-checked claim retrieval~5f|Fact-checking~59|Factor analysis~5b
Factorial design~5c|Factorization~54|Factorization machine~5d|Failure prediction~5d
Fair learning~5f|Fair representation~5e|Fairness~56|Faithful reasoning~5d|Fake image detection~5e
Fall detection~5d|False data injection attacks~5e|False discovery rate control~5e
Fashion image~5e|Fashion recommendation~5e|Fault detection~5a|Fault trees~5d|Feature discovery~5d
Feature distillation~5c|Feature embeddings~5a|Feature fusion network~5d|Feature interaction~5a
Feature modulation~5c|Feature optimization~5d|Federated~58|Federated continual learning~5e
Federated domain generalization~5e|Federated fine-tuning~5c|Federated foundation models~5f
Federated large language models~5f|Federated medical imaging~5f|Federated optimization~5d
Federated prompt~5e|Federated recommendation~5d|Feed-forward 3D~5c
Feed-forward 3D reconstruction~5d|Feed-forward Gaussian splatting~5e|Feedback generation~5c
Feedback graphs~5f|Feedback motion planning~5f|Femtocell networks~5f|Field images~5c
Field model~5b|Field reconstruction~5c|File system~5b|Filter network~5d|Finance~58
Financial analysis~5c|Financial data~5b|Financial fraud detection~5e|Financial reports~5c
Financial sentiment analysis~5e|Financial time series~5c|Financial time series forecasting~5e
Fine-grained analysis~5a|Fine-grained classification~5b|Fine-grained complexity~5e
Fine-grained evaluation~5b|Fine-grained image~5b|Fine-grained recognition~5c
Fine-grained video~5d|Fine-tuned language models~5c|Fine-tuning LLMs~59|Fine-tuning of LLMs~5d
Fingerspelling recognition~5f|Finite time analysis~5e|Fisher information~5a|Fitness landscape~5c
Flapping wing robots~5e|Flexible job shop scheduling~5e|Flexible joint robots~5e
Flexible robot~5d|Flipping decoder~5f|Floor plans~5c|Flow analysis~5c|Flow distillation~5f
Flow field~5b|Flow matching policy~5d|Flow policies~5d|Flow prediction~5c|Fluid dynamics~5a
Fluid simulations~5d|Fog cloud~5f|Fog computing~5b|Fog radio access network~5e|Fog robotics~5f
Food images~5d|Food recommendation~5e|Football~5b|Footstep planning~5e
Foundation model adaptation~5f|Foundational priors~5f|Fourier neural operator~5c
Fr echet distance~5d|Frame analysis~5e|Fraud detection~5a|Frequency control~5c
Frequency response~5b|Frontier AI~5b|Fruit detection~5f|Full-duplex speech~5e
Full-duplex spoken dialogue~5e|Function approximation~59|Function space~5b|Functional data~5a
Functional regression~5d|Functional time series~5d|Fundus images~5b|Fusion Transformer~5d
Fusion graph~5f|Fusion network~5a|Future directions~58|Future of AI~5d|Fuzzing~5b
Fuzzy controller~5d|Fuzzy model~5e|GAN~58|GARCH model~5e|GPS trajectories~5d|GPU architectures~5c
GPU parallel~5c|GRPO~58|GUI~59|GUI testing~5e|Gait generation~5d|Gait recognition~5c|Game~55
Game agents~5e|Game environments~5b|Game-theoretic analysis~5d|Gamma distribution~5c
Gated recurrent neural network~5f|Gating network~5b|Gaussian graphical models~5b
Gaussian kernel~5b|Gaussian process bandit~5e|Gaussian process bandit optimization~5f
Gaussian process model~5b|Gaussian process optimization~5f|Gaussian reconstruction~5d
Gaussian representation~5b|Gaze control~5e|Gaze estimation~5c|Gender bias~5a
Gender classification~5d|Generalist models~5c|Generalizable 3D~5d
Generalizable 3D Gaussian splatting~5f|Generalizable AI-generated image~5f
Generalizable deepfake detection~5e|Generalizable image~5f|Generalizable medical image~5f
Generalizable robotic manipulation~5e|Generalization error~5a|Generalization gap~5b
Generalized category discovery~5d|Generalized zero-shot learning~5e|Generate natural~5a
Generated text detection~5c|Generating function~5a|Generation and detection~5f
Generation and evaluation~5b|Generation evaluation~5b|Generation systems~59
Generative AI models~5b|Generative adversarial learning~5f|Generative artificial intelligence~59
Generative dataset distillation~5f|Generative engine~5c|Generative engine optimization~5d
Generative latent~5c|Generative neural network~5c|Generative policy~5b|Generative pretraining~5d
Generative reconstruction~5d|Generative search~5c|Genetic optimization~5f|Genetic programming~5b
Genre classification~5d|Geodesic distance~5c|Geodesically convex optimization~5f|Geolocation~5b
Geometric analysis~5c|Geometric deep learning~5c|Geometric features~5a|Geometric graph~5c
Geometric transformations~5b|Geometry~55|Geometry reconstruction~5c
Geospatial foundation models~5c|Gesture generation~5d|Gestures~59|Ghost imaging~5d
Global context~59|Global features~59|Global illumination~5c|Global planning~5c
Global sensitivity analysis~5d|Goodness-of fit tests~5c|Governing AI~5d|Gradient coding~5e
Gradient compression~5d|Gradient projection~5c|Gradient regularization~5e
Gradient-boosted decision trees~5c|Grammatical error correction~5b|Graph~54|Graph alignment~5d
Graph and LLM~5f|Graph autoencoder~5d|Graph coarsening~5e|Graph compression~5e
Graph connectivity~5b|Graph construction~59|Graph fusion~5d|Graph generation~5a
Graph machine learning~5d|Graph parsing~5f|Graph reasoning~5b|Graph retrieval~5b|Graph search~5b
Graph signal~5b|Graph stream~5d|Graph structure~58|Graph traversal~5b|Graph unlearning~5e
Graph-language models~5f|GraphRAG~5b|Graphical game~5e|Grasping~57|Gray codes~5f|Grokking~5b
Grounded LLM~5c|Grounded dialogue~5c|Grounded evaluation~5b|Grounded knowledge~5d
Grounded language learning~5f|Grounded multi-agent~5e|Grounded reasoning~5a|Grounded video~5d
Group activity~5d|Group recommendation~5d|Group robustness~5e|Group testing~5c|Guardrails~5a
Guidance~56|HD map~5b|HD map construction~5d|HDR image~5d|HRI~5b|HVAC control~5e|Hallucination~57
Hallucinations~57|Hamiltonian Monte Carlo~5b|Hamiltonian system~5d|Hand gesture recognition~5d
Hand manipulation~5b|Hand-object pose~5e|Handwritten mathematical expression recognition~5f
Haptic guidance~5e|Haptic rendering~5e|Hardness of learning~5f|Hardware accelerators~5a
Hardware co-design~5d|Harnesses large language models~5e|Harnessing agent~5f|Hash functions~5a
Hashtag recommendation~5f|Hate detection~5e|Hateful meme detection~5f|Hawkes process~5c
Head movements~5c|Head pose estimation~5e|Headline generation~5d|Health AI~5e
Health question answering~5f|Health text~5f|Healthcare~57|Healthcare LLM~5f
Heart rate estimation~5e|Hedonic games~5e|Height estimation~5d|Heterogeneous cellular networks~5d
Heterogeneous cloud~5e|Heterogeneous collaborative perception~5f
Heterogeneous federated learning~5e|Heterogeneous multi-agent~5c|Heterogeneous multi-robot~5d
Heterogeneous networks~5a|Heterogeneous robots~5c|Heterogeneous wireless networks~5d
Heuristic design~5c|Hierarchical 3D~5e|Hierarchical Bayesian~5b|Hierarchical LLM~5e
Hierarchical agent~5c|Hierarchical attention network~5e|Hierarchical deep learning~5f
Hierarchical deep reinforcement learning~5e|Hierarchical diffusion~5e|Hierarchical embedding~5d
Hierarchical federated learning~5e|Hierarchical latent~5c|Hierarchical mask~5e
Hierarchical motion~5e|Hierarchical multi-agent~5b|Hierarchical multi-label~5e
Hierarchical policy~5c|Hierarchical relations~5d|Hierarchical structure~59
High dynamic range imaging~5e|High energy physics~5c|High performance computing~59
High-dimensional Bayesian optimization~5f|High-dimensional linear models~5e
High-dimensional regression~5c|High-dimensional space~5a|High-dimensional time series~5d
High-fidelity~56|High-fidelity text~5e|High-resolution images~59
High-resolution remote sensing~5d|High-resolution videos~5c|Hints~59|Histology images~5c
Histopathology~5a|Histopathology image classification~5f|Histopathology images~5b
Histopathology whole slide images~5e|Historical documents~5c|Historical maps~5e
Holistic benchmark~5e|Hop knowledge graph~5f|Hope speech~5f|Human action recognition~5b
Human activity recognition~5a|Human cognition~59|Human feedback~58|Human image~5c
Human image animation~5e|Human label variation~5e|Human learning~5b|Human parsing~5d
Human pose estimation~5a|Human to robot~5d|Human-AI alignment~5d|Human-centric video~5d
Human-object interaction detection~5d|Human-object interaction generation~5f
Human-object interaction videos~5f|Human-robot dialogue~5f|Humanoid~58|Humanoid locomotion~5d
Humans and language models~5f|Humor~5b|Hybrid LLM~5d|Hybrid Mamba-Transformer~5e|Hybrid cloud~5d
Hybrid deep learning~5c|Hybrid graph~5d|Hybrid intelligence~5e|Hybrid knowledge~5e
Hybrid language models~5e|Hybrid machine learning~5e|Hybrid network~5c|Hybrid parallel~5c
Hybrid reasoning~5c|Hybrid recommendation system~5e|Hybrid reward~5c|Hybrid robot~5e
Hybrid state space~5f|Hyperbolic geometry~5c|Hyperbolic graph~5e|Hyperdimensional computing~5d
Hypergraph~59|Hypergraph learning~5e|Hypernymy detection~5f|Hyperspectral anomaly detection~5f
Hyperspectral image classification~5c|Hyperspectral image super-resolution~5e
Hyperspectral imagery~5d|Hyperspectral super-resolution~5f|Hypothesis testing~59|ICD codes~5c
ISAC system~5d|IaaS cloud~5f|Identification and estimation~5e|Image aesthetic assessment~5e
Image anomaly detection~5f|Image clustering~5c|Image compression~5a|Image cropping~5d
Image data~58|Image decomposition~5c|Image detection~5b|Image forgery detection~5e
Image forgery localization~5f|Image fusion~5b|Image generation and editing~5c
Image geo-localization~5e|Image learning~5f|Image machine translation~5e
Image manipulation localization~5e|Image priors~5c|Image processing~58|Image reasoning~5c
Image recovery~5d|Image representations~59|Image super-resolution~59|Image-caption generation~5e
Image-text retrieval~5c|Image-to 3D generation~5d|Image-to-video~5a|Imbalanced classification~5d
Imbalanced datasets~5b|Imbalanced regression~5f|Imitation~57|Imitation game~5f
Imitative reinforcement learning~5f|Impact analysis~5d|Impact of artificial intelligence~5e
Impedance control~5a|Imperfect information~5b|Implicit bias~5c|Implicit biases~5c
Implicit discourse relation~5d|Implicit discourse relation classification~5f
Implicit discourse relation recognition~5e|Implicit generative models~5e
Implicit hate speech detection~5f|Implicit knowledge~5c|Implicit preference~5d|Impulsive noise~5c
Interpretability~54|IoT~58|IoT data~5d|IoT networks~5b|IoT security~5d|Irony detection~5e
Item recommendation~5b|Iterative LLM~5d|Iterative learning~5b|Iterative learning control~5d
Iterative prompt~5c|Iterative retrieval~5b|Iterative training~5b|Jacobi decoding~5f|Jailbreak~59
Jailbreak LLMs~5e|Jailbreak detection~5d|Jailbreak prompts~5c
Jailbreaking large language models~5e|Job shop scheduling~5c|Joint 3D~5e|Joint audio~5d
Joint channel estimation~5e|Joint communication~5f|Joint entity and relation~5f|Joint robot~5e
Joint segmentation~5d|Joint source-channel coding~5c|Joint video~5e|Jointly models~58
Jointly predicts~5a|Jumping robots~5e|KV compression~5d|Kalman filter~58|Kernel estimation~5c
Kernel regression~5c|Keyphrase extraction~5d|Keyphrase generation~5d|Keyword search~5c
Kinematic analysis~5d|Kinematic control~5d|Kinodynamic planning~5e|Knowledge acquisition~5b
Knowledge and reasoning~5b|Knowledge assistants~5e|Knowledge enhancement~5d
Knowledge graph completion~5b|Knowledge graph construction~5c|Knowledge graph embedding~5b
Knowledge graph generation~5e|Knowledge graph question answering~5c|Knowledge graph reasoning~5c
Knowledge graph retrieval~5e|Knowledge synthesis~5d|Knowledge-grounded dialogue generation~5f
Kolmogorov complexity~5c|Kullback-leibler divergence~5a|LDPC codes~5c|LLM acceleration~5e
LLM adaptation~5b|LLM agent memory~5f|LLM agent skill~5f|LLM agent workflows~5f|LLM annotation~5c
LLM architectures~5a|LLM bias~5e|LLM code generation~5d|LLM collaboration~5c|LLM conversations~5d
LLM data~5e|LLM decoding~5c|LLM deployment~5a|LLM detection~5e|LLM dialogues~5e|LLM efficiency~5d
LLM explanations~5d|LLM feedback~5d|LLM fine-tuning~5a|LLM hallucination detection~5f
LLM instruction~5e|LLM knowledge~5b|LLM logical reasoning~5f|LLM mathematical reasoning~5e
LLM multi-agent systems~5d|LLM outputs~59|LLM planning~5c|LLM pretraining~5c|LLM pruning~5e
LLM reasoning traces~5f|LLM recommendation~5d|LLM reinforcement learning~5d|LLM research~5c
LLM robustness~5c|LLM safety~5a|LLM search~5e|LLM steering~5f|LLM systems~5a|LLM text~5d
LLM tool~5d|LLM tool-calling~5f|LLM translation~5d|LLM uncertainty~5e|LLM workflows~5d
LLM-as-judge~5a|LLM-driven data~5f|LLM-empowered agents~5f|LLM-generated text~5b
LLM-powered multi-agent~5e|LLMs gaming~5f|LRU cache~5f|LSTM neural network~5e|LTE networks~5d
LVLM hallucination~5f|Label correction~5c|Label distribution learning~5e|Label embeddings~5c
Label learning~5b|Label poisoning attacks~5f|Label shift~5d|Labeled graphs~5c
Labeled multi-bernoulli filter~5f|Ladder network~5e|Land cover~5a|Land cover mapping~5d
Landmark detection~5c|Landmark localization~5d|Lane detection~5c|Langevin Monte Carlo~5d
Language Gaussian splatting~5f|Language adaptation~5c|Language benchmarks~5b
Language comprehension~5c|Language detection~5c|Language diffusion model~5e|Language encoders~5c
Language features~5b|Language games~5e|Language guidance~5d|Language integration~5d
Language model compression~5e|Language model decoding~5e|Language model distillation~5e
Language model embeddings~5d|Language model inference~5c|Language model instruction~5f
Language model integration~5e|Language model predictions~5e|Language model pretraining~5c
Language model prompting~5e|Language model recommendation~5f|Language models and knowledge~5f
Language models encode~5d|Language models hallucinate~5e|Language models robustness~5f
Language navigation~5a|Language planning~5e|Language reasoning~5a|Language transfer~5d
Language translation~5b|Large AI models~5e|Large batch~5b|Large intelligent surface~5f
Large language model alignment~5e|Large language model benchmarks~5f
Large language model compression~5f|Large language model decoder~5f
Large language model distillation~5f|Large language model embeddings~5f
Large language model inference~5d|Large language model prompting~5f
Large language model reasoning~5c|Large language model representations~5f
Large language model safety~5e|Large language model unlearning~5f|Large model inference~5f
Large neighborhood search~5e|Large recommendation models~5f|Large speech language models~5f
Large-scale MIMO systems~5f|Large-scale data~59|Large-scale graphs~5b|Large-scale networks~5b
Large-scale recommendation~5c|Large-scale recommender systems~5d|Large-scale retrieval~5d
Large-scale robot~5d|Large-scale scenes~5c|Late fusion~5b|Late interaction retrieval~5e
Latency~56|Latent attention~5c|Latent concepts~5d|Latent flow~5d|Latent flow matching~5e
Latent trajectories~5c|Latent tree~5d|Layer fusion~5d|Layer normalization~5b
Layer segmentation~5e|Layer-skipping~5d|Layer-wise analysis~5d|Leaf disease classification~5e
Leaf disease detection~5f|Learned image compression~5d|Least squares~58|Legal~58
Legal case retrieval~5f|Legal documents~5b|Legal domain~5b|Legal judgment prediction~5d
Legged robot state estimators~5f|Length estimation~5e|Lesion segmentation~5b|Lexical features~5c
LiDAR~58|LiDAR 3D~5e|LiDAR 3D object~5f|LiDAR fusion~5d|LiDAR localization~5e|LiDAR mapping~5d
LiDAR odometry and mapping~5f|LiDAR scene~5e|LiDAR segmentation~5e|LiDAR semantic segmentation~5d
Library and information science~5e|License plate recognition~5d|Lifecycle management~5c
Lifelong~5a|Lifelong knowledge~5f|Light field~5b|Light field images~5d|Light transport~5c
Lightweight LLM~5c|Lightweight image~5e|Lightweight image super-resolution~5f
Lightweight transformer~5c|Likelihood inference~5e|Limits of LLMs~5e|Lindley distribution~5f
Line of sight imaging~5f|Linear algebra~5a|Linear bandit~5b|Linear codes~5b|Linear complexity~5a
Linear contextual bandits~5d|Linear logic~5b|Linear models~58|Linear multi-agent systems~5f
Linear neural networks~5d|Linear operators~5b|Linear quadratic control~5f
Linear quadratic regulator~5c|Linear stochastic approximation~5f
Linear structural equation models~5e|Linear temporal logic~5a|Linear time-varying systems~5f
Lingual named entity recognition~5f|Linguistic bias~5e|Linguistic diversity~5b
Linguistic structure~5b|Link stream~5e|Linked data~5b|Lipschitz constant~5b
Liquid neural networks~5e|List decoding~5c|Liver segmentation~5e|LoRA~58|Load forecasting~5c
Local AI~5f|Local LLM~5c|Local aggregation~5d|Local dependencies~5c|Local feature matching~5e
Local features~59|Local geometry~5b|Local learning~5c|Localization and tracking~5c
Locally recoverable codes~5e|Locally repairable codes~5d|Location privacy~5c|Loco-manipulation~5c
Locomotion~58|Locomotion planning~5e|Log anomaly detection~5f|Logic gate networks~5e
Logical constraints~5b|Logical fallacies~5d|Logistic regression~58|Long document summarization~5d
Long reasoning~5b|Long short-term memory~58|Long-context LLM inference~5d
Long-horizon robotic manipulation~5d|Long-horizon search agents~5f|Long-tailed learning~5e
Long-tailed recognition~5e|Long-tailed visual recognition~5f|Long-term action~5e
Long-term agent memory~5f|Long-term forecasting~5c|Long-term time series~5d
Long-term visual localization~5e|Longitudinal analysis~5c|Loop closure~5a
Loop closure detection~5b|Loop multi-agent~5e|Lossless image~5f|Low-altitude wireless networks~5f
Low-bit LLM~5e|Low-light image enhancement~5c|Low-precision~5a|Low-rank decomposition~5c
Low-rank experts~5e|Low-rank factorization~5c|Low-rank matrix approximation~5d
Low-rank matrix estimation~5e|Low-rank matrix recovery~5d|Low-rank representation~5c
Low-rank tensor completion~5e|Low-resource domains~5d|Low-resource indian languages~5f
Low-resource machine translation~5d|Low-resource neural machine~5e|Low-resource speech~5e
Low-resource text~5f|Lung cancer detection~5f|M2M communications~5f|MAP inference~5c|MCP~5a
MIMO~57|MIMO channel estimation~5e|MIMO communication~5d|MIMO communication systems~5e
MIMO detection~5e|MIMO systems~5a|MIMO-OFDM systems~5e|MISO system~5f|MR image reconstruction~5f
MR image segmentation~5f|MR images~5b|MRI~58|MRI analysis~5e|MRI classification~5f
MRI reconstruction~5c|MRI segmentation~5d|MRI synthesis~5d|MU-MIMO systems~5e
Machine learning pipelines~5c|Machine networks~5f|Machine reading comprehension~5b
Machine reading comprehension datasets~5f|Machine scheduling~5d|Machine translation quality~5e
Machine translation quality estimation~5f|Machine type communication~5c|Machine-generated text~5b
Magnetic induction~5f|Malware~59|Malware classification~5c|Mamba~59|Mamba network~5e
Mamba-Transformer~5d|Mandarin Chinese~5c|Manipulation~55|Manipulation attacks~5d
Manipulation detection~5d|Manipulation learning~5f|Manipulation policies~5b
Manipulation trajectories~5c|Manipulator motion planning~5f|Map matching~5d|Market prices~5c
Markov game~5c|Markov jump processes~5d|Markov networks~5d|Mask R-CNN~5c|Masked transformer~5d
Massive MIMO networks~5e|Massive MIMO systems~5b|Massive MU-MIMO systems~5f|Matched pairs~5c
Material properties~5a|Material recognition~5d|Mathematical discovery~5d|Matrix approximation~5c
Matrix estimation~5b|Matrix machines~5f|Matrix recovery~5c|Mean flow~5e|Mean-field control~5e
Meaning representation~5b|Measure LLM~5d|Measurement research~5f|Measuring AI~5e
Mechanical properties~5b|Media images~5f|Mediation analysis~5c|Medical anomaly detection~5f
Medical consultation~5d|Medical diagnosis~5a|Medical domain~59|Medical image generation~5e
Medical image retrieval~5f|Medical image synthesis~5d|Medical image translation~5e
Medical language models~5e|Medical large language models~5d|Medical report~5c
Medical text generation~5f|Medical vision-language models~5c|Medication recommendation~5d
Medicine~58|Meet LLMs~5f|Meets diffusion~5f|Melody generation~5e|Meme detection~5e|Memes~5b
Memorization~58|Memory~54|Memory Transformer~5e|Memory accelerators~5e|Memory access~59
Memory constraints~5a|Memory evolution~5d|Memory hierarchy~5b|Memory operations~5c
Memory parallel~5c|Memory-augmented neural networks~5e|Memory-efficient LLM~5e
Mental health dialogue~5f|Mental healthcare~5d|Mental models~5b|Mental states~5a
Mesh deformation~5d|Mesh reconstruction~5c|Meta-analysis~5b|Meta-evaluation~5b
Metal artifact reduction~5e|Metamorphic testing~5d|Metaphor detection~5e|Metric optimization~5e
Metric space~5a|Metric temporal logic~5e|Micro air vehicles~5d|Micro-expression recognition~5d
Micro-gesture recognition~5f|Microbiome data~5e|Microgrids~5b|Microscopy~59|Microscopy images~5b
Mid-training~5c|Millimeter-wave MIMO systems~5e|Millimeter-wave cellular networks~5f
Millimeter-wave communications~5e|Millimeter-wave networks~5e|Millimeter-wave systems~5e
Mind the gap~5c|Minimizing age of information~5f|Minimum bayes risk decoding~5e
Minimum description length~5c|Misinformation~59|Missing data~59|Mission planning~5c
Mitigates context~5f|Mitigates object hallucinations~5e|Mitigates safety~5f|Mitigating LLM~5e
Mitigating bias~5c|Mitigating gender bias~5e|Mitigating hallucinations~5b
Mitigating shortcut learning~5f|Mitigation strategies~59|Mixed models~5a|Mixed-precision~5a
Mixture distribution~5c|Mixture of LoRA experts~5f|Mixture of experts LLMs~5e
Mixture of experts inference~5f|Mixture of low-rank~5e|Mixture of regression~5f
MmWave MIMO systems~5e|MmWave cellular networks~5e|MmWave communication~5c|MmWave networks~5d
MoE~58|MoE inference~5d|Mobile ad-hoc networks~5c|Mobile computing~5c|Mobile crowd sensing~5e
Mobile edge computing~5b|Mobile edge computing network~5f|Mobile edge computing system~5f
Mobile edge networks~5f|Mobile learning~5e|Mobile phone data~5d|Mobile platforms~5a
Mobile robot network~5f|Mobile video~5e|Mobility management~5c|Mobility prediction~5d
Modality bias~5d|Mode connectivity~5d|Mode decomposition~5c|Modeling and analysis~5c
Modeling and control~5c|Modeling and evaluation~5e|Modeling and optimization~5e
Modeling and simulation~5b|Modular benchmark~5f|Modular neural network~5f|Modular robots~5b
Modulation classification~5d|Modulation recognition~5e|Molecular communication~5b
Molecular communication systems~5e|Molecular dynamics~5b|Molecular representation learning~5e
Molecular representations~5c|Moment retrieval~5c|Monaural speech enhancement~5f|Monocular 3D~5b
Monocular 3D human pose~5e|Monocular object~5f|Monotone functions~5c|Monte Carlo~56
Monte Carlo sampling~5a|Moral~59|Moral reasoning~5c|Morphing attack detection~5e|Motion~54
Motion classification~5f|Motion cues~5a|Motion perception~5e|Motion policies~5d
Motion representation~5b|Motion segmentation~5c|Motor imagery~5c|Moving object detection~5e
Multi observation~5f|Multi operator~5e|Multi-LLM agent~5f|Multi-agent AI~5c
Multi-agent AI systems~5c|Multi-agent LLM~5a|Multi-agent bandit~5f|Multi-agent evaluation~5e
Multi-agent games~5e|Multi-agent generation~5e|Multi-agent language model~5f
Multi-agent motion~5e|Multi-agent reasoning~5c|Multi-agent trajectory prediction~5f
Multi-behavior recommendation~5e|Multi-bernoulli filter~5e|Multi-dimensional benchmark~5e
Multi-dimensional evaluation~5b|Multi-fidelity Bayesian optimization~5f|Multi-hop knowledge~5f
Multi-hop networks~5d|Multi-hop question generation~5f|Multi-hop wireless networks~5e
Multi-layer network~5d|Multi-modal 3D~5d|Multi-modal 3D object~5f|Multi-modal agents~5e
Multi-modal data~5a|Multi-modal image~5c|Multi-modal knowledge~5d|Multi-modal medical image~5e
Multi-modal multi-agent~5f|Multi-modal object~5e|Multi-modal representation learning~5e
Multi-modal video~5e|Multi-object tracking~5a|Multi-objective Bayesian optimization~5e
Multi-objective alignment~5d|Multi-organ segmentation~5d|Multi-party dialogues~5e
Multi-person 3D~5e|Multi-person 3D pose~5f|Multi-person pose estimation~5e|Multi-player bandit~5f
Multi-robot exploration~5e|Multi-robot motion planning~5d|Multi-robot navigation~5e
Multi-robot path planning~5d|Multi-robot planning~5e|Multi-robot task allocation~5d
Multi-scale context~5d|Multi-scale feature~59|Multi-scale graph~5f|Multi-sensor fusion~5c
Multi-shot video~5e|Multi-source data~5c|Multi-source domain adaptation~5e|Multi-step LLM~5f
Multi-talker speech~5f|Multi-target tracking~5c|Multi-task deep learning~5e|Multi-task network~5d
Multi-turn LLM~5d|Multi-turn response selection~5f|Multi-view~57|Multi-view 3D object~5e
Multi-view clustering~5d|Multi-view datasets~5c|Multi-view fusion~5d|Multi-view network~5f
Multi-view representations~5d|Multicore systems~5e|Multilayer networks~5c
Multilevel Monte Carlo~5d|Multilevel models~5e|Multilingual~57|Multilingual LLMs~5a
Multilingual corpus~5d|Multilingual data~5c|Multilingual embedding~5c|Multilingual encoders~5c
Multilingual generation~5e|Multilingual hallucination~5f|Multilingual knowledge~5d
Multilingual named entity recognition~5f|Multilingual neural machine translation~5d
Multilingual safety~5d|Multilingual sentiment analysis~5f|Multilingual speech recognition~5e
Multilingual translation~5c|Multilingual word embeddings~5f|Multimodal~55|Multimodal 3D~5e
Multimodal adaptation~5d|Multimodal analysis~5d|Multimodal attention~5d|Multimodal context~5b
Multimodal diffusion~5c|Multimodal document~5c|Multimodal document retrieval~5f
Multimodal domain~5d|Multimodal emotion recognition~5c|Multimodal fake news detection~5e
Multimodal federated learning~5e|Multimodal fusion network~5f|Multimodal generative AI~5e
Multimodal image~5b|Multimodal information~5a|Multimodal knowledge~5b
Multimodal knowledge graph completion~5f|Multimodal machine~5c|Multimodal machine translation~5d
Multimodal medical image~5d|Multimodal medical reasoning~5f|Multimodal multi-agent~5f
Multimodal music~5f|Multimodal named entity recognition~5e|Multimodal optimization~5e
Multimodal prompts~5c|Multimodal remote sensing~5e|Multimodal safety~5d
Multimodal sentiment analysis~5c|Multimodal trajectory prediction~5f
Multimodal understanding and generation~5c|Multiobjective optimization~5d
Multiple access system~5e|Multiple kernel~5c|Multiple kernel learning~5d
Multiple object tracking~5d|Multiplex networks~5d|Multiuser MIMO system~5f|Multiuser detection~5e
Multivariate time series classification~5e|Music~58|Music audio~5d|Music classification~5e
Music emotion recognition~5e|Music genre classification~5e|Music information retrieval~5c
Music recommendation~5c|Music source separation~5e|My model~5f|NOMA system~5d|Nash equilibria~5a
Nash equilibrium~59|Natural images~58|Natural language interaction~5b
Natural language questions~5a|Navigation~56|NeRF~5a|Negotiation~59|Negotiation dialogue~5f
Neighbor discovery~5f|Nested named entity recognition~5e|Nested sampling~5e|Network analysis~59
Network coding~5a|Network control~5a|Network creation games~5f|Network games~5d
Network inference~5b|Network intrusion detection~5c|Network reconstruction~5d
Network structure~58|Networked control systems~5c|Neural 3D~5e|Neural algorithmic reasoning~5f
Neural attention~5c|Neural audio codecs~5d|Neural autoregressive~5e|Neural collapse~5d
Neural combinatorial optimization~5d|Neural computation~5c|Neural controller~5c
Neural conversational models~5e|Neural dialogue~5e|Neural graph~5d|Neural image~5c
Neural image compression~5f|Neural implicit surface~5f|Neural modules~5c|Neural motion~5e
Neural network architecture~58|Neural network compression~5d|Neural network dynamics~5e
Neural network inference~5d|Neural network language models~5c|Neural network quantization~5f
Neural network robustness~5e|Neural network training~59|Neural network verification~5d
Neural object~5f|Neural ordinary differential equations~5c|Neural question~5f|Neural relation~5e
Neural relation extraction~5f|Neural responses~5c|Neural semantic parsing~5f
Neural sequence models~5d|Neural speech~5d|Neural surface~5e|Neural tangent kernel~5c
Neural text~5c|Neural text generation~5e|Neural tree~5f|Neural video~5d
Neural video compression~5e|Neural video representation~5f|Neuro-symbolic~59
Neuro-symbolic learning~5e|Neuromorphic~59|Neurosymbolic reasoning~5f|News recommendation~5c
News summarization~5d|Next POI recommendation~5e|Next best view~5c|Next-generation networks~5c
Node selection~5c|Nodule segmentation~5f|Noise contrastive estimation~5d|Noise filtering~5c
Noise injection~5b|Noise model~5a|Noisy channel~5c|Noisy environments~5b|Non-IID data~5c
Non-autoregressive neural machine~5f|Non-autoregressive translation~5f
Non-intrusive load monitoring~5d|Non-rigid structure~5e|Non-stationary environments~5b
Nonholonomic mobile robot~5f|Nonlinear Fourier transform~5f|Nonlinear dynamical systems~5b
Nonlinear model predictive control~5b|Nonlinear optimization~5b
Nonnegative matrix factorization~5c|Nonstationary time series~5e|Normal integration~5f
Note generation~5e|Nuclear norm~5b|Nuclei segmentation~5d|Numeral systems~5d
Numerical precision~5b|Nyquist signaling~5f|OCR~59|OCT images~5d|Object affordances~5c
Object depth~5e|Object detectors~59|Object discovery~5c|Object instances~5a
Object interaction synthesis~5f|Object navigation~5d|Object pose tracking~5e|Object retrieval~5c
Object shape~5a|Object states~5b|Object transportation~5d|Object-centric learning~5d
Objective learning~5d|Oblivious transfer~5e|Obstacle detection~5c|Occam's razor~5d
Occupancy estimation~5d|Occupancy map~5c|Occupancy world model~5f|Odometry~58
Odometry and mapping~5e|Odor source localization~5f|Omnidirectional images~5d
One-shot federated learning~5f|One-step diffusion~5c|One-step image~5f|Online 3D~5d
Online HD map construction~5f|Online calibration~5d|Online control~5c
Online convex optimization~5c|Online inference~5b|Online matching~5e|Online motion planning~5e
Online multi-object tracking~5f|Online policy~5c|Online reviews~5c|Online robot~5e
Online sampling~5d|Online trajectory~5d|Online transfer~5f|Online video~5b|Ontology~58
Ontology matching~5e|Open benchmark~5c|Open information extraction~5d|Open language models~5f
Open large language models~5e|Open platform~5c|Open relation extraction~5f|Open the black-box~5e
Open-ended LLM~5f|Open-ended environments~5d|Open-ended evolution~5f|Open-ended generation~5b
Open-ended questions~5b|Open-set domain adaptation~5f|Open-source~55|Open-source AI~5e
Open-source agent~5c|Open-source library~5b|Open-source projects~5a|Open-vocabulary~59
Open-vocabulary 3D~5c|Open-vocabulary 3D scene~5e|Open-vocabulary object~5c
Open-vocabulary semantic segmentation~5c|Open-weight LLMs~5a|Open-world object detection~5e
Operator learning~5c|Opinion summarization~5e|Opportunistic networks~5d
Optical coherence tomography image~5f|Optical communication~5c|Optical networks~5c
Optical wireless communication~5e|Optimal distribution~5c|Optimal lower bounds~5e
Optimal motion planning~5d|Optimal multi-robot path~5f|Optimal path~5a|Optimal path planning~5e
Optimal power flow~5b|Optimal state~5b|Optimal trajectory planning~5f|Optimization dynamics~5b
Optimization mechanism~5b|Optimization signals~5b|Optimize memory~5c
Optimizing large language models~5d|Optimizing multi-agent~5e|Optimizing neural network~5d
Optimizing video~5e|Order preferences~5e|Order reduction~5c|Order statistics~5a
Ordinal classification~5d|Orientation estimation~5c|Oriented dialogue~5a
Oriented dialogue systems~5b|Oriented grasping~5e|Oriented learning~5e|Oriented network~5e
Oriented object detection~5e|Origin-destination flows~5f|Orthogonal subspaces~5d
Orthogonal transformations~5c|Orthogonality constraints~5c|Outage analysis~5e|Output feedback~5c
Output length~5b|Output space~5a|Overlapping community detection~5e|Overthinking~5b
PAC learning~5c|PAPR reduction~5f|PBR materials~5e|PMU data~5e|POI recommendation~5d
POMDP planning~5e|Packet scheduling~5d|Packing and covering~5f|Panorama generation~5f
Parallel LLM~5f|Parallel architecture~5c|Parallel communication~5e|Parallel computing~59
Parallel corpus~5b|Parallel data~5a|Parallel dataset~5c|Parallel robot~5c|Parallel tree~5f
Parameter adaptation~5c|Parameter estimation~58|Parameterized complexity~5b|Parametric model~59
Paraphrase~59|Paraphrase generation~5c|Parity games~5c|Parkinson's disease detection~5f
Parsing~57|Part segmentation~5b|Partial monitoring~5e|Partially relevant video retrieval~5f
Participatory sensing~5e|Particle dynamics~5e|Particle flow~5f|Particle systems~5d
Patch attacks~5d|Path following control~5d|Path integral~5b|Path network~5d|Path queries~5c
Path tracking~5c|Pathology foundation models~5c|Pathology images~5b|Patient trajectories~5d
Pattern analysis~5c|Pedestrian attribute recognition~5e|Pedestrian crossing intention~5f
Pedestrian detection~5b|Pedestrian intention prediction~5f|Pedestrian tracking~5d
Pedestrian trajectory prediction~5d|Peer prediction~5d|Peer-review~5e|Perceptions of AI~5d
Permutation equivariant~5c|Person detection~5c|Person recognition~5d|Person retrieval~5d
Person search~5c|Persona vectors~5e|Personal assistants~5b|Personal preferences~5b
Personality traits~5a|Personalization~55|Personalized LLM~5c|Personalized LLM agents~5f
Personalized PageRank~5c|Personalized models~5b|Personalized question answering~5f
Personalized text~5c|Personalized text generation~5e|Personalizing large language models~5d
Personas~59|Phase field~5d|Phase recognition~5d|Phase retrieval~5b|Phishing~5b
Phishing detection~5d|Phishing email detection~5f|Phoneme recognition~5d|Photoacoustic imaging~5e
Physical design~5c|Physical interaction~5a|Physical layer security~5b|Physics~54
Physics foundation models~5f|Physics-guided diffusion~5f|Piano music~5e
Piecewise affine systems~5f|Pinching antenna systems~5e|Pipeline optimization~5d|Pixel-space~5a
Planar graphs~5a|Planar manipulation~5d|Planning~55|Planning benchmarks~5c|Planning domain~5b
Planning network~5e|Player multi-armed bandit~5f|Playing LLMs~5e|Playing agents~5c
Plug-and-play~57|Pneumonia detection~5e|Poetry~5b|Poetry generation~5e|Point cloud analysis~5d
Point cloud classification~5d|Point cloud compression~5d|Point cloud generation~5c
Point cloud geometry compression~5f|Point cloud learning~5e|Point cloud processing~5d
Point cloud representation~5c|Point cloud segmentation~5c|Point cloud semantic segmentation~5c
Point cloud sequences~5d|Point cloud videos~5f|Point process~59|Point process model~5c
Poisson regression~5d|PolSAR image classification~5f|Polar codes~5b|Polar decoders~5e
Policy alignment~5d|Policy analysis~5c|Policy evaluation and learning~5f|Policy refinement~5d
Policy reinforcement learning~5c|Policy selection~5d|Policy self-distillation~5c
Policy synthesis~5d|Policy transfer~5c|Political bias~5c|Polynomial approximation~5c
Polynomial neural networks~5f|Polynomial systems~5c|Polyp detection~5d|Polyp segmentation~5c
Polyphonic music~5d|Polyphonic sound event detection~5f|Popular matching~5e
Popularity prediction~5d|Population size~5b|Port-Hamiltonian systems~5e|Portfolio management~5d
Portfolio optimization~5c|Portrait animation~5d|Portrait video~5d|Pose and shape estimation~5d
Pose generation~5d|Pose graph~5b|Post-hoc explanation~5b|Post-quantum cryptography~5d
Posterior mean~5c|Posture estimation~5f|Power allocation~5a|Power control~5a
Power distribution systems~5e|Power flow~5a|Power forecasting~5d|Power iteration~5c
Power prediction~5d|Power system~59|Power system state estimation~5e|Power transfer~5b
Powered multi-agent~5d|Pre-trained LLMs~5a|Pre-trained diffusion models~5b|Pre-trained encoder~5c
Pre-trained transformer~5b|Precise robot~5d|Precision matrix estimation~5e|Precision medicine~5b
Precoding design~5d|Predictive coding networks~5f|Predictive power~59
Predictive process monitoring~5e|Predictive uncertainty~5a|Preference aggregation~5d
Preference distillation~5f|Preliminary report~5e|Presentation attack detection~5d
Preserving text~5d|Preserving video~5d|Preserving video generation~5f|Pressure estimation~5f
Pretrained transformer~5b|Price forecasting~5d|Priority queue~5c|Privacy~56|Privacy-preserving~57
Privacy-preserving LLM~5e|Privacy-preserving federated learning~5e|Privacy-preserving text~5f
Private information retrieval~5c|Proactive dialogue~5e|Proactive robot~5f|Probabilistic 3D~5f
Probabilistic embedding~5e|Probabilistic graphical models~5b|Probabilistic integration~5f
Probabilistic movement primitives~5e|Probabilistic object~5e|Probabilistic reasoning~5c
Probabilistic time series forecasting~5e|Probabilistic trajectory~5f
Probabilistic verification~5f|Probe LLMs~5d|Probit model~5e|Procedural 3D~5f
Procedural planning~5e|Process inference~5f|Process model~59|Process monitoring~5c
Product codes~5e|Product reviews~5b|Product search~5b|Production systems~5a|Profile generation~5e
Program analysis~5b|Program execution~5b|Program learning~5f|Prompt adaptation~5d
Prompt embeddings~5b|Prompt evolution~5e|Prompt injection detection~5f|Proof search~5c
Propagation network~5d|Prospect theory~5c|Prostate cancer detection~5f|Protein~57
Protein design~5c|Protein representation learning~5f|Protein sequences~5b
Protein-protein interaction prediction~5f|Protocol design~5b|Provenance tracking~5c|Pruning~57
Pseudo-labels~58|Pseudo-relevance feedback~5d|Public safety~5b|Pulmonary nodule detection~5f
Pure exploration~5d|Push recovery~5d|Pyramid attention~5f|Quadratic programming~59
Quadrotor trajectory~5e|Quality control~59|Quality enhancement~5c|Quality metrics~59
Quality-diversity~5c|Quantization~57|Quantized LLMs~5d|Quantized neural networks~5d|Quantum~56
Quantum LDPC codes~5f|Quantum architecture search~5f|Quantum circuits~5a|Quantum computing~59
Quantum federated learning~5f|Quantum hardware~5c|Quantum information~5c
Quantum neural networks~5d|Quantum optimization~5e|Query auto-completion~5f|Query complexity~5a
Query generation~5a|Query intent~5c|Question answering over knowledge~5d
Question answering systems~5b|Question decomposition~5d|Quickest change detection~5e|RAG~57
RAG pipeline~5a|REST API~5c|RF communication systems~5f|RF fingerprinting~5f|RGB images~58
RGB video~5b|RGB-D salient object~5e|RLHF~59|RTL generation~5e|Radar~58|Radar communication~5e
Radar object detection~5f|Radio map~5d|Radio resource allocation~5e|Radiology~59
Radiology report evaluation~5f|Radiology report generation~5b|Radiology reports~5a
Random masking~5b|Random matrix theory~5b|Random search~5b|Rank aggregation~5c
Rank minimization~5d|Rank regression~5e|Rank structure~5b|Rank subspace~5c|Rank-one matrix~5f
Ranking data~5c|Ranking function~5b|Ranking models~59|Ransomware detection~5f
Rare disease diagnosis~5e|Rate adaptation~5c|Rate control~5c|Rate estimation~5c
Rating prediction~5b|Raw audio~5b|Ray report generation~5e|ReLU networks~5b|Reachability games~5e
Reaction generation~5f|Reaction networks~5c|Reactive control~5c|Reactive synthesis~5d
Readability assessment~5e|Real-time 3D~5b|Real-time UAV tracking~5f
Real-time anomaly detection~5d|Real-time audio~5e|Real-time monitoring~5b|Real-time object~5c
Real-time object detection~5c|Real-time prediction~5c|Real-time semantic segmentation~5e
Real-time text~5e|Real-time vehicle~5f|Real-to-sim~5d|Real-world evaluations~5b
Real-world super-resolution~5e|Reality check~5e|Reality games~5f|Reality gap~5b|Reasoning~53
Reasoning effort~5c|Reasoning graph~5d|Reasoning of LLMs~5d|Reasoning over knowledge graphs~5e
Reasoning systems~5a|Reasoning tree~5e|Reasoning video~5f|Recommendation~56
Recommendation agents~5d|Recommendation explanations~5f|Recommender system evaluation~5f
Reconfigurable intelligent surface~5b|Reconfigurable robot~5d|Reconstruction~55
Rectified linear unit~5b|Recurrence prediction~5f|Recurrent attention~5d
Recurrent convolutional neural network~5e|Recurrent models~5b|Red-teaming LLMs~5f
Reduced-order model~5b|Redundant manipulators~5d|Redundant robots~5d|Reed muller codes~5d
Reed solomon codes~5c|Refactoring~5b|Reference image quality assessment~5d|Reference video~5b
Referring expression~5a|Referring image segmentation~5d|Referring remote sensing image~5f
Reflection removal~5d|Reflective memory~5e|Region detection~5d|Region proposal network~5d
Registration~58|Regression~55|Regression analysis~5b|Regression discontinuity design~5e
Regression model~58|Regular expressions~5b|Regular languages~5a
Regularize deep neural networks~5f|Reinforce LLM~5f|Reinforced reasoning~5e
Reinforcement learning controller~5e|Related models~5a|Relation classification~5b
Relation inference~5c|Relation prediction~5c|Relational databases~5a|Relational network~5c
Relational semantics~5c|Relational triple extraction~5f|Relative pose~5a|Relay networks~5c
Relay selection~5c|Relay system~5c|Relevance judgments~5b|Relevance modeling~5c|Relighting~5b
Remaining useful life prediction~5e|Remote sensing change detection~5d
Remote sensing foundation models~5e|Remote sensing image classification~5e
Remote sensing image segmentation~5e|Remote sensing object~5e|Remote sensing segmentation~5f
Remote sensing semantic segmentation~5f|Reparameterization gradient~5e|Repeated auctions~5e
Report evaluation~5d|Representation bias~5d|Reproducing kernel Hilbert space~5a
Requirements engineering~5b|Reranking~59|Research assessment~5d|Research environment~5c
Research idea generation~5f|Research reports~5c|Residual vector~5c|Resilient multi-agent~5f
Resource constraints~59|Resource neural machine translation~5e|Resource speech recognition~5f
Response prediction~5c|Response regression~5f|Response selection~5c|Restless bandit~5e
Restoration~57|Retinal~5a|Retinal images~5c|Retinal vessel segmentation~5d
Retinopathy diagnosis~5f|Retrieval~54|Retrieval benchmarks~5a|Retrieval-augmented LLMs~5d
Retrieval-augmented generation evaluation~5f|Retrieval-augmented generation systems~5c
Retrieval-augmented multi-agent~5f|Retrieval-augmented question answering~5e
Revealed preferences~5d|Reward machines~5d|Reward maximization~5c
Reward reinforcement learning~5d|Risk analysis~5c|Risk control~5b|Risk estimation~5b
Risk management~5a|Road detection~5e|Road navigation~5e|Robot~54|Robot actions~5a
Robot collisions~5d|Robot data~5b|Robot exploration~5c|Robot imitation~5d|Robot information~5e
Robot localization~5b|Robot motion~59|Robot network~5d|Robot path planning~5c
Robot programming~5c|Robot routing~5f|Robot skills~5b|Robot state~5b|Robot transfer~5f
Robotic 3D~5e|Robotic agents~5b|Robotic grasp detection~5e|Robotic search~5e|Robotic systems~57
Robust 3D~5b|Robust 3D object detection~5f|Robust LLM~5c|Robust aggregation~5c
Robust anomaly detection~5e|Robust approximation~5e|Robust assessment~5c|Robust audio~5e
Robust bipedal locomotion~5f|Robust deep learning~5d|Robust deep reinforcement learning~5f
Robust deepfake detection~5e|Robust distributed learning~5f|Robust document~5f
Robust federated learning~5e|Robust graph~5d|Robust hypothesis testing~5f|Robust image~5c
Robust lane detection~5f|Robust matrix~5f|Robust medical image segmentation~5f
Robust model predictive control~5e|Robust models~5a|Robust multi-object~5f|Robust multi-view~5e
Robust object~5c|Robust object detection~5e|Robust optimization~5a|Robust point cloud~5f
Robust regression~5d|Robust reinforcement learning~5d|Robust retrieval-augmented generation~5f
Robust robot~5d|Robust speech~5d|Robust speech recognition~5d|Robust submodular maximization~5f
Robust subspace~5e|Robust text~5d|Robust time series~5f|Robust trajectory~5d|Robust video~5d
Robust vision-language models~5f|Robust visual localization~5f|Robust visual tracking~5e
Room layout estimation~5f|Rotation estimation~5d|Route recommendations~5f|Routing~56
Routing games~5d|Routing solvers~5f|Routing strategy~5b|Rubrics~59|Rumor~5b|Runtime analysis~5d
Runtime verification~5c|SAR images~5c|SLAM~58|SMT solvers~5b|SQL~59|SQL queries~5a|SWE-bench~5a
SWIPT systems~5f|Safe LLM~5f|Safe human-robot~5d|Safe multi-agent~5f|Safe robot~5d|Safe text~5e
Safe trajectories~5c|Safety~55|Safety and security~5b|Safety assurance~5c|Safety filters~5b
Safety guardrails~5b|Safety verification~5c|Safety-critical driving~5e|Saliency detection~5c
Saliency prediction~5c|Sample complexity~58|Sample compression~5d|Sample selection~5a
Sampling and optimization~5e|Sampling and reconstruction~5d|Sarcasm~5b|Sarcasm detection~5c
Satellite~58|Satellite communications~5d|Satellite images~5a|Scene change detection~5e
Scene graph generation~5c|Scene images~5b|Scene modeling~5b|Scene recognition~5c
Scene segmentation~5c|Scene text detection~5d|Scene text editing~5f|Scheduling~56
Scheduling policy~5b|Schema induction~5f|Schema matching~5d|Scientific claim verification~5f
Scientific documents~5c|Scientific ideas~5d|Scientific simulations~5c|Scientific text~5c
Scientific visualization~5d|Scientometric analysis~5f|Score alignment~5d|Score estimation~5c
Score fusion~5d|Script generation~5d|Search~54|Search and rescue~5a|Search evaluation~5f
Search queries~5a|Secret key generation~5e|Secure AI~5d|Secure cloud~5e|Secure data~5c
Secure routing~5f|Securing AI agents~5f|Security~55|Security assessment~5c
Security enhancement~5d|Security games~5c|Segmentation~55|Segmentation datasets~5a
Segmentation of 3D~5d|Seismic~5a|Seizure detection~5d|Selective inference~5c
Self-adaptive systems~5e|Self-alignment~5d|Self-attention network~5d|Self-awareness~5c
Self-critique~5c|Self-driving~59|Self-evolving~59|Self-evolving multi-agent~5e
Self-improving LLM~5e|Self-improving LLM agents~5f|Self-organizing~59|Self-organizing map~5c
Self-play~5e|Self-play reinforcement learning~5e|Self-reconfigurable robot~5e|Self-refinement~5b
Self-supervised 3D~5e|Self-supervised audio~5e|Self-supervised monocular depth~5d
Self-supervised pretraining~5b|Self-supervised speech~5c|Self-supervised speech models~5d
Self-supervised transformer~5f|Self-supervised video~5d|Self-supervised video representation~5f
Self-training~5a|Semantic 3D~5c|Semantic ID generation~5f|Semantic augmentation~5d
Semantic caching~5d|Semantic change detection~5d|Semantic compression~5d|Semantic conditioning~5d
Semantic disentanglement~5d|Semantic document~5f|Semantic exploration~5d|Semantic gap~5a
Semantic hierarchy~5c|Semantic labels~5a|Semantic learning~5d|Semantic loss~5c
Semantic matching~5a|Semantic object~5c|Semantic parts~5c|Semantic relations~59
Semantic role labeling~5c|Semantic scene~5b|Semantic scene completion~5d
Semantic textual similarity~5b|Semantic variations~5c|Semantic video~5e|Semi-supervised 3D~5f
Semi-supervised classification~5d|Semi-supervised deep learning~5e
Semi-supervised domain adaptation~5e|Semi-supervised image~5e|Semi-supervised medical image~5d
Semi-supervised text classification~5f|Semidefinite programming~5a|Semiparametric estimation~5d
Sense embeddings~5d|Sensing image super-resolution~5f|Sensor attacks~5e|Sensor networks~58
Sensor scheduling~5e|Sensor simulation~5d|Sentence compression~5e|Sentence encoder~5b
Sentence matching~5e|Sentence representation learning~5d|Sentence representations~5b|Sentiment~57
Sentiment classification~5a|Sentiment quad prediction~5f|Sentiment triplet extraction~5e
Separation logic~5c|Sequence learning~5b|Sequence matching~5d|Sequence recommendation~5e
Sequence speech recognition~5f|Sequence tagging~5c|Sequence training~5d
Sequence-to-sequence models~5a|Sequence-to-sequence speech~5f|Sequential learning~5b
Sequential manipulation~5e|Sequential modeling~5b|Sequential optimization~5c|Serious games~5d
Serverless~5c|Serverless computing~5d|Service recommendation~5f|Set cover~5b|Set estimation~5e
Set theory~5b|Severity estimation~5e|Sexism detection~5e|Shadow detection~5e|Shadow removal~5d
Shape LLM~5e|Shape control~5d|Shape generation~5c|Shape reconstruction~5b|Shape retrieval~5d
Shared memory~5a|Sheet music~5e|Ship detection~5e|Short video~5a|Short-term load forecasting~5e
Side-channel attacks~5c|Sign language generation~5f|Sign language recognition~5c
Sign language translation~5c|Signal analysis~5c|Signal classification~5c|Signal processing~58
Signal temporal logic~5c|Signature verification~5d|Signed distance function~5b|Signed graphs~5d
Signed networks~5d|Sim2real gap~5d|Similarity analysis~5b|Similarity learning~5c
Similarity metrics~59|Simulated annealing~5b|Simulation~53|Simulation evaluations~5d
Simultaneous localization and mapping~59|Simultaneous machine translation~5e
Simultaneous speech~5d|Simultaneous translation~5d|Singing voice conversion~5e
Singing voice separation~5d|Single domain generalization~5d|Single image reflection removal~5f
Single index model~5e|Single transformer~5c|Single-channel speech~5d
Single-channel speech separation~5f|Single-pixel imaging~5e|Single-view 3D~5d
Single-view 3D reconstruction~5e|Single-view images~5c|Skeleton action~5f|Sketch generation~5d
Skew normal~5d|Skill ecosystems~5e|Skin lesion classification~5d|Sleep~59
Sleep stage classification~5d|Sliding mode control~5c|Small area estimation~5d
Small cell networks~5c|Small reasoning~5e|Small sample~5a|Small space~5d|Smoothed analysis~5d
Snake robot~5c|Snapshot compressive imaging~5f|Social agents~5d|Social behavior~5b
Social deduction game~5d|Social dynamics~5b|Social engineering~5c|Social learning~5c
Social media analysis~5e|Social media posts~5b|Social media streams~5f|Social media videos~5f
Social welfare~5a|Socially aware robot navigation~5f|Soft clustering~5d|Soft growing robots~5f
Soft labels~5b|Software defect prediction~5e|Software ecosystem~5c|Software effort estimation~5e
Software evolution~5d|Software platform~5c|Solar~59|Sonar images~5d|Song generation~5e
Sorting networks~5e|Sound detection~5e|Sound event detection~5c|Sound source localization~5c
Source attribution~5c|Source detection~5d|Source domain generalization~5e|Source localization~5b
Source-free domain adaptation~5d|Source-free unsupervised domain~5f|Space control~5c
Spacecraft~5b|Span detection~5d|Sparse Bayesian learning~5d|Sparse Gaussian process regression~5f
Sparse Gaussian processes~5d|Sparse LiDAR~5c|Sparse and low-rank~5e|Sparse annotations~5c
Sparse autoencoder features~5f|Sparse channel estimation~5f|Sparse data~5b|Sparse depth~5c
Sparse diffusion~5f|Sparse graphs~5a|Sparse learning~5d|Sparse neural networks~5e
Sparse optimization~5d|Sparse sensing~5e|Sparse subspace clustering~5e|Sparse training~5d
Sparse-reward~59|Sparse-view 3D~5e|Sparse-view CT reconstruction~5e
Sparse-view Gaussian splatting~5f|Sparsifying transform~5e|Sparsity~56|Spatial attention~5a
Spatial constraints~5b|Spatial modulation~5c|Spatial planning~5d|Spatial point processes~5d
Spatial priors~5b|Spatial relations~5a|Spatial-temporal graph~5d|Spatio-temporal analysis~5e
Spatio-temporal forecasting~5e|Spatio-temporal network~5f|Spatiotemporal features~5b
Spatiotemporal prediction~5e|Spatiotemporal reasoning~5d|Speaker adaptation~5d
Speaker detection~5e|Speaker embeddings~5b|Speaker recognition~5b|Speaker verification~5a
Specialized LLM~5b|Species classification~5c|Specification and verification~5d
Spectral compression~5e|Spectral decomposition~5b|Spectral density estimation~5f
Spectral features~5b|Spectral graph~5b|Spectral learning~5e|Spectral properties~5b
Spectrum analysis~5d|Spectrum estimation~5e|Spectrum management~5d|Spectrum sensing~5b
Spectrum sharing~5b|Speculative execution~5c|Speech~56|Speech LLMs~5c|Speech coding~5e
Speech corpus~5c|Speech deepfake detection~5e|Speech enhancement~5a|Speech foundation models~5c
Speech processing~5a|Speech representation learning~5e|Speech transcripts~5c
Speech translation~5a|Speech translation systems~5f|Speech-driven facial animation~5f
Spelling correction~5d|Spherical robot~5e|Spike-timing-dependent plasticity~5c
Spiking transformers~5e|Spiking vision transformers~5f|Split federated learning~5e
Split learning~5d|Spoken dialogue systems~5c|Spoken term detection~5e|Sponsored search~5d
Spoofing attacks~5c|Spoofing detection~5d|Sports videos~5d|Spreadsheet model~5f
Squares lower bounds~5f|Stability assessment~5d|Stability prediction~5d|Stable LLM~5f
Stable matching~5b|Stable rank~5d|Stable reinforcement learning~5f|Stance classification~5d
Stance detection~5b|State alignment~5e|State and parameter estimation~5e|State changes~5a
State complexity~5d|State machine~5a|State monitoring~5e|State prediction~5b
State representation learning~5e|State space~57|Static analysis~5a|Statistical analysis~59
Statistical computing~5c|Statistical machine translation~5b|Statistical models~58
Statistical parametric speech synthesis~5e|Stealing attacks~5e|Stealthy backdoor attacks~5f
Steer LLMs~5c|Steer large language models~5e|Steganography~5a|Steiner tree~5c
Step diffusion model~5c|Step image~5e|Stepping stone~5b|Stereo depth estimation~5d
Stereo matching~5b|Stochastic bandit~5c|Stochastic block model~5a|Stochastic computing~5d
Stochastic control~5c|Stochastic convex optimization~5d|Stochastic dynamical systems~5d
Stochastic geometry model~5f|Stochastic matching~5f|Stochastic multi-armed bandit~5c
Stochastic optimal control~5c|Stochastic shortest path~5e|Stochastic systems~5b
Story visualization~5e|Strategic agents~5c|Strategic classification~5f|Strategy synthesis~5e
Streaming 3D reconstruction~5e|Streaming graph~5e|Streaming recommendation~5e|Streaming video~5b
Street view~5b|Stress detection~5d|String kernels~5f|String matching~5c
Stroke lesion segmentation~5f|Structural alignment~5b|Structural constraints~5a
Structural control~5b|Structural damage detection~5f|Structural tokens~5c
Structural transformations~5c|Structural variations~5c|Structure reconstruction~5d
Structure segmentation~5d|Structured data~58|Structured knowledge~59|Structured model~5a
Structured search~5c|Student AI~5e|Student performance prediction~5f|Style alignment~5d
Style classification~5e|Style embeddings~5d|Sub-nyquist sampling~5d|Subgraph detection~5f
Subgraph discovery~5f|Submodular cover~5e|Subset selection~5b|Subspace clustering~5c
Subspace codes~5f|Successive cancellation list decoding~5f|Sufficient dimension reduction~5e
Sum-product networks~5d|Summarization~56|Summarization evaluation~5e|Super-resolution network~5d
Supervised 3D~5c|Supervised action~5e|Supervised anomaly detection~5e|Supervised attention~5e
Supervised audio~5d|Supervised data~5b|Supervised deep learning~5b
Supervised domain adaptation~5d|Supervised graph~5d|Supervised image~5c
Supervised instance segmentation~5f|Supervised medical image segmentation~5d
Supervised monocular depth estimation~5d|Supervised named entity recognition~5f
Supervised object~5b|Supervised object detection~5d|Supervised point cloud~5f
Supervised reinforcement learning~5d|Supervised scene~5f|Supervised semantic segmentation~5c
Supervised temporal action localization~5f|Supervised text classification~5e|Supervised video~5c
Supervised video anomaly detection~5e|Supervised video representation learning~5f
Supervisory control~5b|Supply chain~59|Surface classification~5f|Surface defect detection~5e
Surface vehicles~5b|Surgical~58|Surgical scene segmentation~5f|Surgical video~5b
Surrogate model~59|Survival prediction~5b|Swarm~58|Swarm robotics~5c|Swin Transformer~5b
Switched systems~5c|Switching speech~5d|Switching speech recognition~5f|Sycophancy~5b
Symbolic music generation~5d|Symbolic planning~5c|Symbolic regression~5b
Symbolic representations~5b|Symbolic world model~5f|Symmetry~57|Synchronous generator~5d
Synchronous machine~5d|Synthetic augmentation~5c|Synthetic control~5d|Synthetic data training~5f
Synthetic speech~5c|Synthetic tabular data~5d|Synthetic tabular data generation~5f
Synthetic training data~5b|TDD systems~5f|TTS~59|TV white space~5e|Table question answering~5c
Table reasoning~5c|Table-to-text generation~5e|Tabular anomaly detection~5f
Tabular data generation~5d|Tabular prediction~5d|Tactile~59|Tactile object~5e
Tag recommendations~5f|Tagging systems~5d|Tail latency~5c|Talking environments~5f
Talking face generation~5e|Talking head generation~5c|Talking head synthesis~5e|Tame diffusion~5f
Target detection~5a|Target tracking~5a|Taylor expansion~5b|Technical documentation~5c
Technical report~59|Teleoperation~59|Teleoperation system~5c|Temperature forecasts~5e
Temporal action detection~5d|Temporal action localization~5c|Temporal action segmentation~5d
Temporal answer~5f|Temporal correlations~5a|Temporal deep learning~5f|Temporal difference~5b
Temporal fusion~5c|Temporal interactions~5c|Temporal knowledge graph~5c
Temporal knowledge graph reasoning~5e|Temporal logic constraints~5e|Temporal logic planning~5f
Temporal point processes~5c|Temporal prediction~5c|Temporal representations~5b
Temporal sampling~5d|Temporal scales~5b|Temporal segments~5b|Temporal sentence grounding~5f
Temporal video~5c|Temporally consistent video~5d|Tensor completion~5c|Tensor compression~5f
Tensor contractions~5d|Tensor cores~5c|Tensor programs~5f|Tensor recovery~5f
Tensor representation~5d|Term time series forecasting~5d|Terrain adaptability~5e
Terrain navigation~5f|Terrestrial networks~5c|Test-time alignment~5e|Test-time prompt tuning~5e
Text annotations~5c|Text augmentation~5d|Text compression~5d|Text corpora~5a|Text detection~5b
Text evaluation~5d|Text extraction~5c|Text processing~5b|Text semantics~5c|Text style transfer~5d
Text-dependent speaker verification~5e|Text-guided 3D~5f|Text-independent speaker verification~5e
Text-to motion~5b|Text-to-SQL generation~5d|Text-to-audio~5c|Text-to-video retrieval~5d
Text-video retrieval~5e|Textual explanations~5c|Texture recognition~5e|Thematic analysis~5b
Theoretic planning~5e|Theoretical bounds~5a|Theoretical physics~5d|Theory of mind reasoning~5e
Threat intelligence~5b|Threshold logic~5f|Throughput~56|Throughput analysis~5e
Throughput maximization~5d|Tight analysis~5e|Timeline summarization~5e|Tiny objects~5d
Token fusion~5d|Token optimization~5d|Token routing~5d|Tolerant networks~5d|Tool-augmented LLM~5d
Tooth segmentation~5f|Top-N recommendation~5d|Topic classification~5c|Topic discovery~5e
Topic segmentation~5e|Topological constraints~5c|Topological data analysis~5b|Topology~55
Topology control~5d|Topology inference~5e|Topology learning~5e|Torque control~5b
Torque estimation~5e|Touch sensing~5f|Toxicity~59|Tracking~55|Tracking and mapping~5d
Tracking control~5b|Trading strategies~5c|Traffic anomaly detection~5f|Traffic classification~5d
Traffic detection~5f|Traffic flow forecasting~5e|Traffic flow prediction~5e
Traffic forecasting~5c|Traffic signal control~5c|Training acceleration~5d|Training-free 3D~5f
Training-free LLM~5f|Training-free acceleration~5d|Training-free diffusion~5e
Training-free image editing~5f|Training-free long video~5f|Training-free object~5f
Training-free video~5e|Trajectory adaptation~5e|Trajectory design~5d|Trajectory distillation~5e
Trajectory synthesis~5d|Trajectory tracking control~5d|Transactional memory~5d
Transceiver design~5d|Transfer network~5c|Transfer reinforcement learning~5f
Transferable adversarial attacks~5f|Transferable representations~5b|Transformer accelerators~5e
Transformer inference~5d|Transformer network~5a|Transient stability assessment~5f|Translation~55
Translation quality estimation~5e|Transport map~5c|Treatment effect estimation~5c
Treatment planning~5a|Tree network~5d|Tree of thoughts~5c|Tree species classification~5e
Trust LLM~5e|Trust management~5d|Trustworthy agents~5d|Truth discovery~5e|Truthful mechanisms~5c
Tsetlin machine~5f|Tumor~58|Tumor segmentation~5a|Tumour segmentation~5f|Tuned language models~5b
Tuned vision-language model~5d|Tuning of language models~5e|Turing machine~5a|Tutoring~5a
Twitter sentiment analysis~5f|Two-phase flow~5f|Two-variable logic~5f|Type theory~5b|UAV~58
UAV communication~5d|UAV detection~5e|UAV imagery~5d|UAV images~5d|UAV localization~5f
UAV networks~5d|UAV object~5f|UAV path planning~5e|UAV tracking~5d
Ultra-high-definition images~5f|Ultra-high-resolution images~5e|Ultrasound~59
Ultrasound image segmentation~5f|Ultrasound segmentation~5e|Ultrasound videos~5d
Unanswerable questions~5d|Unbalanced optimal transport~5d|Unbiased gradient~5d|Uncertainty~55
Uncertainty learning~5f|Uncertainty reduction~5c|Uncertainty-aware learning~5f|Underwater~58
Underwater 3D~5f|Underwater acoustic communication~5f|Underwater human-robot~5f
Underwater image~5b|Underwater image enhancement~5d|Underwater object detection~5e
Underwater robots~5b|Underwater scenes~5d|Universal adversarial attacks~5f
Universal approximation~5b|Universal domain adaptation~5f|Universal image~5d
Universal multimodal retrieval~5f|Unknown environments~59|Unlabeled data~58|Unlearning~59
Unleash LLMs~5f|Unmanned aerial vehicles~58|Unmanned surface vehicles~5d
Unobserved confounding~5c|Unpaired data~5c|Unpaired image~5c|Unpaired image translation~5f
Unstructured environments~5a|Unstructured text~5a|Unsupervised 3D~5e|Unsupervised adaptation~5d
Unsupervised cross-domain~5e|Unsupervised deep learning~5c|Unsupervised detection~5e
Unsupervised discovery~5e|Unsupervised feature~5c|Unsupervised feature selection~5e
Unsupervised graph~5e|Unsupervised image~5c|Unsupervised monocular depth estimation~5f
Unsupervised neural machine translation~5e|Unsupervised speech~5e|Unsupervised text~5d
Unsupervised text style transfer~5f|Unsupervised training~5c|Unsupervised video~5c
Unsupervised video object segmentation~5e|Untrusted cloud~5f|Upper confidence bound~5b
Urban autonomous driving~5f|Urban environments~59|Urban scene reconstruction~5f|Urban scenes~5b
User clusters~5d|User feedback~59|User memory~5d|User-generated content~5b
Utility optimization~5d|V2V communication~5d|V2X communication~5d|V2X networks~5f|VLA~59
Value cache~5b|Value iteration~5b|Value model~5c|Value systems~5d|Vandalism detection~5f
Variability analysis~5e|Variable impedance control~5e|Variable selection~59
Variance decomposition~5c|Variance regularization~5e|Variational Gaussian process~5e
Variational graph~5e|Variational information~5d|Variational quantum circuits~5c
Varying coefficient model~5e|Vector addition systems~5d|Vector autoregressive~5c
Vector embeddings~5b|Vector field~5a|Vector map~5d|Vector representations~59|Vector space~59
Vector symbolic architectures~5e|Vectorized HD map construction~5f|Vehicle classification~5e
Vehicle dynamics~5b|Vehicle localization~5d|Vehicle network~5d|Vehicle tracking~5d
Vehicle trajectory prediction~5e|Vehicle-manipulator systems~5f|Vehicular communications~5b
Vehicular edge computing~5f|Vehicular networks~5b|Velocity control~5c|Verbalized confidence~5c
Verifiable agent~5c|Verifiable code generation~5f|Verifiable reinforcement learning~5f
Verification~56|Verification of neural networks~5e|Verilog code generation~5e
Vertical federated learning~5e|Vessel segmentation~5b|Vessel trajectory~5e|Video VAE~5e
Video action~5c|Video annotation~5d|Video codecs~5c|Video coding~5b|Video communication~5e
Video datasets~59|Video demonstrations~5c|Video depth~5d|Video detection~5c
Video domain adaptation~5f|Video enhancement~5d|Video forgery detection~5f|Video games~5a
Video highlight detection~5f|Video instance segmentation~5d|Video moment retrieval~5d
Video motion~5d|Video object~5a|Video object detection~5d|Video recommendation~5c
Video salient object detection~5f|Video search~5d|Video semantic segmentation~5e
Video super-resolution~5c|View 3D~5b|View 3D Gaussian splatting~5f|View 3D object detection~5e
View 3D reconstruction~5c|View localization~5d|View network~5e|View object~5d
View object geo-localization~5f|View planning~5d|View semantic segmentation~5f
View video diffusion~5f|Viewpoint estimation~5f|Violence detection~5e|Viral marketing~5c
Virtual environment~5a|Virtual network~5b|Virtual network embedding~5e|Visible image fusion~5d
Visible light communication~5b|Visible light communication systems~5e|Vision backbones~5b
Vision datasets~5b|Vision representations~5e|Vision-language adaptation~5f
Vision-language agent~5e|Vision-language fusion~5f|Vision-language learning~5e
Vision-language model infers~5f|Vision-language model reasoning~5f|Visual adaptation~5d
Visual anomaly detection~5d|Visual autoregressive generation~5f|Visual cognition~5d
Visual complexity~5b|Visual correspondence~5d|Visual datasets~5c|Visual deepfake detection~5f
Visual demonstrations~5d|Visual detection~5c|Visual document~5c|Visual environments~5b
Visual exploration~5c|Visual geometry~5c|Visual intelligence~5d|Visual knowledge~5c
Visual latent~5d|Visual patterns~5b|Visual perturbations~5d
Visual question answering benchmarks~5d|Visual question answering dataset~5e
Visual question generation~5e|Visual references~5c|Visual relations~5d|Visual relationships~5c
Visual robot~5e|Visual semantic embeddings~5e|Visual speech~5c|Visual speech recognition~5d
Visual state space model~5f|Visual thoughts~5e|Visual uncertainty~5e|Visual world~5c
Visual-inertial localization~5e|Visual-inertial navigation~5d|Visually rich documents~5c
Voice activity detection~5d|Voice conversion~5b|Voltage control~5d|Volume reconstruction~5f
Volumetric video~5e|Voting~57|Vulnerability assessment~5d|Vulnerability detection~5b
Walking assistance~5e|Walking robot~5c|Wasserstein GAN~5c|Wasserstein learning~5f
Wasserstein space~5d|Water distribution~5c|Water distribution networks~5e|Watermarking~59
Wave equation~5d|Wave massive MIMO systems~5f|Waveform design~5d|Weak memory models~5e
Weakly labeled data~5c|Weakly supervised 3D~5e|Weakly supervised action~5f
Weakly supervised audio~5f|Weakly supervised object~5d|Weakly supervised object detection~5e
Weakly supervised object localization~5e|Weakly supervised semantic segmentation~5c
Weakly supervised temporal action~5f|Weakly supervised text~5f|Weakly supervised video~5d
Wearable sensor data~5e|Wearables~58|Weather~58|Weather forecasting~5b|Web content~5b|Web data~5b
Web search engines~5c|Weed detection~5e|Weighted average~5a|Wheeled mobile robots~5d
White balance~5d|White blood cell classification~5f|Whole slide image analysis~5e
Whole slide image classification~5d|Wi-fi sensing~5e|Wildfire~5b|Wildfire detection~5e
Wildfire spread prediction~5f|Winograd convolution~5f|Wireless ad-hoc networks~5d
Wireless control~5f|Wireless federated learning~5f|Wireless foundation models~5e
Wireless mesh networks~5d|Wireless networks~58|Wireless physical layer~5f
Wireless power transfer~5c|Wireless powered communication network~5d|Wireless sensing~5d
Wireless sensor networks~59|Wireless video~5e|Word discovery~5f|Word equations~5e
Word learning~5e|Word order~5b|Word segmentation~5b|Word sense~5b|Word sense induction~5e
Word similarity~5b|Word vectors~5a|Workflow optimization~5d|Workflow scheduling~5f
World exploration~5d|World generation~5c|World image super-resolution~5d|World model planning~5f
World space~5d|World state~5b|Writing style~5b|YouTube videos~5c|Zero-shot 3D~5d|Zero-shot TTS~5d
Zero-shot benchmarks~5d|Zero-shot composed image~5e|Zero-shot detection~5d|Zero-shot dialogue~5f
Zero-shot domain adaptation~5f|Zero-shot object~5d|Zero-shot relation~5e
Zero-shot relation extraction~5f|Zero-shot speech~5e|Zero-shot stance detection~5f
Zero-shot text~5c|Zero-shot time series~5f|Zero-shot video~5d|Zero-sum games~5b
Affine-invariant~4d|Agent-environment~4a|Anti-aliasing~4d|Attack-defense~4d|Auto-labeling~4d
Auto-regressive~4a|Back-translation~4b|Bin-picking~4c|Closed-loop~47|Co-evolutionary~4c
Co-evolve~4b|Co-simulation~4c|Co-training~4a|Cold-start~48|Cross-chain~4e|Cross-domain~47
Cross-encoder~4b|Cross-paradigm~4d|Cross-validation~48|Cross-view~49|Data-parallel~4b
Divide-and-conquer~4a|Dual-granularity~4d|Dual-stream~4a|Dual-system~4c|Ego-motion~4b
Encoder-decoder~48|Expectation-maximization~49|Feed-forward~48|Fixed-point~49|Full-duplex~4a
Geo-localization~4b|High-resolution~47|Human-like~48|Hyper-connections~4d|Image-prompt~4c
Image-to-text~4b|Layer-wise~48|Log-likelihood~49|Long-form~48|Long-tail~48|Low-latency~48
Low-rank~47|Low-resolution~48|Low-resource~47|MAP-elites~4d|Mean-field~4a|Meta-agent~4d
Meta-knowledge~4d|Meta-learner~4b|Meta-model~4c|Meta-optimization~4d|Meta-path~4c
Meta-prompting~4d|Meta-reasoning~4d|Mixed-modality~4d|Multi-LoRA~4e|Multi-camera~4a
Multi-criteria~4b|Multi-dataset~4c|Multi-disciplinary~4c|Multi-embodiment~4e|Multi-image~4a
Multi-layer~48|Multi-path~4b|Multi-person~4b|Multi-policy~4e|Multi-resolution~4a|Multi-robot~49
Multi-sensor~4a|Multi-sensory~4e|Multi-session~4b|Multi-speaker~4b|Multi-stage~47|Multi-token~4b
Multi-tool~4c|Multi-vehicle~4c|Multiple-choice~48|Non-autoregressive~4a|Non-determinism~4b
Non-rigid~4a|Non-stationarity~4a|PAC-bayes~4c|Permutation-invariant~4a|Pick-and-place~4a
Power-law~49|Prefix-tuning~4c|Production-ready~4b|Pursuit-evasion~4d|Qwen-image~4c|R1-zero~4e
Re-ranking~49|Recurrent-depth~4e|Reduced-precision~4d|Risk-averse~4b|SWE-agent~4c|Saddle-point~4a
Self-assessment~4b|Self-calibration~4b|Self-evaluation~4b|Self-exploration~4d|Self-feedback~4d
Self-imitation~4e|Self-learning~4b|Self-optimizing~4c|Self-preference~4d|Self-repair~4d
Self-replication~4e|Self-similarity~4b|Semi-autoregressive~4d|Sequence-to-sequence~48
Simulation-ready~4c|Single-view~49|Sparse-view~4a|Spatio-temporal~47|Stress-test~49
Turing-complete~4c|Ultra-high-resolution~4c|Ultra-low-bitrate~4e|VQ-VAE~4b|Video-to-audio~4d
Video-to-video~4c|Warm-start~4a|Aerial-ground~3d|Air-ground~3d|Audio-video~3b|Auto-calibration~3e
Auto-research~3e|Auto-tuning~3d|Co-attention~3c|Co-generation~3d|Co-learning~3d
Co-manipulation~3e|Co-robots~3e|Connectivity-preserving~3e|Context-dependent~39|Copy-paste~3c
Cross-layer~3a|Device-cloud~3e|Dual-domain~3b|Dual-prompt~3d|Dual-tree~3f|Dual-view~3b
Edge-cloud~3b|Eye-tracking~3a|Frequency-dependent~3c|Gen-AI~3e|Global-local~3a|Gumbel-softmax~3c
Hand-object~3b|Human-AI~38|Human-LLM~3b|Human-multi-robot~3f|Human-robot~38|Hyper-parameters~39
Low-field~3e|Macro-actions~3d|Matrix-variate~3d|Max-pooling~3b|Meta-embeddings~3e
Micro-expressions~3c|Micro-video~3f|Multi-LLM~3b|Multi-attribute~3b|Multi-behavior~3d
Multi-choice~3c|Multi-context~3d|Multi-document~3b|Multi-domain~39|Multi-encoder~3d
Multi-expert~3b|Multi-factor~3c|Multi-graph~3c|Multi-kernel~3d|Multi-model~3a|Multi-objective~37
Multi-paradigm~3e|Multi-platform~3d|Multi-precision~3e|Multi-response~3e|Multi-reward~3d
Multi-scene~3d|Multi-sense~3e|Multi-sequence~3d|Multi-state~3c|Multi-stream~3c|Multi-vector~3c
Multi-video~3e|Non-convex~38|Path-dependent~3c|Post-editing~3b|Post-processing~38
Reasoning-intensive~3a|Ride-sharing~3c|Self-augmentation~3d|Self-explanations~3d
Self-knowledge~3d|Self-modulating~3f|Self-rewarding~3d|Self-sustaining~3c|Self-tuning~3d
Semi-bandit~3d|Series-parallel~3c|Single-stage~3a|Speech-to-speech~3c|Step-video~3e
Surround-view~3c|Teacher-student~39|Trade-offs~37|Training-free-text~3f|Translation-invariant~3b
Ultra-low-field~3f|White-box~39|Zero-knowledge~3b`;
