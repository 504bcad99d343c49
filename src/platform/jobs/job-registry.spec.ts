import { findDeclarationFaults, runRegisteredJob, type RegisteredJob } from './job-registry.ts';
import type { JobData, JobDeclaration } from './job-handler.ts';
import { planScheduleChanges, reconcileSchedules } from './job-schedules.ts';
import type { JobQueue, StoredSchedule } from './job-backend.ts';

const sweep: JobDeclaration = { queue: 'reminders', job: 'sweep', rule: 'system', every: 1_000 };
const declared = (owner: string, declaration: object, handler: object = { run: () => Promise.resolve() }) =>
  ({ owner, declaration, handler }) as RegisteredJob;

describe('the handlers of jobs', () => {
  it('start when each says its queue, its job and its rule', () => {
    expect(
      findDeclarationFaults([
        declared('Sweep', sweep),
        declared('Send', { queue: 'reminders', job: 'send', rule: 'system' }),
      ]),
    ).toEqual([]);
  });

  it.each([
    ['says no rule', { queue: 'a', job: 'b' }, 'states no rule'],
    ['says a rule that does not exist', { queue: 'a', job: 'b', rule: 'anybody' }, 'states no rule'],
    ['names its queue with a colon', { queue: 'a:b', job: 'b', rule: 'system' }, 'needs a queue and a job'],
    ['has no job', { queue: 'a', rule: 'system' }, 'needs a queue and a job'],
    ['repeats without end', { queue: 'a', job: 'b', rule: 'system', every: 0 }, 'repeats too fast'],
    [
      'is woken by what is due and never by itself',
      { queue: 'a', job: 'b', rule: 'system', due: 'true' },
      'nothing repairs',
    ],
    [
      'acts for a member by the clock',
      { queue: 'a', job: 'b', rule: 'member', every: 1_000 },
      'cannot act for a member',
    ],
  ])('stop the start when one %s', (_, declaration, fault) => {
    expect(findDeclarationFaults([declared('Wrong', declaration)]).join()).toContain(fault);
  });

  it('stop the start when two say the same, or one cannot run', () => {
    expect(findDeclarationFaults([declared('One', sweep), declared('Two', sweep)])).toEqual([
      'One and Two both handle reminders sweep',
    ]);
    expect(findDeclarationFaults([declared('Idle', sweep, {})])).toEqual(['Idle has no run method']);
  });

  it('refuse a run for a member that names none', async () => {
    const runs: JobData[] = [];
    const handler = declared(
      'Export',
      { queue: 'a', job: 'export', rule: 'member' },
      {
        run: (data: JobData) => {
          runs.push(data);
          return Promise.resolve();
        },
      },
    );
    await expect(runRegisteredJob(handler, {})).rejects.toThrow('names none');
    await runRegisteredJob(handler, { memberId: 'm1' });
    expect(runs).toEqual([{ memberId: 'm1' }]);
  });
});

describe('the repair of schedules', () => {
  const now = 1_000_000_000;
  const running: StoredSchedule = { key: 'sweep', every: 1_000, next: now + 500 };

  it('leaves alone what runs', () => {
    expect(planScheduleChanges([sweep], [running], now)).toEqual({ make: [], remove: [] });
  });

  it('makes what is missing, was changed, or has lost its next run', () => {
    expect(planScheduleChanges([sweep], [], now).make).toEqual([sweep]);
    expect(planScheduleChanges([sweep], [{ ...running, every: 5_000 }], now).make).toEqual([sweep]);
    expect(planScheduleChanges([sweep], [{ ...running, next: now - 61_000 }], now).make).toEqual([sweep]);
    expect(planScheduleChanges([sweep], [{ ...running, next: undefined }], now).make).toEqual([sweep]);
  });

  it('does not mistake a rare run that is a little late for a lost one', () => {
    const daily = { ...sweep, every: 86_400_000 };
    expect(
      planScheduleChanges([daily], [{ key: 'sweep', every: 86_400_000, next: now - 3_600_000 }], now).make,
    ).toEqual([]);
  });

  it('removes what nobody declares any more, and nothing else', async () => {
    const calls: string[] = [];
    const queue: Pick<JobQueue, 'schedules' | 'schedule' | 'unschedule'> = {
      schedules: () => Promise.resolve([running, { key: 'of-an-older-version', every: 5, next: now }]),
      schedule: (key) => {
        calls.push(`make ${key}`);
        return Promise.resolve();
      },
      unschedule: (key) => {
        calls.push(`remove ${key}`);
        return Promise.resolve();
      },
    };
    expect(
      await reconcileSchedules(
        queue as JobQueue,
        [sweep, { queue: 'reminders', job: 'send', rule: 'system' }],
        now,
      ),
    ).toBe(0);
    expect(calls).toEqual(['remove of-an-older-version']);
  });
});
