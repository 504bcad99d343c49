import type { SeriesFact } from '@nbn/contracts';
import type { MeetingSeries } from './meeting-series.entity.ts';

/** What those invited are told of: of a draft nothing, of a discreet series not its title. */
export function mailedFacts(
  { state, discreet }: Pick<MeetingSeries, 'state' | 'discreet'>,
  facts: readonly SeriesFact[],
): readonly SeriesFact[] {
  if (state === 'draft') return [];
  return discreet ? facts.filter((fact) => fact !== 'title') : facts;
}

/** The sequence in which each fact last changed; the given facts change in this one. */
export function changedIn(
  series: Pick<MeetingSeries, 'changedIn'>,
  facts: readonly SeriesFact[],
  sequence: number,
): MeetingSeries['changedIn'] {
  return { ...series.changedIn, ...Object.fromEntries(facts.map((fact) => [fact, sequence])) };
}
