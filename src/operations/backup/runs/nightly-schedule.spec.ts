import type { EndedRun } from './backup-run.ts';
import { isBackupDue, lastSlot, letterFor, weekOf } from './nightly-schedule.ts';

const at = (time: string): Date => new Date(`2026-${time}:00Z`);
const run = (time: string, fault: string | null = null): EndedRun => ({
  outcome: fault === null ? 'made' : 'failed',
  fault,
  startedAt: at(time),
  endedAt: at(time),
});

describe('the backup of the night', () => {
  const isDue = (now: string, ...runs: EndedRun[]): boolean => isBackupDue(at(now), '01:30', runs);

  it('is due once from its time on, whenever the server looks', () => {
    expect(lastSlot(at('03-01T01:29'), '01:30')).toEqual(at('02-28T01:30'));
    expect(lastSlot(at('03-01T01:30'), '01:30')).toEqual(at('03-01T01:30'));
    expect(isDue('12-02T12:00')).toBe(true);
    expect(isDue('12-02T01:29', run('12-01T01:31'))).toBe(false);
    expect(isDue('12-02T01:30', run('12-01T01:31'))).toBe(true);
    expect(isDue('12-02T23:00', run('12-02T01:31'), run('12-02T01:30', 'ENOSPC'))).toBe(false);
  });

  it('is tried again an hour after a failure, at once after a process was killed, and five times at most', () => {
    expect(isDue('12-02T02:00', run('12-02T01:31', 'ENOSPC'))).toBe(false);
    expect(isDue('12-02T02:31', run('12-02T01:31', 'ENOSPC'))).toBe(true);
    expect(isDue('12-02T01:32', run('12-02T01:31', 'interrupted'))).toBe(true);
    const failures = [1, 2, 3, 4, 5].map((hour) => run(`12-02T0${hour}:35`, 'ENOSPC'));
    expect(isDue('12-02T20:00', ...failures)).toBe(false);
    expect(isDue('12-03T01:30', ...failures)).toBe(true);
  });
});

describe('the secretariat', () => {
  const told = (now: EndedRun, ...earlier: EndedRun[]) => letterFor(now, earlier, '01:30');

  it('hears of a failure once a night, and of the backup that ends it', () => {
    expect(told(run('12-02T01:30', 'ENOSPC'), run('12-01T01:30'))).toBe('failed');
    expect(told(run('12-02T02:30', 'ENOSPC'), run('12-02T01:30', 'ENOSPC'))).toBe(null);
    expect(told(run('12-03T01:30', 'ENOSPC'), run('12-02T05:30', 'ENOSPC'))).toBe('failed');
    expect(told(run('12-02T03:30'), run('12-02T02:30', 'ENOSPC'))).toBe('again');
    expect(told(run('12-02T01:32'), run('12-02T01:30', 'interrupted'), run('12-01T01:30'))).toBe(null);
  });

  it('hears of the first backup, and then of one a week', () => {
    expect([weekOf(at('12-06T23:59')), weekOf(at('12-07T00:00'))]).toEqual(['2026-11-30', '2026-12-07']);
    expect(told(run('12-02T01:30'))).toBe('weekly');
    expect(told(run('12-06T01:30'), run('12-05T01:30'))).toBe(null);
    expect(told(run('12-07T01:30'), run('12-06T01:30'))).toBe('weekly');
  });
});
