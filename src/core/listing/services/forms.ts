import type { FormReader } from '../form';

export const serviceForms: readonly FormReader[] = [];
