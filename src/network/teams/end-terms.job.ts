import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { LiveServer } from '#platform/live/live-server';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { SeatVacated } from '../network.events.ts';
import { HAS_ENDED, takeEndedTerms } from './appointment.repository.ts';

/**
 * A term is due when its end has passed. The holder's rights ended in that instant; this job lets follow what
 * reacts to changes only: it publishes that the seat is vacant and evicts the holder's sockets. The mark on
 * the term is part of the transaction, so each end is published once.
 */
@JobHandler({
  queue: 'network',
  job: 'end-terms',
  rule: 'system',
  every: 60_000,
  due: `exists (select from appointment where ${HAS_ENDED})`,
})
export class EndTermsJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly live: LiveServer,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const ended = await takeEndedTerms(tx);
      for (const { id, seatId, memberId, country, seat } of ended) {
        tx.audit({
          action: 'seat.term-ended',
          object: { kind: 'appointment', id },
          country,
          detail: { seat, memberId },
        });
        tx.publish(new SeatVacated({ appointmentId: id, seatId, country, seat, memberId }));
        tx.afterCommit.push(() => this.live.evictMember(memberId));
      }
    });
  }
}
