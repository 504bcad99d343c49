import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { Ballot } from '../ballot.entity.ts';
import { mayManage } from '../ballots.policy.ts';
import { WrongBallotState } from '../ballots.problems.ts';
import { redactReasons, saveFollowup, type OutcomeRecord } from './ballot-lifecycle.repository.ts';
import { lockBallot } from './ballot-lock.repository.ts';
import { insertNote } from './ballot-note.repository.ts';

/**
 * What follows from a decided ballot: the outcome in words, who owns it, when it is reviewed, and that
 * review.
 */
@Injectable()
export class BallotOutcomeService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async record(actor: Actor, id: string, outcome: OutcomeRecord): Promise<void> {
    if (!mayManage(actor)) throw new NotFound();
    await this.unitOfWork.run(actor, async (tx) => {
      const ballot = await lockBallot(tx.manager, actor, id);
      if (ballot.releasedAt === null) throw new WrongBallotState();
      await saveFollowup(tx, id, outcome, actor.memberId);
      tx.audit({
        action: 'ballot.outcome-recorded',
        object: { kind: 'ballot', id },
        detail: { owners: [...outcome.ownerCountries], reviewOn: outcome.reviewOn },
      });
      tx.broadcast(`ballot:${id}`, 'ballot-changed', { ballotId: id });
    });
  }

  /** Keeps what came of the outcome, as its review found. */
  async review(actor: Actor, id: string, note: string): Promise<void> {
    if (!mayManage(actor)) throw new NotFound();
    await this.unitOfWork.run(actor, async (tx) => {
      const ballot = await lockBallot(tx.manager, actor, id);
      if (ballot.releasedAt === null) throw new WrongBallotState();
      await tx.manager.update(Ballot, { id }, { state: 'reviewed' });
      await insertNote(tx, id, 'review', note, actor.memberId);
      tx.audit({ action: 'ballot.reviewed', object: { kind: 'ballot', id } });
      tx.broadcast(`ballot:${id}`, 'ballot-changed', { ballotId: id });
    });
  }

  /**
   * Redacts the words of a paper. That they were there stays visible; the paper and its receipt stay as
   * they were cast.
   */
  async redact(actor: Actor, id: string, seatId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await lockBallot(tx.manager, actor, id);
      if (!mayManage(actor) && actor.seat?.id !== seatId) throw new NotFound();
      if (!(await redactReasons(tx, id, seatId, actor.memberId))) throw new NotFound();
      tx.audit({
        action: 'ballot.words-taken-back',
        object: { kind: 'ballot', id },
        detail: { seat: seatId },
      });
      tx.broadcast(`ballot:${id}`, 'ballot-changed', { ballotId: id });
    });
  }
}
