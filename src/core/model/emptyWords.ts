/** Words that are no terms of the model: they tell nothing of where a paper lies. */
export const emptyWords: ReadonlySet<string> = new Set(
	`abilities ability able about above accurate accurately achieve achieved achieves achieving
	across address after again against all almost along already also although always among an and
	another any anything applied applies apply applying approach approaches are as aspect aspects
	at available average based baseline baselines be because become becomes becoming been before
	being below best better between both build building built but by can cannot capabilities
	capability capable case cases challenge challenges challenging com common commonly
	comprehensive consider considered considering considers conventional costly could critical
	crucial current currently demonstrate despite did difficult do does doing don down due during
	each easily easy edu either empirical empirically enable enabled enables enabling enough
	especially etc even ever every example examples exceed exceeds existing experimental
	experiments extra fail fairly few for form found framework frameworks from fully further
	furthermore generic github given good greater had hardly has have having he help hence her
	here high higher highly his how however http https ie if impressive improve improved
	improvement improvements improves improving in include included includes including indeed
	insight insights instead into introduce introduced introduces introducing io is issue issues
	it its itself just kept key known large larger last lastly latter lead leading leads least
	less leverage leveraged leverages leveraging lies like likely lower made main mainly make
	makes making many may me meanwhile method methods might more moreover most mostly much
	multiple must near nearly need needed needs neither never nevertheless new next no nor not
	notable nothing novel now number numbers numerous of often on once one ones only onto or org
	other others otherwise our out outperform outperforming outperforms over overall overly owing
	own paper papers part particular particularly partly parts per percent perform performance
	perhaps poorly present presents previous previously problem problems propose proposed provide
	provides providing quality quite rapid rapidly rather re really recent recently reduce
	reduced reduces reducing release released relies rely relying remain remains remarkable
	results rich right role same scenario scenarios second seen short should show showed showing
	shown shows significant significantly simple simply since small smaller so solution solutions
	solve solving some sota standard strong stronger studies study succeed succeeds success such
	suffer suffers support systematic systematically tackle take taken takes taking technique
	techniques term termed terms than that the their them themselves then there thereby therefore
	these they this those though three through throughout thus tied to together too total toward
	towards traditional two typical typically under underlying unlike until up upon url us use
	used useful usefulness uses using variety various vastly very via vs was way ways we weakly
	well were what when where whereas whether which while who whole whose why wide widely will
	with within without work world would www yet you your`.split(/\s+/),
);
