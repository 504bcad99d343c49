import type { CountryCode } from '@nbn/contracts';
import type { AreaCode, PlanLineContent } from './plan-line.ts';
import { BALTIC_PLANS } from './plans-baltic.ts';
import { NORDIC_PLANS } from './plans-nordic.ts';

/** What each country plans: some of it done, some late, most of it open. */
export const PLAN_LINES: Readonly<Record<CountryCode, readonly PlanLineContent[]>> = {
  ...NORDIC_PLANS,
  ...BALTIC_PLANS,
};

/** By what words of theirs clauses and decisions of the demo belong to which area. */
export const AREA_WORDS: readonly (readonly [words: string, area: AreaCode])[] = [
  ['indicators', 'identification'],
  ['identified', 'identification'],
  ['first conversation', 'identification'],
  ['reflection', 'residence-and-reflection'],
  ['shelter', 'shelter-and-services'],
  ['accommodation', 'shelter-and-services'],
  ['interpreter', 'shelter-and-services'],
  ['referral', 'referrals-and-returns'],
  ['contact point', 'referrals-and-returns'],
  ['return', 'referrals-and-returns'],
  ['confidential', 'protection'],
  ['personal data', 'protection'],
  ['compensation', 'compensation'],
];
