import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { DirectoryEntryChanged } from '../directory.events.ts';
import { STEP_IS_DUE, takeDueSteps } from './confirmation.repository.ts';
import { DirectoryConfirmationMailer } from './directory-confirmation.mailer.ts';

/**
 * An entry that nobody has confirmed for half a year is asked for three times, and out of the directory a month
 * later. Taking the step and planning the letters are one transaction.
 */
@JobHandler({
  queue: 'network',
  job: 'ask-directory-confirmations',
  rule: 'system',
  every: 600_000,
  due: `exists (select from directory_entry where ${STEP_IS_DUE})`,
  dueSince: `(select min(next_step_at) from directory_entry where ${STEP_IS_DUE})`,
})
export class AskDirectoryConfirmationsJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mailer: DirectoryConfirmationMailer,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const steps = await takeDueSteps(tx);
      const held = steps.filter((step) => step.held);
      await this.mailer.ask(
        tx,
        held.filter(({ asked }) => asked <= 3),
      );
      for (const { id, asked, country } of held) {
        // From the first letter on it is marked, with the last step it is gone.
        if (asked === 2 || asked === 3) continue;
        tx.audit({
          action: asked === 1 ? 'directory.entry-stale' : 'directory.entry-out',
          object: { kind: 'directory-entry', id },
          country,
        });
        tx.publish(new DirectoryEntryChanged({ entryId: id }));
      }
    });
  }
}
