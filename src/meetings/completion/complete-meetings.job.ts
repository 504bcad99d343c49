import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { MeetingRepository } from '../meeting.repository.ts';
import { completeEndedMeetings } from './completion.repository.ts';

/**
 * A meeting is due when its end has passed: it counts as held, a cancelled one as over. One statement marks
 * it, in the transaction of its audit entry; a marked one is not due.
 */
@JobHandler({ queue: 'meetings', job: 'end', rule: 'system', every: 60_000 })
export class CompleteMeetingsJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      for (const { id, state } of await completeEndedMeetings(tx)) {
        tx.audit({ action: 'meeting.ended', object: { kind: 'meeting', id }, detail: { state } });
        this.meetings.broadcastChange(tx, id);
      }
    });
  }
}
