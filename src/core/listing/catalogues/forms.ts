import type { FormReader } from '../form';

export const catalogueForms: readonly FormReader[] = [];
