/**
 * Single words that name a topic on their own. Most do not (`Generate`, `Attention`, `Optimal`), and no
 * count tells the two apart, so these were chosen by hand.
 */
export const singleWords: readonly string[] = `
	agents reasoning robot segmentation planning memory recommendation speech simulation security
	translation compression clustering distillation privacy regression safety navigation
	verification exploration calibration routing dialogue fairness scheduling quantization
	hallucinations summarization entropy pruning education denoising blockchain factorization
	locomotion humanoid watermarking jailbreak reranking sparsity crowdsourcing backdoor
	deepfake voting hypergraph chatbots teleoperation memorization debiasing misinformation
	cybersecurity toxicity negotiation guardrails sycophancy curiosity geolocation refactoring
	overthinking grokking autoformalization bioinformatics phishing relighting 
	music sentiment retrieval alignment reconstruction
	tracking manipulation grasping imitation unlearning registration captioning restoration
	attacks audio hallucination explanations personas rubrics
	critique curriculum guidance hints self-play cancer EEG swarm radar
	ultrasound encryption odometry drone protein tumor beamforming
	malware gestures avatars auction radiology FPGA dialects ECG microscopy
	depression exoskeleton tutoring histopathology sleep microgrids coreference
	poetry spacecraft football sarcasm chess humor wildfire seismic fuzzing
	steganography memes rumor parsing ontology automata disambiguation bandit
	IoT SLAM LiDAR RAG GUI SQL LoRA VLA 3DGS NeRF MoE GAN GRPO DPO RLHF CLIP Mamba OCR TTS ASR
	MRI UAV HRI MIMO MCP GraphRAG finance healthcare medicine climate weather geometry topology
	symmetry consensus caching latency throughput paraphrase peer-review physics chemistry
	biology wearables satellite interpretability uncertainty explainability personalization
	`
	.trim()
	.split(/\s+/);
