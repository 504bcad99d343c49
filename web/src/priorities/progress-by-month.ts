import { PRIORITY_PROGRESS, type PriorityProgress } from '@nbn/contracts';
import type { Period, Priority } from './queries.ts';

export interface MonthlyProgress {
  /** Its first day, `YYYY-MM-DD`. */
  readonly month: string;
  readonly counts: Readonly<Record<PriorityProgress, number>>;
}

const MAX_MONTHS = 36;

/**
 * How many priorities stood where at the end of each month from the period's first, or the first turn, to its
 * last, or today.
 */
export function progressByMonth(
  { firstDay, lastDay }: Pick<Period, 'firstDay' | 'lastDay'>,
  agreed: readonly Pick<Priority, 'transitions'>[],
  now: Date,
): MonthlyProgress[] {
  const instants = agreed.flatMap(({ transitions }) => transitions.map(({ at }) => at)).toSorted();
  const [earliest] = instants;
  if (!earliest) return [];
  const today = now.toISOString().slice(0, 10);
  const from = [firstDay, earliest.slice(0, 10)].toSorted()[0]!;
  const until = [[lastDay, today].toSorted()[0]!, instants.at(-1)!.slice(0, 10)].toSorted()[1]!;
  const months: MonthlyProgress[] = [];
  for (let month = `${from.slice(0, 7)}-01`; month <= until; month = nextMonth(month)) {
    const end = nextMonth(month);
    const standing = agreed.flatMap(
      ({ transitions }) => transitions.filter(({ at }) => at.slice(0, 10) < end).at(-1)?.state ?? [],
    );
    months.push({
      month,
      counts: Object.fromEntries(
        PRIORITY_PROGRESS.map((state) => [state, standing.filter((each) => each === state).length]),
      ) as Record<PriorityProgress, number>,
    });
  }
  return months.slice(-MAX_MONTHS);
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return number === 12 ? `${year! + 1}-01-01` : `${year}-${String(number! + 1).padStart(2, '0')}-01`;
}
