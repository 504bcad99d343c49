import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { mayEverRate, mayRate } from '../consensus.policy.ts';
import { ConsensusRoundNotOpen } from '../consensus.problems.ts';
import type { RateClause } from '../dto/consensus.input.ts';
import type { RatingSavedView } from '../dto/consensus.view.ts';
import {
  countRated,
  lockOwnSeat,
  lockRoundForRating,
  type RatingPlace,
  saveRating,
} from './consensus-rating.repository.ts';

/**
 * What a seat thinks of a clause, in a round that is open. Nobody is told that, how or on what it rated: the audit
 * entry names the process and its round alone, and there is no live event.
 */
@Injectable()
export class ConsensusRatingService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Rates a clause for the actor's seat, or changes what was said. Answers with how far the seat is. */
  async rate(actor: Actor, place: RatingPlace, { rating, reason }: RateClause): Promise<RatingSavedView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { seat } = actor;
      if (!seat || !mayEverRate(actor)) throw new NotFound();
      const round = await lockRoundForRating(tx, actor, place);
      if (!round || !(await lockOwnSeat(tx, actor.memberId, seat.id))) throw new NotFound();
      if (!mayRate(actor, round, tx.now)) throw new ConsensusRoundNotOpen();
      const { standardId, processId, roundId, clauseId } = place;
      await saveRating(tx, {
        id: newId(),
        roundId,
        clauseId,
        seatId: seat.id,
        rating,
        reason,
        ratedBy: actor.memberId,
      });
      tx.audit({
        action: 'consensus.rated',
        object: { kind: 'consensus', id: processId },
        country: seat.country,
        detail: { standardId, round: round.ordinal },
      });
      return { clauseId, own: { rating, reason }, ...(await countRated(tx, roundId, seat.id)) };
    });
  }
}
