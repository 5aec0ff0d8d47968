import type { FormReader } from '../form';

export const plainForms: readonly FormReader[] = [];
