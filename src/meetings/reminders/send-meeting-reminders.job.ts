import { setTimeout as wait } from 'node:timers/promises';
import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ReminderService, type ReminderMessage } from '../../reminders/index.ts';
import { meetingUrl } from '../calendar/calendar.presenter.ts';
import { meetingEmail } from '../emails/meeting.email.ts';
import { CLAIM_DUE_REMINDERS, type DueReminderGroup } from './due-reminders.sql.ts';

const BATCH_SIZE = 2_500;
const CONCURRENCY = 2;
const BUSY_PAUSE_MS = 50;
/** A run ends after this while even if more falls due all the time; the next tick goes on. */
const MAX_RUN_MS = 20_000;

/**
 * A reminder is due the time before its meeting that its member wishes. Mark and delivery are one
 * transaction, so it is sent exactly once whatever is killed or emptied. As long as there is something due
 * the job looks again at once; then it sleeps until something is.
 */
@JobHandler({
  queue: 'reminders',
  job: 'sweep',
  rule: 'system',
  every: 60_000,
  due: 'exists (select from reminder where sent_at is null and due_at <= app_now())',
  dueSince: `(select min(due_at) from reminder where sent_at is null and due_at <= app_now())`,
})
export class SendMeetingRemindersJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: ReminderService,
    private readonly config: Config,
  ) {}

  async run(): Promise<void> {
    const until = performance.now() + MAX_RUN_MS;
    const taken = await this.runBatch();
    // A lone batch is done; behind a full one there is a crowd, and the database can work for two at a time.
    if (taken === BATCH_SIZE) await Promise.all(Array.from({ length: CONCURRENCY }, () => this.drain(until)));
    else if (taken > 0) await this.drain(until);
  }

  private async drain(until: number): Promise<void> {
    for (
      let taken = await this.runBatch();
      taken > 0 && performance.now() < until;
      taken = await this.runBatch()
    ) {
      if (taken < BATCH_SIZE) await wait(BUSY_PAUSE_MS);
    }
  }

  /** One batch. Returns how many reminders it took. */
  private runBatch(): Promise<number> {
    return this.unitOfWork.run(SYSTEM, {
      preload: { claim: CLAIM_DUE_REMINDERS.bind(BATCH_SIZE) },
      work: async (tx, { claim: [claimed] }) => {
        await this.reminders.send(
          tx,
          claimed!.groups.flatMap((group) => this.remindersOf(group)),
        );
        return claimed!.taken;
      },
    });
  }

  private remindersOf(group: DueReminderGroup): ReminderMessage[] {
    const meeting = {
      ...group,
      timeZone: group.hostZone,
      startsAt: new Date(group.startsAt),
      endsAt: new Date(group.endsAt),
    };
    const url = meetingUrl(this.config.PUBLIC_URL, group.meetingId);
    const { mail, app, digest, meetingId: objectId } = group;
    const words = meetingEmail(group.lead, meeting, group, url);
    return group.readers.map(([reminderId, memberId, address]) => ({
      topic: 'meeting',
      event: `meeting-reminder:${reminderId}`,
      objectId,
      memberId,
      address,
      url,
      mail,
      app,
      digest,
      ...words,
    }));
  }
}
