import type { ClauseText } from '../text.ts';
import { CARE } from './care.ts';
import { FIRST_WEEKS } from './first-weeks.ts';
import { FOUNDATIONS } from './foundations.ts';
import { RIGHTS } from './rights.ts';
import { WORKING_TOGETHER } from './working-together.ts';

export const VICTIM_SUPPORT: { readonly title: string; readonly clauses: readonly ClauseText[] } = {
  title: 'Common standard on victim support',
  clauses: [...FOUNDATIONS, ...FIRST_WEEKS, ...CARE, ...RIGHTS, ...WORKING_TOGETHER],
};
