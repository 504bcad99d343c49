import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ReminderService } from '../../../reminders/index.ts';
import { type ConsensusDutyFacts, consensusReminderEmail } from '../emails/consensus-reminder.email.ts';
import { CONSENSUS_DUTIES } from './consensus-duties.sql.ts';

/**
 * An open round closes soon and ratings of a seat are missing: its holder is reminded, as each wants to be. What
 * is recorded as sent is never taken again.
 */
@JobHandler({ queue: 'reminders', job: 'consensus', rule: 'system', every: 60_000 })
export class SendConsensusRemindersJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: ReminderService,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, (tx) =>
      this.reminders.sendDue<ConsensusDutyFacts>(tx, 'consensus', CONSENSUS_DUTIES, {
        path: (standardId) => `/standards/${standardId}/consensus`,
        email: consensusReminderEmail,
      }),
    );
  }
}
