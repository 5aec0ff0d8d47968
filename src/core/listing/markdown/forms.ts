import type { FormReader } from '../form';

export const markdownForms: readonly FormReader[] = [];
