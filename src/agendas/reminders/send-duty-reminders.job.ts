import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ReminderService, type DueReminder } from '../../reminders/index.ts';
import { ActionLinkService } from '../actions/links/action-link.service.ts';
import { DUTY_QUERIES, type DutyFacts, type DutyTopic } from './duties.sql.ts';
import { dutyReminderEmail } from './emails/duty-reminder.email.ts';

const TOPICS = Object.keys(DUTY_QUERIES) as DutyTopic[];

/**
 * Papers, minutes, actions, follow-ups and reviews fall due for whoever has to see to them: they are
 * reminded. One transaction for each topic records what was sent together with the mails; what is recorded is
 * never taken again.
 */
@JobHandler({ queue: 'reminders', job: 'duties', rule: 'system', every: 60_000 })
export class SendDutyRemindersJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: ReminderService,
    private readonly links: ActionLinkService,
    private readonly config: Config,
  ) {}

  async run(): Promise<void> {
    for (const topic of TOPICS) await this.unitOfWork.run(SYSTEM, (tx) => this.sendReminders(tx, topic));
  }

  private async sendReminders(tx: Tx, topic: DutyTopic): Promise<void> {
    const due = await this.reminders.takeDue<DutyFacts>(tx, topic, DUTY_QUERIES[topic]);
    if (due.length === 0) return;
    const links =
      topic === 'action'
        ? await this.links.createLinks(
            tx,
            due.map(({ objectId: actionId, memberId }) => ({ actionId, memberId })),
          )
        : null;
    await this.reminders.send(
      tx,
      due.map((one, place) => {
        const url = new URL(pagePath(topic, one), this.config.PUBLIC_URL).href;
        return {
          ...one,
          topic,
          event: this.reminders.deliveryEvent(topic, one),
          url,
          ...dutyReminderEmail(topic, one, url, links?.[place] ?? null),
        };
      }),
    );
  }
}

function pagePath(topic: DutyTopic, { objectId, facts: { meetingId } }: DueReminder<DutyFacts>): string {
  switch (topic) {
    case 'papers':
      return `/meetings/${meetingId}`;
    case 'minutes':
      return `/meetings/${meetingId}/minutes`;
    case 'action':
      return `/meetings/actions/${objectId}`;
    case 'follow-up':
    case 'review':
      return `/meetings/decisions/${objectId}`;
  }
}
