import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { broadcastAgenda } from '../agenda.broadcaster.ts';
import { findDueReviews, insertReviewProposal } from './agenda-proposal.repository.ts';
import { AgendaItemProposed } from './proposals.events.ts';

/**
 * A decision is due when its review day has come: it is proposed for the next meeting of its kind, once there
 * is one. A batch is one transaction, and an index allows one proposal for each review day of a decision:
 * whoever comes second proposes nothing.
 */
@JobHandler({ queue: 'agendas', job: 'propose-reviews', rule: 'system', every: 60_000 })
export class ProposeDecisionReviewsJob implements Job {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      for (const review of await findDueReviews(tx)) {
        const { decisionId, meetingId, byId } = review;
        const id = await insertReviewProposal(tx, review);
        if (id === null) continue;
        tx.audit({
          action: 'agenda-proposal.made',
          object: { kind: 'agenda-proposal', id },
          detail: { meetingId, decisionId },
        });
        tx.publish(new AgendaItemProposed({ meetingId, proposalId: id, byId }));
        broadcastAgenda(tx, meetingId);
      }
    });
  }
}
