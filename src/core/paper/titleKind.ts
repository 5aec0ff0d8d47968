import { saysLittle } from './tellingWords';

/**
 * Whether a title tells its paper from others: `vague` are short ones of words that are in half of
 * all titles (`Deep Learning`), `furniture` is what stands around papers (`Editorial`, `Erratum`).
 */
export type TitleKind = 'telling' | 'vague' | 'furniture';

/** Titles longer than this say enough by their length. */
const longestVague = 28;

/** A title of furniture that goes on, as in `Message from the Program Chairs`, is no longer. */
const longestFurniture = 80;

/** Titles of what stands around papers, in the form of `titleKey`. */
const furniture = new Set(
	(
		'editorial guesteditorial editorialboard editorialnote editorsnote editorsintroduction ' +
		'guesteditorsintroduction introduction preface foreword prologue epilogue frontmatter backmatter ' +
		'title titlepage titlepages copyright copyrightnotice contents tableofcontents index authorindex ' +
		'subjectindex keywordindex reviewers listofreviewers refereesandreviewers contributors ' +
		'listofcontributors participants acknowledgements acknowledgments acknowledgementtoreviewers ' +
		'committees programcommittee programmecommittee organizingcommittee organisingcommittee ' +
		'steeringcommittee organization organizers organisers sponsors program programme welcome ' +
		'welcomemessage openingremarks openingsession closingremarks keynote keynotes keynoteaddress ' +
		'keynotetalk invitedtalk invitedtalks panel paneldiscussion inthisissue aboutthisissue ' +
		'abouttheauthors news letters lettertotheeditor letterstotheeditor bookreview bookreviews ' +
		'comment comments discussion response rejoinder reply authorsreply correction corrections ' +
		'corrigendum corrigenda erratum errata retraction retractionnotice obituary inmemoriam ' +
		'announcement announcements callforpapers references bibliography conclusion conclusions summary ' +
		'abstract abstracts overview untitled notitle unknown'
	).split(' '),
);

const furnitureStart =
	/^(?:(?:message|welcome|letter|words?)(?:from|to)the|(?:guest)?editorialforthe|(?:editorial)?introductiontothe(?:special(?:issue|section)|proceedings|.{0,40}minitrack)|prefacetothe)/;

/** What kind of title one is. @param title in the form of `titleKey` */
export function titleKind(title: string): TitleKind {
	if (title.length <= longestFurniture && (furniture.has(title) || furnitureStart.test(title))) {
		return 'furniture';
	}
	return title.length <= longestVague && saysLittle(title) ? 'vague' : 'telling';
}
