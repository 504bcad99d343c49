import { PLAN_FILTERS } from '@nbn/contracts';

/** What the address of a plan can narrow it to; without a state, the open lines are shown. */
export const PLAN_STATE_CHOICES = [...PLAN_FILTERS, 'all'] as const;
export type PlanStateChoice = (typeof PLAN_STATE_CHOICES)[number];

export interface PlanSearch {
  readonly area?: string;
  readonly state?: PlanStateChoice;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The filter that an address asks for; what it does not know is left out. */
export function planSearchOf(search: Readonly<Record<string, unknown>>): PlanSearch {
  const state = PLAN_STATE_CHOICES.find((known) => known === search['state']);
  const { area } = search;
  return {
    ...(typeof area === 'string' && ID.test(area) ? { area } : {}),
    ...(state && state !== 'open' ? { state } : {}),
  };
}
