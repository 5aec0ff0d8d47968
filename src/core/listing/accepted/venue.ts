/** Conferences whose names stand in names of files, as they write themselves. */
const conferences =
	'3DV AAAI AAMAS ACCV ACL ACML ACMMM AISTATS ALT ASPLOS ASRU AutoML BMVC CAV CCS CHI CHIL CIKM CIDR ' +
	'COLING COLM COLT CoNLL CoRL CSCW CVPR DAC EACL ECAI ECCV ECIR ECML EMNLP EuroSys FAccT FAST FOCS ' +
	'FSE HRI ICALP ICAPS ICASSP ICCV ICDE ICDM ICLR ICML ICRA ICSE ICSLP IJCAI IJCNLP INFOCOM ' +
	'INTERSPEECH IROS ISCA ISMIR ISSTA ISWC IUI IWSLT KDD KR L4DC LREC MICCAI MICRO MIDL MLSys MobiCom ' +
	'NAACL NDSS NeurIPS NIPS NSDI OOPSLA OSDI PLDI PODS POPL RecSys RSS SC SDM SIGCOMM SIGGRAPH SIGIR ' +
	'SIGMOD SODA SOSP SP STOC TACL TMLR UAI UIST USENIX VIS VLDB WACV WMT WSDM WWW';

const byName: ReadonlyMap<string, string> = new Map(
	conferences.split(' ').map((name): [string, string] => [name.toLowerCase(), name]),
);

const called =
	/(?<![a-z])([a-z][a-z\d]{1,10}?|3dv)[\s_.-]?((?:19[89]|20[0-4])\d)(?!\d)|(?<!\d)((?:19[89]|20[0-4])\d)[\s_.-]([a-z][a-z\d]{1,10})(?![a-z])/gi;

/** What the name of a file says about the papers in it. */
export interface NamedVenue {
	readonly venue: string;
	readonly year: string;
}

/** The conference that the name of a file names, with its year: ICLR 2020 of `iclr2020_papers.json`. */
export function venueInName(fileName: string): NamedVenue | undefined {
	for (const match of fileName.matchAll(called)) {
		const year = match[2] ?? match[3] ?? '';
		const conference = byName.get((match[1] ?? match[4] ?? '').toLowerCase());
		if (conference !== undefined) {
			return { venue: `${conference} ${year}`, year };
		}
	}
	return undefined;
}
