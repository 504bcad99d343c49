import { OVERVIEW_KINDS, OVERVIEW_LIMITS, type CountryCode, type OverviewKind } from '@nbn/contracts';
import type { Duty } from './queries.ts';

/** Who owes something: a country, or what stands beside the countries. */
export type Owing = CountryCode | 'secretariat' | 'international';

/** Duties that stand under one heading, in the order in which they came. */
export interface DutyGroup<Key extends string> {
  readonly key: Key;
  readonly duties: readonly Duty[];
}

export interface DutyCounts {
  readonly late: number;
  readonly soon: number;
  readonly later: number;
}

export function owingOf({ secretariat, country }: Duty): Owing {
  if (secretariat) return 'secretariat';
  return country ?? 'international';
}

/** One group of those who owe something together, whoever has the latest duty first. */
export const groupByOwing = (duties: readonly Duty[]): DutyGroup<Owing>[] => groupBy(duties, owingOf);

/** The people of one country; what is nobody’s alone stands under its seat, or the team. */
export const groupByPerson = (duties: readonly Duty[]): DutyGroup<string>[] =>
  groupBy(duties, ({ person, vacantSeat }) => person?.memberId ?? vacantSeat ?? 'team');

/** One group a kind, in the order of the list of kinds. */
export function groupByKind(duties: readonly Duty[]): DutyGroup<OverviewKind>[] {
  const groups = groupBy(duties, ({ kind }) => kind);
  return groups.toSorted((a, b) => OVERVIEW_KINDS.indexOf(a.key) - OVERVIEW_KINDS.indexOf(b.key));
}

export function countDuties(duties: readonly Duty[]): DutyCounts {
  const late = duties.filter((duty) => duty.late).length;
  const soon = duties.filter((duty) => !duty.late && duty.days <= OVERVIEW_LIMITS.soonDays).length;
  return { late, soon, later: duties.length - late - soon };
}

function groupBy<Key extends string>(duties: readonly Duty[], keyOf: (duty: Duty) => Key): DutyGroup<Key>[] {
  const groups = new Map<Key, Duty[]>();
  for (const duty of duties) {
    const key = keyOf(duty);
    groups.set(key, [...(groups.get(key) ?? []), duty]);
  }
  return [...groups].map(([key, found]) => ({ key, duties: found }));
}
