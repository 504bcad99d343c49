import { SYSTEM } from '../../platform/access/actor.ts';
import { Config } from '../../platform/config/config.ts';
import { JobHandler, type Job } from '../../platform/jobs/job-handler.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { ReminderService, type DueReminder } from '../../reminders/index.ts';
import { ActionLinks } from '../actions/links/action-links.service.ts';
import { DUTIES, type DutyFacts, type DutyTopic } from './duties.ts';
import { dutyMail } from './duty-mail.ts';

const TOPICS = Object.keys(DUTIES) as DutyTopic[];

/** Recalls papers, minutes, actions, follow-up and reviews to whose turn it is. */
@JobHandler({ queue: 'reminders', job: 'duties', rule: 'system', every: 60_000 })
export class DutySweep implements Job {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reminding: ReminderService,
    private readonly links: ActionLinks,
    private readonly config: Config,
  ) {}

  async run(): Promise<void> {
    for (const topic of TOPICS) await this.work.run(SYSTEM, (tx) => this.recall(tx, topic));
  }

  private async recall(tx: Tx, topic: DutyTopic): Promise<void> {
    const due = await this.reminding.takeDue<DutyFacts>(tx, topic, DUTIES[topic]);
    if (due.length === 0) return;
    const links =
      topic === 'action'
        ? await this.links.make(
            tx,
            due.map(({ objectId: actionId, memberId }) => ({ actionId, memberId })),
          )
        : null;
    await this.reminding.send(
      tx,
      due.map((one, place) => {
        const url = new URL(pageOf(topic, one), this.config.PUBLIC_URL).href;
        return {
          ...one,
          topic,
          event: this.reminding.deliveryEvent(topic, one),
          url,
          ...dutyMail(topic, one, url, links?.[place] ?? null),
        };
      }),
    );
  }
}

function pageOf(topic: DutyTopic, { objectId, facts: { meetingId } }: DueReminder<DutyFacts>): string {
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
