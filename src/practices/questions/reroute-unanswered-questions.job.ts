import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { QuestionRouted } from '../practices.events.ts';
import { insertTeams, IS_UNANSWERED, takeUnanswered } from './question.repository.ts';

/**
 * A question that nobody has answered for a week is due to be put to the seats of the national teams. Marking it
 * and naming them is one transaction, so each question goes there once.
 */
@JobHandler({
  queue: 'practices',
  job: 'reroute-questions',
  rule: 'system',
  every: 60_000,
  due: `exists (select from question q where ${IS_UNANSWERED} and q.unanswered_at is null)`,
})
export class RerouteUnansweredQuestionsJob implements Job {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      for (const { id, askedBy } of await takeUnanswered(tx)) {
        const memberIds = await insertTeams(tx, id);
        tx.audit({
          action: 'question.rerouted',
          object: { kind: 'question', id },
          detail: { recipients: memberIds.length },
        });
        if (memberIds.length > 0)
          tx.publish(new QuestionRouted({ questionId: id, askedBy, reason: 'unanswered', memberIds }));
      }
    });
  }
}
