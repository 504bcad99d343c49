import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { Ballot } from '../ballot.entity.ts';
import { mayManage } from '../ballots.policy.ts';
import { WrongBallotState } from '../ballots.problems.ts';
import { lockBallot } from './ballot-lock.ts';
import { insertNote } from './ballot-note.repository.ts';

export interface OutcomeRecord {
  readonly statement: string;
  readonly ownerCountries: readonly CountryCode[];
  readonly reviewOn: string | null;
}

/**
 * What follows from a decided ballot: the outcome in words, who owns it, when it is looked at again, and that
 * look.
 */
@Injectable()
export class BallotOutcomeService {
  constructor(private readonly work: UnitOfWork) {}

  async record(
    actor: Actor,
    id: string,
    { statement, ownerCountries, reviewOn }: OutcomeRecord,
  ): Promise<void> {
    if (!mayManage(actor)) throw new NotFound();
    await this.work.run(actor, async (tx) => {
      const ballot = await lockBallot(tx.manager, actor, id);
      if (ballot.releasedAt === null) throw new WrongBallotState();
      await tx.manager.query(
        `
          insert into ballot_followup (ballot_id, statement, owner_countries, review_on, by_member, at)
          values ($1, $2, $3, $4, $5, app_now())
          on conflict (ballot_id) do update set statement = excluded.statement,
            owner_countries = excluded.owner_countries, review_on = excluded.review_on,
            by_member = excluded.by_member, at = excluded.at`,
        [id, statement, ownerCountries, reviewOn, actor.memberId],
      );
      tx.audit({
        action: 'ballot.outcome-recorded',
        object: { kind: 'ballot', id },
        detail: { owners: [...ownerCountries], reviewOn },
      });
      tx.broadcast(`ballot:${id}`, 'ballot-changed', { ballotId: id });
    });
  }

  /** What came of it, looked at again. */
  async review(actor: Actor, id: string, note: string): Promise<void> {
    if (!mayManage(actor)) throw new NotFound();
    await this.work.run(actor, async (tx) => {
      const ballot = await lockBallot(tx.manager, actor, id);
      if (ballot.releasedAt === null) throw new WrongBallotState();
      await tx.manager.update(Ballot, { id }, { state: 'reviewed' });
      await insertNote(tx, id, 'review', note, actor.memberId);
      tx.audit({ action: 'ballot.reviewed', object: { kind: 'ballot', id } });
      tx.broadcast(`ballot:${id}`, 'ballot-changed', { ballotId: id });
    });
  }

  /**
   * Takes the words of a paper back. That they were there stays visible; the paper and its receipt stay as
   * they were cast.
   */
  async redact(actor: Actor, id: string, seatId: string): Promise<void> {
    await this.work.run(actor, async (tx) => {
      await lockBallot(tx.manager, actor, id);
      if (!mayManage(actor) && actor.seat?.id !== seatId) throw new NotFound();
      const [rows] = await tx.manager.query<[object[], number]>(
        `
          update ballot_reason
          set reason = null, paragraph = null, lifts = null, redacted_at = app_now(), redacted_by = $3
          where ballot_id = $1 and seat_id = $2 and redacted_at is null
          returning 1`,
        [id, seatId, actor.memberId],
      );
      if (rows.length === 0) throw new NotFound();
      tx.audit({
        action: 'ballot.words-taken-back',
        object: { kind: 'ballot', id },
        detail: { seat: seatId },
      });
      tx.broadcast(`ballot:${id}`, 'ballot-changed', { ballotId: id });
    });
  }
}
