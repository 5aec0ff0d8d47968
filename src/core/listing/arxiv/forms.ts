import type { FormReader } from '../form';

export const arxivForms: readonly FormReader[] = [];
