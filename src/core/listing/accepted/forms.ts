import type { FormReader } from '../form';

export const acceptedForms: readonly FormReader[] = [];
