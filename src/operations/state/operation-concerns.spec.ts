import { type ConcernFacts, findConcerns } from './operation-concerns.ts';

const WELL: ConcernFacts = {
  maintenance: false,
  quarantine: false,
  redis: 'unused',
  freeBytes: 2e9,
  workers: { running: 1, idleSeconds: 180 },
  work: { oldestSeconds: 299, failed: null },
  mails: { waiting: 9, sent: 0, undelivered: 0, uncertain: 0 },
  backups: { time: '01:30', ageSeconds: 36 * 3_600, runs: [] },
  failedParts: {},
  isMailHeldUp: false,
  backupFault: null,
};
const find = (facts: Partial<ConcernFacts>) => findConcerns({ ...WELL, ...facts });

describe('what somebody has to look at', () => {
  it('is nothing while everything is within its bounds, in maintenance too', () => {
    expect(find({})).toEqual([]);
    expect(find({ maintenance: true, redis: 'answers', freeBytes: null })).toEqual([]);
    // Where no schedule makes backups, none of them is late.
    expect(find({ backups: { time: null, ageSeconds: 9e6, runs: [] } })).toEqual([]);
  });

  it('is named beyond each bound, what is worst first', () => {
    const broken: Partial<ConcernFacts> = {
      redis: 'away',
      freeBytes: 2e9 - 1,
      workers: { running: 1, idleSeconds: 181 },
      work: { oldestSeconds: 300, failed: null },
      mails: { waiting: 0, sent: 0, undelivered: 0, uncertain: 1 },
      backups: { time: '01:30', ageSeconds: 36 * 3_600 + 1, runs: [] },
      isMailHeldUp: true,
      failedParts: { database: 'read-only', clock: 'apart' },
      backupFault: 'ENOSPC',
    };
    expect(find(broken)).toEqual([
      'database-read-only',
      'idle-workers',
      'late',
      'mail-held-up',
      'redis-away',
      'disk-low',
      'backup-failed',
      'backup-old',
      'clocks-apart',
      'mail-unsettled',
    ]);
    expect(
      find({
        workers: { running: 0, idleSeconds: null },
        backups: { time: null, ageSeconds: null, runs: [] },
      }),
    ).toEqual(['no-worker', 'backup-missing']);
    // An operator may want more room than that.
    expect(find({ failedParts: { disk: 'full' } })).toEqual(['disk-low']);
    // A restored copy does none of the work, so that only what it stands on is looked at.
    expect(find({ ...broken, quarantine: true })).toEqual([
      'database-read-only',
      'redis-away',
      'disk-low',
      'clocks-apart',
    ]);
  });
});
