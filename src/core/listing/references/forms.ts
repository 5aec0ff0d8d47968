import type { FormReader } from '../form';

export const referenceForms: readonly FormReader[] = [];
