import { Injectable } from '@nestjs/common';
import { checkBallotPaper } from '@nbn/voting';
import type { Actor } from '../../platform/access/actor.ts';
import { newId } from '../../platform/persistence/id.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { NotFound } from '../../platform/problems/problem.ts';
import { mayManage } from '../ballots.policy.ts';
import { EntryBySameOfficer, EntryWaitsAlready, NotOnTheRoll, PaperRefused, SeatRecused } from '../ballots.problems.ts';
import { openBallot } from '../casting.service.ts';
import { checkPaper, seatsVoting, takeIn, type Receipt } from '../take-in.ts';
import type { Voter } from '../voter.ts';
import { lockBallot } from './lock-ballot.ts';

interface Entry {
  readonly id: string;
  readonly seatId: string;
  readonly country: Voter['country'];
  readonly way: 'phone' | 'paper';
  readonly paper: unknown;
  readonly enteredBy: string;
  readonly revision: number;
}

/** Papers that came by telephone or on paper: one officer of the secretariat enters one, another confirms it. */
@Injectable()
export class BallotEntries {
  constructor(private readonly work: UnitOfWork) {}

  async enter(actor: Actor, ballotId: string, seatId: string, way: Entry['way'], input: unknown): Promise<string> {
    if (!mayManage(actor)) throw new NotFound();
    return this.work.run(actor, async (tx) => {
      await lockBallot(tx.manager, actor, ballotId);
      const ballot = await openBallot(tx.manager, ballotId, actor);
      if (ballot.secrecy !== 'open') throw new NotFound();
      const [seat] = await tx.manager.query<{ recused: boolean; vacant: boolean }[]>('select recused, vacant from ballot_seat where ballot_id = $1 and seat_id = $2', [ballotId, seatId]);
      if (!seat || seat.vacant) throw new NotOnTheRoll();
      if (seat.recused) throw new SeatRecused();
      const checked = checkBallotPaper({ method: ballot.method, options: ballot.options, ...(ballot.rules.most ? { most: ballot.rules.most } : {}) }, input);
      if (!checked.ok) throw new PaperRefused(checked.faults);
      const id = newId();
      const kept = await tx.manager.query<object[]>(
        `insert into ballot_entry (id, ballot_id, seat_id, way, paper, entered_by, entered_at) values ($1, $2, $3, $4, $5, $6, app_now())
         on conflict on constraint ballot_entry_one do nothing returning 1`, [id, ballotId, seatId, way, JSON.stringify(checked.paper), actor.memberId]);
      if (kept.length === 0) throw new EntryWaitsAlready();
      tx.audit({ action: 'ballot.paper-entered', object: { kind: 'ballot', id: ballotId }, detail: { seat: seatId, way } });
      return id;
    });
  }

  /** The second officer's word casts the paper for the seat. */
  async confirm(actor: Actor, ballotId: string, entryId: string): Promise<Receipt> {
    if (!mayManage(actor)) throw new NotFound();
    return this.work.run(actor, async (tx) => {
      await lockBallot(tx.manager, actor, ballotId);
      const ballot = await openBallot(tx.manager, ballotId, actor);
      const [entry] = await tx.manager.query<Entry[]>(
        `select e.id, e.seat_id as "seatId", s.country_code as country, e.way, e.paper, e.entered_by as "enteredBy", s.revision from ballot_entry e join ballot_seat s using (ballot_id, seat_id)
         where e.ballot_id = $1 and e.id = $2 for update of e, s`, [ballotId, entryId]);
      if (!entry) throw new NotFound();
      if (entry.enteredBy === actor.memberId) throw new EntryBySameOfficer();
      await tx.manager.query('delete from ballot_entry where id = $1', [entryId]);
      const paper = checkPaper(ballot, entry, entry.paper, actor, entry.enteredBy);
      return takeIn(tx, ballotId, [paper], await seatsVoting(tx.manager, ballotId))[0]!;
    });
  }

  async takeBack(actor: Actor, ballotId: string, entryId: string): Promise<void> {
    if (!mayManage(actor)) throw new NotFound();
    await this.work.run(actor, async (tx) => {
      await lockBallot(tx.manager, actor, ballotId);
      const [rows] = await tx.manager.query<[{ seat_id: string }[], number]>('delete from ballot_entry where ballot_id = $1 and id = $2 returning seat_id', [ballotId, entryId]);
      if (!rows[0]) throw new NotFound();
      tx.audit({ action: 'ballot.entry-taken-back', object: { kind: 'ballot', id: ballotId }, detail: { seat: rows[0].seat_id } });
    });
  }
}
