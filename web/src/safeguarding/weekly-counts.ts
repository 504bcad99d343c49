import type { Count } from './queries.ts';

export interface WeeklyCount {
  readonly week: string;
  readonly count: number;
  /** Of the fullest week, 0 to 1. */
  readonly share: number;
}

/** Reports of each week, whatever their kind, weeks without one between two others included. */
export function weeklyCounts(counts: readonly Count[]): WeeklyCount[] {
  const sums = new Map<string, number>();
  for (const { week, count } of counts) sums.set(week, (sums.get(week) ?? 0) + count);
  const [first, last] = [counts[0]?.week, counts.at(-1)?.week];
  if (!first || !last) return [];
  const most = Math.max(...sums.values());
  const weeks: WeeklyCount[] = [];
  for (let day = Date.parse(first); day <= Date.parse(last); day += 7 * 86_400_000) {
    const week = new Date(day).toISOString().slice(0, 10);
    const count = sums.get(week) ?? 0;
    weeks.push({ week, count, share: count / most });
  }
  return weeks;
}
