/** Words that tell nothing of what a paper is about: grammar, and what every abstract says. */
export const stopWords: ReadonlySet<string> = new Set(
	`a about above achieve achieved achieves achieving across actually after again against all allow art average following likely order particular re strict strongly systematic systematically truly v2 remarkable second multi long form
	allowing allows almost alone along also although always among an and another any apply applied
	approach approaches are around as aspects at available based be because become been before being
	below best better between beyond both but by can cannot case cases challenge challenges
	challenging code com common compared comparing comprehensive consider considered consistent
	consistently contrast contribute contribution contributions could current currently demonstrate
	demonstrated demonstrates demonstrating design designed despite develop developed did different
	directly do does doing done down due during e each effective effectively effectiveness efficient
	efficiently eg either emerged empirical enable enables enabling end enhance enhances enhancing
	especially et etc evaluate evaluated evaluation even every evidence existing experiment
	experimental experiments explicitly extensive extensively fail few finally find findings first
	five focus for found four framework from full fully further furthermore gain gains general
	generally get github give given goal good great has have having he hence her here high higher
	highlight highly his how however http https i ie if impact important improve improved improvement
	improvements improves improving in include including increase increasing increasingly indicate
	inherent insight insights instead into introduce introduced introduces introducing introduction
	investigate io is issue issues it its itself just key know known large largely last lead leading
	leads less let leverage leverages leveraging like limit limitation limitations limited little
	low lower made main mainly make makes making many may mean means method methods might more
	moreover most much must nearly necessary need needed needs never new next no nor not notably
	novel now number observe observed of off offer offers often on one ones only open or org original
	other others our out outperform outperforms over overall own paper papers part particularly
	per perform performance performs potential practical present presented presents previous prior
	problem problems progress promising propose proposed proposes prove provide provided provides
	providing purpose quite range rather real recent recently reduce reduces reducing related
	release relevant rely remain remains reports require required requires respectively result
	resulting results reveal reveals same second see set several shall she should show showed showing
	shown shows significant significantly similar simple simply since single six small so some
	specific specifically standard state strong study substantial substantially such suffer
	suggest superior support systematically take takes task tasks technique techniques term terms
	than that the their them themselves then theoretical there thereby therefore these they this
	those though three through throughout thus time to together too toward towards traditional true
	two type typically under underlying understand understanding unified unlike until up upon us use
	used useful uses using usually various vary very via was way ways we well were what when where
	whether which while who whole whose why wide widely will with within without work works world
	would www able abilities ability accuracy aware baseline baselines become becomes becoming capabilities
	capability capable comparable complex conduct conducted critical diverse downstream examples exhibit exhibits
	instances involve kind makes maintain maintains moderate outcome outcomes outputs output prevailing quality rich
	scenario scenarios solely solution solutions solve solved solving success successful textual turn turns via yet yield yielding yields you your zero
	的 了 和 与 與 在 是 对 對 为 為 于 於 其 及 中 之 等 将 將 基 用 有 一 种 種 以 从 從 并 並 而 上 下 个 個
	の は を に が と で も へ や な る し た て い す れ さ こ`.split(/\s+/),
);
