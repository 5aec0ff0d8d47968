import type { FormReader } from '../form';

export const managerForms: readonly FormReader[] = [];
