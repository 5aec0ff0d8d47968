import type { FormReader } from '../form';

export const bibtexForms: readonly FormReader[] = [];
