import { setTimeout as wait } from 'node:timers/promises';
import { SYSTEM } from '../../platform/access/actor.ts';
import { Config } from '../../platform/config/config.ts';
import { JobHandler, type Job } from '../../platform/jobs/job-handler.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { ReminderService, type ReminderMessage } from '../../reminders/index.ts';
import { meetingUrl } from '../calendar/calendar-meeting.ts';
import { meetingMail } from '../mails/meeting-mail.ts';
import { CLAIM, type DueGroup } from './due-reminders.query.ts';

const BATCH = 2_500;
const LANES = 2;
const BUSY_PAUSE_MS = 50;
/** A run ends after this while even if more falls due all the time; the next tick goes on. */
const RUN_MS = 20_000;

const DUE = 'exists (select from reminder where sent_at is null and due_at <= app_now())';

/**
 * Turns due reminders into deliveries. Mark and delivery are one transaction, so a reminder is sent exactly
 * once whatever is killed or emptied. As long as there is something due it looks again at once; then it
 * sleeps until something is.
 */
@JobHandler({ queue: 'reminders', job: 'sweep', rule: 'system', every: 60_000, due: DUE })
export class ReminderSweep implements Job {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reminding: ReminderService,
    private readonly config: Config,
  ) {}

  async run(): Promise<void> {
    const until = performance.now() + RUN_MS;
    const taken = await this.sweep();
    // A lone batch is done; behind a full one there is a crowd, and the database can work for two at a time.
    if (taken === BATCH) await Promise.all(Array.from({ length: LANES }, () => this.lane(until)));
    else if (taken > 0) await this.lane(until);
  }

  private async lane(until: number): Promise<void> {
    for (let taken = await this.sweep(); taken > 0 && performance.now() < until; taken = await this.sweep()) {
      if (taken < BATCH) await wait(BUSY_PAUSE_MS);
    }
  }

  /** One batch. Returns how many reminders it took. */
  sweep(): Promise<number> {
    return this.work.run(
      SYSTEM,
      async (tx, [claimed]) => {
        await this.reminding.send(
          tx,
          claimed!.groups.flatMap((group) => this.reminded(group)),
        );
        return claimed!.taken;
      },
      CLAIM.bind(BATCH),
    );
  }

  private reminded(group: DueGroup): ReminderMessage[] {
    const meeting = {
      ...group,
      timeZone: group.hostZone,
      startsAt: new Date(group.startsAt),
      endsAt: new Date(group.endsAt),
    };
    const url = meetingUrl(this.config.PUBLIC_URL, group.meetingId);
    const { mail, app, digest, meetingId: objectId } = group;
    const words = meetingMail(group.lead, meeting, group, url);
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
