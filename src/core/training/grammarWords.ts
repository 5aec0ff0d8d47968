/** Grammar, and verbs that titles and abstracts are built with: no name begins or ends with one. */
export const grammarWords: ReadonlySet<string> = new Set(
	`a able about above achieve achieved achieves achieving across address addresses addressing
	after against aim aims all allow allows almost along already also although always am among an
	and another any applied applies apply applying are as at based be because become becomes
	becoming been before being below between both build building builds built but by called can
	cannot commonly conduct conducted consider considered considering considers could currently
	demonstrate demonstrated demonstrates demonstrating describe described describes despite
	develop developed developing develops did directly do does doing don due during each
	easily effectively efficiently either enable enabled enables enabling enhance enhanced
	enhances enhancing enough especially et etc evaluate evaluated evaluates evaluating even ever
	every exceed existing explicitly explore explores exploring extend extended extends few finally
	find finding follow following follows for from fully further furthermore get gets given gives
	had handle handles handling has have having he help helping helps hence her here highly his how
	however if improve improved improves improving in include included includes including
	increasingly indeed instead into introduce introduced introduces introducing investigate
	investigates investigating is isn it its itself just last later latter lead leading leads led
	let leverage leveraged leverages leveraging made mainly make makes making many may meanwhile
	might more moreover most mostly much must named namely near nearly need needed needs neither
	never nevertheless new next no nor not notably novel now obtain obtained obtaining of off offer
	offered offering offers often on once one only onto or other otherwise our ours out outperform
	outperformed outperforming outperforms over overall overcome overcomes particularly per present
	presented presents previously propose proposed proposes proposing prove proves provide provided
	provides providing publicly quickly rather recent recently reduce reduced reduces reducing relies
	rely relying remain remaining remains require required requires requiring respectively rethinking
	reveal reveals revisiting s same seen several she should show showed showing shown shows
	significantly simply since so some specifically study studying substantially such suffer suffers
	suggest suggested suggests t tackle tackles tackling take taken takes taking than that the their
	them themselves then there thereby therefore these they this those though through throughout
	thus to together too toward towards two typically under understanding unlike until up upon us
	use used uses using various versus very via vs was way ways we well were what when where whereas
	whether which while who whole whose why widely will with within without would yet you
	your`.split(/\s+/),
);
