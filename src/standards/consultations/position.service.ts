import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import type { Actor, ActorSeat } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound, Problem } from '#platform/problems/problem';
import { standardRoom } from '../standard.presenter.ts';
import { bumpPositionRevision, countUnsignedSeats, insertSignature } from './answer.repository.ts';
import type { ConsultationRound } from './consultation-round.entity.ts';
import { PositionSigned } from './consultations.events.ts';
import { sideOf, takesAnswers } from './consultations.policy.ts';
import {
  PositionChangedMeanwhile,
  PositionHasNoStance,
  PositionIsSigned,
  RoundIsNotOpen,
} from './consultations.problems.ts';
import type { WritePosition } from './dto/round.input.ts';
import { RoundCountry } from './round-country.entity.ts';
import { lockRound } from './round.lock.ts';
import { RoundSignOff } from './round-sign-off.entity.ts';

interface PositionContext {
  readonly round: ConsultationRound;
  readonly seat: ActorSeat;
  readonly position: RoundCountry;
}

/**
 * The position of a national team for its country. It counts once every occupied seat has signed the same
 * text.
 */
@Injectable()
export class PositionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Replaces the position; signatures under an older revision become void. */
  async write(
    actor: Actor,
    standardId: string,
    roundId: string,
    { revision, stance, text }: WritePosition,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { seat, position } = await lockOwnPosition(tx, actor, standardId, roundId);
      if (position.submittedAt) throw new PositionIsSigned();
      if (position.revision !== revision) {
        throw new PositionChangedMeanwhile(
          { stance: position.stance, text: position.text, revision: position.revision },
          { stance, text, revision },
        );
      }
      await tx.manager.update(RoundCountry, { roundId, country: seat.country }, { stance, text });
      await invalidateSignatures(tx, actor, roundId, seat.country);
      tx.audit({
        action: 'position.written',
        object: { kind: 'consultation', id: roundId },
        country: seat.country,
        detail: { standardId, revision: revision + 1 },
      });
    });
  }

  /**
   * Signs for the actor's own seat. With the last signature the position counts, in time or late, by the
   * database's clock.
   */
  async sign(actor: Actor, standardId: string, roundId: string, revision: number): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { round, seat, position } = await lockOwnPosition(tx, actor, standardId, roundId);
      const { country, id: seatId } = seat;
      if (position.revision !== revision) throw new Problem('changed-meanwhile');
      if (!position.stance) throw new PositionHasNoStance();
      await insertSignature(tx, { roundId, country, seatId, memberId: actor.memberId, revision });
      tx.audit({
        action: 'position.signed',
        object: { kind: 'consultation', id: roundId },
        country,
        detail: { standardId, seat: seatId, revision },
      });
      if (position.submittedAt || (await countUnsignedSeats(tx, roundId, country)) > 0) return;
      await tx.manager.update(RoundCountry, { roundId, country }, { submittedAt: tx.now, remindAt: null });
      tx.audit({
        action: 'position.submitted',
        object: { kind: 'consultation', id: roundId },
        country,
        detail: { standardId, revision },
      });
      tx.publish(
        new PositionSigned({ standardId: round.standardId, roundId, country, byId: actor.memberId }),
      );
      tx.broadcast(standardRoom(standardId), 'consultation-changed', { roundId });
    });
  }

  /** Withdraws the signature of the actor's own seat, so that the position can change; before the deadline only. */
  async withdrawSignature(actor: Actor, standardId: string, roundId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { round, seat, position } = await lockOwnPosition(tx, actor, standardId, roundId);
      const { country, id: seatId } = seat;
      if (position.submittedAt && (position.extendedUntil ?? round.closesAt) <= tx.now)
        throw new RoundIsNotOpen();
      await tx.manager.delete(RoundSignOff, { roundId, country, seatId });
      tx.audit({
        action: 'position.signature-withdrawn',
        object: { kind: 'consultation', id: roundId },
        country,
        detail: { standardId, seat: seatId },
      });
      if (!position.submittedAt) return;
      await tx.manager.update(RoundCountry, { roundId, country }, { submittedAt: null });
      tx.broadcast(standardRoom(standardId), 'consultation-changed', { roundId });
    });
  }
}

/** The position of the actor's own country; the actor must hold a seat of its team. */
async function lockOwnPosition(
  tx: Tx,
  actor: Actor,
  standardId: string,
  roundId: string,
): Promise<PositionContext> {
  const { round, policyInput } = await lockRound(tx, actor, standardId, roundId);
  if (sideOf(actor, policyInput) !== 'team') throw new NotFound();
  if (!takesAnswers(policyInput)) throw new RoundIsNotOpen();
  const seat = actor.seat!;
  return {
    round,
    seat,
    position: await tx.manager.findOneByOrFail(RoundCountry, { roundId, country: seat.country }),
  };
}

/** The position or its remarks have changed: whoever signed must read and sign again. */
export async function invalidateSignatures(
  tx: Tx,
  actor: Actor,
  roundId: string,
  country: CountryCode,
): Promise<void> {
  await bumpPositionRevision(tx, roundId, country, actor.memberId);
  await tx.manager.delete(RoundSignOff, { roundId, country });
}
