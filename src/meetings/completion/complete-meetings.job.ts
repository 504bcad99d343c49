import { MEETING_LIMITS } from '@nbn/contracts';
import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { MeetingRepository } from '../meeting.repository.ts';

const COMPLETE_ENDED_MEETINGS = `
  update meeting
  set over_at = app_now(), state = case state when 'cancelled' then state else 'held' end
  where over_at is null and state in ('scheduled', 'in-session', 'cancelled')
    and ends_at <= app_now() - case state
    when 'in-session' then interval '${MEETING_LIMITS.sessionOverrunHours} hours' else interval '0' end
  returning id, state`;

/**
 * A meeting whose end has passed is held, and stands among the past ones. A session that nobody closed ends
 * hours later.
 */
@JobHandler({ queue: 'meetings', job: 'end', rule: 'system', every: 60_000 })
export class CompleteMeetingsJob implements Job {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
  ) {}

  run(): Promise<void> {
    return this.work.run(SYSTEM, async (tx) => {
      const [ended] =
        await tx.manager.query<[{ id: string; state: string }[], number]>(COMPLETE_ENDED_MEETINGS);
      for (const { id, state } of ended) {
        tx.audit({ action: 'meeting.ended', object: { kind: 'meeting', id }, detail: { state } });
        this.meetings.broadcastChange(tx, id);
      }
    });
  }
}
