import { acceptedForms } from './accepted/forms';
import { arxivForms } from './arxiv/forms';
import { bibtexForms } from './bibtex/forms';
import { catalogueForms } from './catalogues/forms';
import type { FormReader } from './form';
import { hfForms } from './hf/forms';
import type { ListingForm } from './listing';
import { managerForms } from './managers/forms';
import { markdownForms } from './markdown/forms';
import { papersWithCodeForms } from './papersWithCode/forms';
import { plainForms } from './plain/forms';
import { referenceForms } from './references/forms';
import { serviceForms } from './services/forms';
import { genericForms } from './services/genericForms';

/**
 * All forms, in the order in which they are tried: the first one whose look is right and whose
 * parser finds a paper reads the text. What is more telling comes first.
 */
export const formReaders: readonly FormReader[] = [
	...papersWithCodeForms,
	...serviceForms,
	...catalogueForms,
	...managerForms,
	...arxivForms,
	...hfForms,
	...acceptedForms,
	...bibtexForms,
	...referenceForms,
	...genericForms,
	...markdownForms,
	...plainForms,
];

/** The reader of a form. */
export function readerOf(form: ListingForm): FormReader | undefined {
	return formReaders.find(reader => reader.form === form);
}
