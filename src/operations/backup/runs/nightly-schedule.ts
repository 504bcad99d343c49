import { type EndedRun, INTERRUPTED } from './backup-run.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MAX_ATTEMPTS = 5;

/** The last moment up to now at which it was the given time of day in UTC, such as 01:30. */
export function lastSlot(now: Date, timeOfDay: string): Date {
  const [hours, minutes] = timeOfDay.split(':').map(Number) as [number, number];
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), hours, minutes);
  return new Date(today <= now.getTime() ? today : today - DAY_MS);
}

/**
 * Whether the backup of the night is still to be made: once, and where it failed an hour later, five times at most. A
 * run whose process ended is made up for at once.
 */
export function isBackupDue(now: Date, timeOfDay: string, runs: readonly EndedRun[]): boolean {
  const slot = lastSlot(now, timeOfDay);
  const tonight = runs.filter(({ startedAt }) => startedAt >= slot);
  if (tonight.some(({ outcome }) => outcome === 'made') || tonight.length >= MAX_ATTEMPTS) return false;
  return tonight.every(
    ({ fault, endedAt }) => fault === INTERRUPTED || now.getTime() - endedAt.getTime() >= HOUR_MS,
  );
}

/**
 * What the secretariat is written about a run: a failure once a night; a success when it is the first one, when it ends
 * a failure, and else once a week, so that nobody learns to look past the letters, nor to miss none.
 */
export function letterFor(
  run: { readonly outcome: EndedRun['outcome']; readonly startedAt: Date },
  earlier: readonly EndedRun[],
  timeOfDay: string,
): 'failed' | 'again' | 'weekly' | null {
  const told = earlier.filter(({ fault }) => fault !== INTERRUPTED);
  if (run.outcome === 'failed') {
    const slot = lastSlot(run.startedAt, timeOfDay);
    const isTold = told.some(({ outcome, startedAt }) => outcome === 'failed' && startedAt >= slot);
    return isTold ? null : 'failed';
  }
  const [last] = told;
  if (last?.outcome === 'failed') return 'again';
  return last && weekOf(last.startedAt) === weekOf(run.startedAt) ? null : 'weekly';
}

/** The Monday of its week, in UTC. */
export function weekOf(time: Date): string {
  const sinceMonday = (time.getUTCDay() + 6) % 7;
  return new Date(time.getTime() - sinceMonday * DAY_MS).toISOString().slice(0, 10);
}
