// Made by test/quality/packModel.mjs. Do not edit.

/** Short forms and what they stand for. */
export const packedAcronyms = `
LLM=large language model|RL=reinforcement learning|VLM=vision language model
CNN=convolutional neural network|RAG=retrieval augmented generation
MLLM=multimodal large language model|AI=artificial intelligence|DNN=deep neural network
NLP=natural language processing|ML=machine learning|SFT=supervised fine tuning
GNN=graph neural network|IoT=internet of thing|GAN=generative adversarial network
UAV=unmanned aerial vehicle|RNN=recurrent neural network|LM=language model
ASR=automatic speech recognition|QA=question answering|LSTM=long short term memory
LVLM=large vision language model|FL=federated learning|GRPO=group relative policy optimization
KG=knowledge graph|DL=deep learning|VLA=vision language action
RLVR=reinforcement learning verifiable reward|BS=base station|DPO=direct preference optimization
VQA=visual question answering|DRL=deep reinforcement learning|SNR=signal noise ratio
MIMO=multiple input multiple output|LRM=large reasoning model|NMT=neural machine translation
NER=named entity recognition|MCMC=markov chain monte carlo|SNN=spiking neural network
EHR=electronic health record|PEFT=parameter efficient fine tuning|SVM=support vector machine
RLHF=reinforcement learning human feedback|MPC=model predictive control
MRI=magnetic resonance imaging|PDE=partial differential equation|CSI=channel state information
SLM=small language model|KV=key value|MARL=multi agent reinforcement learning
SLAM=simultaneous localization and mapping|PCA=principal component analysi
LMM=large multimodal model|MAS=multi agent system|SGD=stochastic gradient descent
ANN=artificial neural network|CT=computed tomography|QoS=quality of service
MT=machine translation|SSM=state space model|MCTS=monte carlo tree search|NN=neural network
MCP=model context protocol|KD=knowledge distillation|DAG=directed acyclic graph
ADMM=alternating direction method multiplier|AV=autonomous vehicle|SAM=segment anything model
GCN=graph convolutional network|ODE=ordinary differential equation|IMU=inertial measurement unit
IR=information retrieval|WER=word error rate|SVD=singular value decomposition
GUI=graphical user interface|PPO=proximal policy optimization|NAS=neural architecture search
WSI=whole slide image|VR=virtual reality|BCI=brain computer interface|FM=foundation model
MoE=mixture of expert|UE=user equipment|MLP=multi layer perceptron|HMM=hidden markov model
NLI=natural language inference|MAE=mean absolute error|WSN=wireless sensor network
BER=bit error rate|AR=augmented reality|CPS=cyber physical system|GA=genetic algorithm
HPC=high performance computing|GMM=gaussian mixture model|OCR=optical character recognition
MIL=multiple instance learning|KB=knowledge base|UDA=unsupervised domain adaptation
GPU=graphics processing unit|PTQ=post training quantization|OT=optimal transport
UQ=uncertainty quantification|PINN=physics informed neural network|CRF=conditional random field
SAR=synthetic aperture radar|OFDM=orthogonal frequency division multiplexing|KL=kullback leibler
NOMA=non orthogonal multiple acces|LR=low resolution|BO=bayesian optimization
NLU=natural language understanding|VLN=vision language navigation
INR=implicit neural representation|GRU=gated recurrent unit|VFM=vision foundation model
DM=diffusion model|CFG=classifier free guidance|ASP=answer set programming|HR=high resolution
TTA=test time adaptation|RKHS=reproducing kernel hilbert space
AGI=artificial general intelligence|MTL=multi task learning|LTL=linear temporal logic
SDE=stochastic differential equation|HRI=human robot interaction|NLG=natural language generation
KAN=kolmogorov arnold network|PRM=process reward model|IoU=intersection over union
DQN=deep q network|MAV=micro aerial vehicle|DoF=degrees of freedom
PSO=particle swarm optimization|CTR=click through rate|IDS=intrusion detection system
CF=collaborative filtering|HOI=human object interaction|LALM=large audio language model
EV=electric vehicle|IL=imitation learning|HAR=human activity recognition
DSL=domain specific language|FDR=false discovery rate|IRL=inverse reinforcement learning
QoE=quality of experience|FPGA=field programmable gate array|ToM=theory of mind
MIA=membership inference attack|AUV=autonomous underwater vehicle|MAP=maximum a posteriori
MAB=multi armed bandit|DCNN=deep convolutional neural network|FFT=fast fourier transform
AUC=area under curve|NL=natural language|NVS=novel view synthesi|PSNR=peak signal noise ratio
PII=personally identifiable information|EKF=extended kalman filter|AL=active learning
DLM=diffusion language model|RM=reward model|LDM=latent diffusion model
SMC=sequential monte carlo|CTC=connectionist temporal classification|MMD=maximum mean discrepancy
MEC=mobile edge computing|MC=monte carlo|HDR=high dynamic range|MCQ=multiple choice question
IQA=image quality assessment|ABSA=aspect based sentiment analysi
ABC=approximate bayesian computation|FEM=finite element method|OCT=optical coherence tomography
PLM=pretrained language model|FFN=feed forward network|OSN=online social network
EE=energy efficiency|FD=full duplex|TTS=test time scaling|VO=visual odometry
CSP=constraint satisfaction problem|MOS=mean opinion score|MD=molecular dynamic
NFV=network function virtualization|TSP=traveling salesman problem
VLC=visible light communication|MOT=multi object tracking|SU=secondary user
HCI=human computer interaction|MRF=markov random field|MRC=machine reading comprehension
ADC=analog digital converter|EA=evolutionary algorithm|ISAC=integrated sensing and communication
ASD=autism spectrum disorder|SCM=structural causal model|VM=virtual machine
AWGN=additive white gaussian noise|VIO=visual inertial odometry|KNN=k nearest neighbor
ROS=robot operating system|ERM=empirical risk minimization|API=application programming interface
FCN=fully convolutional network|GNSS=global navigation satellite system
GLM=generalized linear model|STFT=short time fourier transform|CCA=canonical correlation analysi
LTE=long term evolution|VAE=variational auto encoder|DER=distributed energy resource
RIS=reconfigurable intelligent surface|GEC=grammatical error correction|EO=earth observation
SISR=single image super resolution|DTW=dynamic time warping|AU=action unit
CBM=concept bottleneck model|IE=information extraction|CBF=control barrier function
BPE=byte pair encoding|IP=intellectual property|ICA=independent component analysi
AST=abstract syntax tree|CFD=computational fluid dynamic|SLU=spoken language understanding
EER=equal error rate|DCT=discrete cosine transform|GD=gradient descent|AoI=age of information
ZSL=zero shot learning|LfD=learning from demonstration|TV=total variation|CXR=chest x ray
MAPF=multi agent path finding|RBM=restricted boltzmann machine|LSH=locality sensitive hashing
CVaR=conditional value at risk|CR=cognitive radio|CER=character error rate
SBM=stochastic block model|RAN=radio access network|TD=temporal difference|UI=user interface
RFT=reinforcement fine tuning|PDF=probability density function|DSC=dice similarity coefficient
DDPM=denoising diffusion probabilistic model|UCB=upper confidence bound
STDP=spike timing dependent plasticity|SAC=soft actor critic|AMR=abstract meaning representation
LTI=linear time invariant|ICU=intensive care unit|CUA=computer use agent|IRT=item response theory
RSS=received signal strength|ADAS=advanced driver assistance system
GDPR=general data protection regulation|TSFM=time series foundation model
DDPG=deep deterministic policy gradient|NTK=neural tangent kernel|CIL=class incremental learning
HMC=hamiltonian monte carlo|MISO=multiple input single output|TEE=trusted execution environment
EH=energy harvesting|FSL=few shot learning|ICP=iterative closest point|STL=signal temporal logic
QAT=quantization aware training|RBF=radial basis function|VPR=visual place recognition
URLLC=ultra reliable low latency communication|SLA=service level agreement
GPS=global positioning system|MFCC=mel frequency cepstral coefficient|IV=instrumental variable
ZF=zero forcing|PET=positron emission tomography|PPI=protein protein interaction
JEPA=joint embedding predictive architecture|UGV=unmanned ground vehicle
EMR=electronic medical record|QE=quality estimation|EMA=exponential moving average
UMM=unified multimodal model|FOV=field of view|SVR=support vector regression
RTL=register transfer level|WSD=word sense disambiguation|VQ=vector quantization
FPR=false positive rate|KPI=key performance indicator|PPP=poisson point proces
SfM=structure from motion|LDP=local differential privacy|PMU=phasor measurement unit
TDA=topological data analysi|MCI=mild cognitive impairment|AES=automated essay scoring
TTT=test time training|LDPC=low density parity check|MDE=monocular depth estimation
VRP=vehicle routing problem|KGC=knowledge graph completion|RIP=restricted isometry property
KT=knowledge tracing|CLIP=contrastive language image pretraining|CoM=center of mas
ROC=receiver operating characteristic|FSM=finite state machine|MVS=multi view stereo
VNF=virtual network function|OPF=optimal power flow|LIF=leaky integrate fire
NMF=nonnegative matrix factorization|IB=information bottleneck
SWIPT=simultaneous wireless information power transfer|IRS=intelligent reflecting surface
VC=voice conversion|FPT=fixed parameter tractable|NMPC=nonlinear model predictive control
TKG=temporal knowledge graph|APT=advanced persistent threat|IC=integrated circuit
DWT=discrete wavelet transform|AN=artificial noise|HMD=head mounted display
GWAS=genome wide association studie|SPD=symmetric positive definite|WPT=wireless power transfer
MBRL=model based reinforcement learning|MDL=minimum description length
ECE=expected calibration error|FR=face recognition|STS=semantic textual similarity
AMP=approximate message passing|VSR=video super resolution|DE=differential evolution
MIP=mixed integer programming|GS=gaussian splatting|LQR=linear quadratic regulator
KGE=knowledge graph embedding|TCN=temporal convolutional network|HLS=high level synthesi
VL=vision language|MCQA=multiple choice question answering|LEO=low earth orbit
WAM=world action model|CRS=conversational recommender system|ATE=average treatment effect
SDS=score distillation sampling|SRL=semantic role labeling
BERT=bidirectional encoder representations transformer|PIR=private information retrieval
KGQA=knowledge graph question answering|WLAN=wireless local area network|VI=variational inference
MOOC=massive open online course|SCA=successive convex approximation|SOD=salient object detection
EBM=energy based model|PAC=probably approximately correct|ETH=exponential time hypothesi
AT=adversarial training|OSS=open source software|FER=facial expression recognition
TPLP=theory practice logic programming|HJB=hamilton jacobi bellman
MIR=music information retrieval|FIM=fisher information matrix
CDF=cumulative distribution function|SEA=series elastic actuator|VaR=value at risk
MHA=multi head attention|MDM=masked diffusion model|TL=transfer learning
TCGA=the cancer genome atla|NMS=non maximum suppression|UGC=user generated content
SSIM=structural similarity index measure|SLT=sign language translation
SNP=single nucleotide polymorphism|QML=quantum machine learning|DF=decode forward
CLT=central limit theorem|LDR=low dynamic range|MST=minimum spanning tree
MAML=model agnostic meta learning|IIoT=industrial internet of thing
FID=frechet inception distance|NWP=numerical weather prediction|DST=dialogue state tracking
FOL=first order logic|LED=light emitting diode|MIM=masked image modeling
CTMC=continuous time markov chain|ANNS=approximate nearest neighbor search
MM=majorization minimization|ADL=activities daily living|SLO=service level objective
MAPE=mean absolute percentage error|FE=finite element|TAMP=task and motion planning
DMP=dynamic movement primitive|PSF=point spread function|LS=least square
PGD=projected gradient descent|FHE=fully homomorphic encryption|ELM=extreme learning machine
OMA=orthogonal multiple acces|NTP=next token prediction|GCD=generalized category discovery
TIR=tool integrated reasoning|USV=unmanned surface vehicle|MTP=multi token prediction
PAPR=peak average power ratio|RUL=remaining useful life|FSCIL=few shot class incremental learning
NISQ=noisy intermediate scale quantum|PTAS=polynomial time approximation scheme
APR=automated program repair|HJ=hamilton jacobi|LRL=low resource language|EL=entity linking
GRN=gene regulatory network|TCM=traditional chinese medicine|HRC=human robot collaboration
ERC=emotion recognition conversation|HPE=human pose estimation|ROM=reduced order model
CPU=central processing unit|MAD=multi agent debate
CTDE=centralized training decentralized execution|CTI=cyber threat intelligence|TT=tensor train
SIC=successive interference cancellation|DVS=dynamic vision sensor
RCT=randomized controlled trial|NLL=negative log likelihood|ISI=inter symbol interference
MWP=math word problem|AIGC=artificial intelligence generated content|RRH=remote radio head
VOS=video object segmentation|PCB=printed circuit board|MNO=mobile network operator
HDL=hardware description language|LLIE=low light image enhancement|KKT=karush kuhn tucker
DEM=digital elevation model|DRO=distributionally robust optimization|BA=bundle adjustment
BLE=bluetooth low energy|ESN=echo state network|ZMP=zero moment point|ALM=audio language model
SETH=strong exponential time hypothesi|DDoS=distributed denial of service
COD=camouflaged object detection|BFS=breadth first search|GIS=geographic information system
SPDE=stochastic partial differential equation|LBP=local binary pattern|VDM=video diffusion model
ERP=event related potential|PDDL=planning domain definition language|DOA=direction of arrival
QUBO=quadratic unconstrained binary optimization|LOB=limit order book
CBCT=cone beam computed tomography|LPWAN=low power wide area network
OVSS=open vocabulary semantic segmentation|PoA=price of anarchy|KF=kalman filter
OMP=orthogonal matching pursuit|WSSS=weakly supervised semantic segmentation
DDI=drug drug interaction|TSF=time series forecasting|CKA=centered kernel alignment
PBR=physically based rendering|SED=sound event detection|OLS=ordinary least square
ER=entity resolution|MDLM=masked diffusion language model|IK=inverse kinematic
MFG=mean field game|FSO=free space optical|QKD=quantum key distribution
DSP=digital signal processing|SFDA=source free domain adaptation|MTS=multivariate time serie
SBS=small base station|NDN=named data networking|NVM=non volatile memory
SDG=sustainable development goal|VQC=variational quantum circuit|MRR=mean reciprocal rank
UKF=unscented kalman filter|WoS=web of science|VB=variational baye|EP=expectation propagation
HE=homomorphic encryption|CAN=controller area network|CRNN=convolutional recurrent neural network
MTC=machine type communication|RRG=radiology report generation|SISO=single input single output
MOO=multi objective optimization|BIC=bayesian information criterion|LBS=location based service
SLIP=spring loaded inverted pendulum|LQG=linear quadratic gaussian
WBAN=wireless body area network|PAD=presentation attack detection|OCP=optimal control problem
PFL=personalized federated learning|CPG=central pattern generator|MGT=machine generated text
PTM=pre trained model|CDPR=cable driven parallel robot|EVT=extreme value theory
ICS=industrial control system|TAG=text attributed graph|CRB=cramer rao bound
NPU=neural processing unit|HIN=heterogeneous information network|PR=pull request
CBAM=convolutional block attention module|PGM=probabilistic graphical model
HRV=heart rate variability|DDP=differential dynamic programming|KDE=kernel density estimation
SGLD=stochastic gradient langevin dynamic|PnP=perspective n point|QBF=quantified boolean formula
OS=operating system|HRL=hierarchical reinforcement learning|DoS=denial of service
PSD=power spectral density|GQA=grouped query attention|VRU=vulnerable road user
UMLS=unified medical language system|TPR=true positive rate|FNO=fourier neural operator
AO=alternating optimization|FIR=finite impulse response|DTI=diffusion tensor imaging
TOD=task oriented dialogue|IT=information technology|VGGT=visual geometry grounded transformer
SCN=small cell network|FoV=field of view|RIR=room impulse response|CRLB=cramer rao lower bound
SCADA=supervisory control and data acquisition|HCP=human connectome project
GSP=graph signal processing|MCC=matthews correlation coefficient|SOM=self organizing map
SPN=sum product network|ASE=area spectral efficiency|FEA=finite element analysi
HVS=human visual system|FMCW=frequency modulated continuous wave|SGG=scene graph generation
BCD=block coordinate descent|KE=knowledge editing|QD=quality diversity|QG=question generation
FPTAS=fully polynomial time approximation scheme|RCA=root cause analysi|OPE=off policy evaluation
FPS=frames per second|EIT=electrical impedance tomography|KBQA=knowledge base question answering
PF=particle filter|POD=proper orthogonal decomposition|RTB=real time bidding
ARC=and reasoning corpu|SQP=sequential quadratic programming
IDE=integrated development environment|IoV=internet of vehicle|CNF=conjunctive normal form
GEO=generative engine optimization|FCA=formal concept analysi|VHR=very high resolution
DD=dataset distillation|CDN=content delivery network|RMT=random matrix theory
SIS=susceptible infected susceptible|BSDE=backward stochastic differential equation
NCE=noise contrastive estimation|CWS=chinese word segmentation|HTR=handwritten text recognition
PA=power amplifier|INLA=integrated nested laplace approximation
DSRC=dedicated short range communication|RPCA=robust principal component analysi
IPI=indirect prompt injection|MORL=multi objective reinforcement learning
MPI=message passing interface|LFP=local field potential|PCE=polynomial chaos expansion
MDD=major depressive disorder|SFC=service function chain|AIS=automatic identification system
DNS=domain name system|RDF=resource description framework|RD=rate distortion
DAE=differential algebraic equation|SVG=scalable vector graphic|EWC=elastic weight consolidation
FGSM=fast gradient sign method|VTG=video temporal grounding|IG=integrated gradient
LBSN=location based social network|CATE=conditional average treatment effect|NBV=next best view
ZO=zeroth order|EMD=empirical mode decomposition|LVM=large vision model|HMR=human mesh recovery
HEP=high energy physic|ZKP=zero knowledge proof|RSSI=received signal strength indicator
OFDMA=orthogonal frequency division multiple acces|RSU=road side unit
ADS=autonomous driving system|RLS=recursive least square|GCL=graph contrastive learning
NGS=next generation sequencing|DML=deep metric learning|NMR=nuclear magnetic resonance
IID=independent identically distributed|SHM=structural health monitoring|PG=policy gradient
NIDS=network intrusion detection system|MH=metropolis hasting|YOLO=you only look once
ULA=uniform linear array|LF=light field|PHI=protected health information
RVQ=residual vector quantization|NILM=non intrusive load monitoring|RPN=region proposal network
CD=change detection|FDI=false data injection|FNN=feedforward neural network|SM=spatial modulation
QWK=quadratic weighted kappa|SOC=security operations center|ECU=electronic control unit
QAOA=quantum approximate optimization algorithm|CO=combinatorial optimization
SI=self interference|LPV=linear parameter varying|DVFS=dynamic voltage frequency scaling
BDD=binary decision diagram|GAM=generalized additive model|CG=conjugate gradient
RB=resource block|MNAR=missing not at random|TTFT=time to first token
CVRP=capacitated vehicle routing problem|VLLM=vision large language model
LASSO=least absolute shrinkage selection operator|RMS=root mean square
MIPS=maximum inner product search|MBS=macro base station|RVOS=referring video object segmentation
BESS=battery energy storage system|DGM=deep generative model
GAIL=generative adversarial imitation learning|GGM=gaussian graphical model
GMRF=gaussian markov random field|WM=world model|SPH=smoothed particle hydrodynamic
NCO=neural combinatorial optimization|LRU=least recently used
DCOP=distributed constraint optimization problem|PD=proportional derivative|RFS=random finite set
ASL=american sign language|SINR=signal interference noise ratio
MPNN=message passing neural network|CFM=conditional flow matching
QAM=quadrature amplitude modulation|VFI=video frame interpolation|DIP=deep image prior
MA=movable antenna|UDN=ultra dense network|SMA=shape memory alloy|RLM=reasoning language model
FEC=forward error correction|NSCLC=non small cell lung cancer|MPM=material point method
EU=european union|DCM=divergent component motion|SSVEP=steady state visual evoked potential
ICD=international classification disease|PKI=public key infrastructure|IM=influence maximization
RFF=random fourier feature|SH=spherical harmonic|ACO=ant colony optimization
DFS=depth first search|FT=fine tuning|CZSL=compositional zero shot learning
ATP=automated theorem proving|REC=referring expression comprehension
CWE=common weakness enumeration|FPN=feature pyramid network|WDM=wavelength division multiplexing
DSS=decision support system|COP=combinatorial optimization problem|WLS=weighted least square
MTD=moving target defense|LLR=log likelihood ratio|STR=scene text recognition
PESQ=perceptual evaluation speech quality|UD=universal dependencie
HOG=histogram oriented gradient|ATC=air traffic control|WHO=world health organization
AML=anti money laundering|AIC=akaike information criterion|AS=autonomous system
MHQA=multi hop question answering|SIMD=single instruction multiple data
CLI=command line interface|DPM=diffusion probabilistic model|BSS=blind source separation
FBG=fiber bragg grating|HEVC=high efficiency video coding|RES=renewable energy source
AGV=automated guided vehicle|MLN=markov logic network|NF=normalizing flow
DoA=direction of arrival|ILC=iterative learning control|VFL=vertical federated learning
CDCL=conflict driven clause learning|LRC=locally repairable code
MLaaS=machine learning as a service|BMA=bayesian model averaging|SDP=semi definite programming
DAC=digital analog converter|BLV=blind low vision|SOA=service oriented architecture
ACC=adaptive cruise control|MBR=minimum bayes risk|VINS=visual inertial navigation system
GAD=graph anomaly detection|AVSR=audio visual speech recognition|ZSAD=zero shot anomaly detection
CDSS=clinical decision support system|AoA=angle of arrival|FW=frank wolfe
CBR=case based reasoning|ICC=intraclass correlation coefficient
NODE=neural ordinary differential equation|LJP=legal judgment prediction
CFO=carrier frequency offset|CKD=chronic kidney disease|JSD=jensen shannon divergence
TAL=temporal action localization|CDSR=cross domain sequential recommendation
UAP=universal adversarial perturbation|LMC=langevin monte carlo|AFM=atomic force microscopy
DSE=design space exploration|WSJ=wall street journal|TFM=tabular foundation model
CSC=convolutional sparse coding|TDMA=time division multiple acces|NTN=non terrestrial network
CMR=cardiac magnetic resonance|SVRG=stochastic variance reduced gradient
MTJ=magnetic tunnel junction|LBM=lattice boltzmann method|RCM=remote center motion
PCG=procedural content generation|RTF=real time factor
HSIC=hilbert schmidt independence criterion|PER=phoneme error rate
ASTE=aspect sentiment triplet extraction|FP=false positive|PC=probabilistic circuit
SP=service provider|TO=trajectory optimization|SOTA=state of the art|QC=quantum computing
DDIM=denoising diffusion implicit model|CRPS=continuous ranked probability score|GO=gene ontology
GCRL=goal conditioned reinforcement learning|CLF=control lyapunov function|HQ=high quality
LSR=learned sparse retrieval|FSI=fluid structure interaction|LUT=look up table
LPIPS=learned perceptual image patch similarity|LTR=learning to rank|ISS=input state stability
CCC=concordance correlation coefficient|UHR=ultra high resolution|EQA=embodied question answering
NIST=national institute standards technology|BART=bayesian additive regression tree
CQA=community question answering|GED=graph edit distance
MOEA=multi objective evolutionary algorithm|DHT=distributed hash table
GZSL=generalized zero shot learning|NDCG=normalized discounted cumulative gain
CBIR=content based image retrieval|DLLM=diffusion large language model|UAS=unmanned aerial system
ISA=instruction set architecture|UIE=underwater image enhancement
CBT=cognitive behavioral therapy|APO=automatic prompt optimization
MPPI=model predictive path integral|PMI=pointwise mutual information|UHD=ultra high definition
GFT=graph fourier transform|GRM=generative reward model|AMI=advanced metering infrastructure
SPAD=single photon avalanche diode|SV=speaker verification|BCE=binary cross entropy
TCP=transmission control protocol|AQA=action quality assessment|DWI=diffusion weighted imaging
BST=binary search tree|WSOD=weakly supervised object detection|RRF=reciprocal rank fusion
ORM=outcome reward model|QMC=quasi monte carlo|GFDM=generalized frequency division multiplexing
ESC=emotional support conversation|HMI=human machine interface|IA=interference alignment
MMT=multimodal machine translation|SSD=solid state drive|SBL=sparse bayesian learning
KRR=kernel ridge regression|CM=consistency model|CTTA=continual test time adaptation
BEM=boundary element method|DEL=dynamic epistemic logic|DLO=deformable linear object
TDOA=time difference of arrival|WSOL=weakly supervised object localization
IPW=inverse probability weighting|SIMO=single input multiple output|LSE=least squares estimator
SWA=sliding window attention|CTA=computed tomography angiography|SQ=statistical query
OSR=open set recognition|CCN=content centric networking|EC=evolutionary computation
BIM=building information modeling|FWI=full waveform inversion|CoP=center of pressure
MTEB=massive text embedding benchmark|LV=left ventricle|DTMC=discrete time markov chain
CPP=coverage path planning|CVE=common vulnerabilities exposure|CVGL=cross view geo localization
OU=ornstein uhlenbeck|COPD=chronic obstructive pulmonary disease|SUS=system usability scale
AQM=active queue management|RSA=representational similarity analysi
JSCC=joint source channel coding|QAP=quadratic assignment problem|GDP=gross domestic product
CLIR=cross lingual information retrieval|RoI=region of interest
CMOS=complementary metal oxide semiconductor|RLNC=random linear network coding
TSAD=time series anomaly detection|LSB=least significant bit|NCA=neural cellular automata
LRR=low rank representation|AWS=amazon web service|OCO=online convex optimization
EAE=event argument extraction|ASC=acoustic scene classification|VDR=visual document retrieval
MHSA=multi head self attention|SAE=standard american english|PHM=prognostics health management
WPCN=wireless powered communication network|TPS=thin plate spline
ASIC=application specific integrated circuit|HTC=hierarchical text classification
PbRL=preference based reinforcement learning|BWT=burrows wheeler transform|TC=tropical cyclone
LTV=linear time varying|BFT=byzantine fault tolerant|BPM=business process management
ERGM=exponential random graph model|IaC=infrastructure as code|SCMA=sparse code multiple acces
PTSD=post traumatic stress disorder|BLSTM=bidirectional long short term memory
UAD=unsupervised anomaly detection|FBSDE=forward backward stochastic differential equation
TTRL=test time reinforcement learning|SSSP=single source shortest path
CACC=cooperative adaptive cruise control|FNR=false negative rate|SQL=structured query language
OMR=optical music recognition|INS=inertial navigation system
SIFT=scale invariant feature transform|NLE=natural language explanation
IAD=industrial anomaly detection|VG=visual grounding|DS=dynamical system
BBO=black box optimization|COM=center of mas|IVP=initial value problem|FO=first order
PI=proportional integral|KLD=kullback leibler divergence|PCM=phase change memory
SST=sea surface temperature|STN=spatial transformer network|RTT=round trip time
NCS=networked control system|AVS=audio visual segmentation|MAR=missing at random
TSDF=truncated signed distance function|DLT=distributed ledger technology
CEM=cross entropy method|LTM=long term memory|GEV=generalized extreme value
HTM=hierarchical temporal memory|SNA=social network analysi|OAM=orbital angular momentum
LRT=likelihood ratio test|LCD=loop closure detection|IRLS=iteratively reweighted least square
STOI=short time objective intelligibility|RST=rhetorical structure theory
IMF=intrinsic mode function|ESS=energy storage system|MLC=multi label classification
SCI=spinal cord injury|MALA=metropolis adjusted langevin algorithm
HER=hindsight experience replay|DCN=data center network|PFM=pathology foundation model
EDL=evidential deep learning|PoW=proof of work|MRS=multi robot system
RDS=respondent driven sampling|FCL=federated continual learning|SAA=sample average approximation
IQC=integral quadratic constraint|SME=subject matter expert|WMN=wireless mesh network
DRA=deep research agent|HC=healthy control|HGNN=heterogeneous graph neural network
NLM=neural language model|MMLU=massive multitask language understanding|VE=virtual environment
BAI=best arm identification|CEP=complex event processing|ITE=individual treatment effect
TCO=total cost ownership|MFU=model flops utilization|QPP=query performance prediction
WVS=world values survey|HBM=high bandwidth memory|HT=hardware trojan
MMR=maximal marginal relevance|FF=forward forward|LDL=label distribution learning
OP=outage probability|WSR=weighted sum rate|ME=micro expression|EIG=expected information gain
GPGPU=general purpose graphics processing unit|HF=heart failure
TCL=thermostatically controlled load|ECC=error correcting code|VSA=vector symbolic architecture
SFM=speech foundation model|MCS=modulation coding scheme|GAI=generative artificial intelligence
IIT=integrated information theory|MNMT=multilingual neural machine translation
GAP=global average pooling|PRF=pseudo relevance feedback|OVOD=open vocabulary object detection
PL=programming language|SLP=sign language production|KTO=kahneman tversky optimization
STE=straight through estimator|PAR=pedestrian attribute recognition
OTFS=orthogonal time frequency space|BTL=bradley terry luce|ET=energy transmitter
ADR=adverse drug reaction|LIC=learned image compression|PH=persistent homology
GLMM=generalized linear mixed model|FSOD=few shot object detection|OCL=object centric learning
MLRM=multimodal large reasoning model|SVGD=stein variational gradient descent
MSM=markov state model|CAT=computerized adaptive testing
QCQP=quadratically constrained quadratic program|IMO=international mathematical olympiad
PHD=probability hypothesis density|CMI=conditional mutual information|FSS=few shot segmentation
CBS=conflict based search|DCF=discriminative correlation filter|PQ=product quantization
ADHD=attention deficit hyperactivity disorder|GCG=greedy coordinate gradient
PLDA=probabilistic linear discriminant analysi|EI=expected improvement
GBDT=gradient boosting decision tree|LSA=latent semantic analysi|RPA=role playing agent
OOP=object oriented programming|MRL=matryoshka representation learning
CAS=computer algebra system|SVS=singing voice synthesi|MBSE=model based systems engineering
DES=discrete event simulation|BIQA=blind image quality assessment|VCG=vickrey clarke grove
LFM=large foundation model|LRF=laser range finder|MVC=multi view clustering
MRT=maximum ratio transmission|UT=user terminal|HDG=hybridizable discontinuous galerkin
BPR=bayesian personalized ranking|ISO=independent system operator
GEE=generalized estimating equation|SNLI=stanford natural language inference
VPT=visual prompt tuning|PCFG=probabilistic context free grammar|BDI=belief desire intention
MSO=monadic second order|ODD=operational design domain|CME=chemical master equation
NDT=non destructive testing|MERC=multimodal emotion recognition conversation
LMMSE=linear minimum mean square error|OA=open acces|GRF=ground reaction force
ZPD=zone proximal development|TQA=table question answering|MDN=mixture density network
RBAC=role based access control`;
