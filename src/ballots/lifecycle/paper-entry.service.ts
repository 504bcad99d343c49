import { Injectable } from '@nestjs/common';
import { checkBallotPaper } from '@nbn/voting';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { mayManage } from '../ballots.policy.ts';
import {
  EntryBySameOfficer,
  EntryAlreadyPending,
  NotOnTheRoll,
  OfficerSinceOpening,
  PaperRefused,
  SeatHasVoted,
  SeatRecused,
  SeatRefusedPapers,
} from '../ballots.problems.ts';
import { requireOpenBallot } from '../ballot-cast.service.ts';
import { validatePaper, countSeatsVoting, recordPapers, type Receipt } from '../record-papers.ts';
import { lockBallot } from './ballot-lock.ts';
import {
  areOfficersSinceOpening,
  lockEntry,
  lockEntrySeat,
  type PaperEntry,
  type EntrySeat,
} from './paper-entry.query.ts';
import { PaperEntryNotificationService } from './paper-entry-notification.service.ts';

/**
 * Papers that came by telephone or on paper: one officer of the secretariat enters one, another confirms it.
 * Both were officers before the ballot opened, a paper never replaces one that its voter cast, and whoever
 * may vote for the seat is told at once and can refuse it.
 */
@Injectable()
export class PaperEntryService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notifications: PaperEntryNotificationService,
  ) {}

  async enter(
    actor: Actor,
    ballotId: string,
    seatId: string,
    way: PaperEntry['way'],
    input: unknown,
  ): Promise<string> {
    if (!mayManage(actor)) throw new NotFound();
    return this.work.run(actor, async (tx) => {
      const whole = await lockBallot(tx.manager, actor, ballotId);
      const ballot = await requireOpenBallot(tx.manager, ballotId, actor);
      if (ballot.secrecy !== 'open') throw new NotFound();
      await requireOfficers(tx.manager, ballotId, [actor.memberId]);
      const seat = requireOpenForEntry(await lockEntrySeat(tx.manager, ballotId, seatId));
      const rules = {
        method: ballot.method,
        options: ballot.options,
        ...(ballot.rules.most ? { most: ballot.rules.most } : {}),
      };
      const checked = checkBallotPaper(rules, input);
      if (!checked.ok) throw new PaperRefused(checked.faults);
      const id = newId();
      const kept = await tx.manager.query<object[]>(
        `
          insert into ballot_entry (id, ballot_id, seat_id, way, paper, entered_by, entered_at)
          values ($1, $2, $3, $4, $5, $6, app_now())
          on conflict on constraint ballot_entry_one do nothing
          returning 1`,
        [id, ballotId, seatId, way, JSON.stringify(checked.paper), actor.memberId],
      );
      if (kept.length === 0) throw new EntryAlreadyPending();
      tx.audit({
        action: 'ballot.paper-entered',
        object: { kind: 'ballot', id: ballotId },
        country: seat.country,
        detail: { seat: seatId, way },
      });
      await this.notifications.notifyVoters(tx, whole, { id, seatId, way, ...seat }, 'entered', actor);
      return id;
    });
  }

  /** The second officer's word casts the paper for the seat. */
  async confirm(actor: Actor, ballotId: string, entryId: string): Promise<Receipt> {
    if (!mayManage(actor)) throw new NotFound();
    return this.work.run(actor, async (tx) => {
      const whole = await lockBallot(tx.manager, actor, ballotId);
      const ballot = await requireOpenBallot(tx.manager, ballotId, actor);
      const entry = await lockEntry(tx.manager, ballotId, entryId);
      if (!entry) throw new NotFound();
      if (entry.enteredBy === actor.memberId) throw new EntryBySameOfficer();
      await requireOfficers(tx.manager, ballotId, [actor.memberId, entry.enteredBy]);
      requireOpenForEntry(await lockEntrySeat(tx.manager, ballotId, entry.seatId));
      await tx.manager.query('delete from ballot_entry where id = $1', [entryId]);
      const paper = validatePaper(ballot, entry, entry.paper, actor, entry.enteredBy);
      await this.notifications.notifyVoters(tx, whole, entry, 'confirmed', actor);
      return recordPapers(tx, ballotId, [paper], await countSeatsVoting(tx.manager, ballotId))[0]!;
    });
  }

  async withdraw(actor: Actor, ballotId: string, entryId: string): Promise<void> {
    if (!mayManage(actor)) throw new NotFound();
    await this.work.run(actor, async (tx) => {
      await lockBallot(tx.manager, actor, ballotId);
      const [rows] = await tx.manager.query<[{ seat_id: string }[], number]>(
        'delete from ballot_entry where ballot_id = $1 and id = $2 returning seat_id',
        [ballotId, entryId],
      );
      if (!rows[0]) throw new NotFound();
      tx.audit({
        action: 'ballot.entry-taken-back',
        object: { kind: 'ballot', id: ballotId },
        detail: { seat: rows[0].seat_id },
      });
    });
  }

  /**
   * Whoever votes for the seat says that a paper is not its own: it goes, and no other is entered for the
   * seat.
   */
  async refuse(actor: Actor, ballotId: string, entryId: string): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const ballot = await lockBallot(tx.manager, actor, ballotId);
      const entry = await lockEntry(tx.manager, ballotId, entryId);
      if (!entry || !(await this.votesFor(tx.manager, actor, ballotId, entry.seatId))) throw new NotFound();
      await tx.manager.query('delete from ballot_entry where id = $1', [entryId]);
      await tx.manager.query(
        'update ballot_seat set papers_refused = true where ballot_id = $1 and seat_id = $2',
        [ballotId, entry.seatId],
      );
      tx.audit({
        action: 'ballot.paper-refused',
        object: { kind: 'ballot', id: ballotId },
        country: entry.country,
        detail: { seat: entry.seatId, enteredBy: entry.enteredBy },
      });
      tx.broadcast(`ballot:${ballotId}`, 'ballot-changed', { ballotId });
      this.notifications.notifyRefusal(tx, ballot, actor);
    });
  }

  private async votesFor(
    manager: EntityManager,
    actor: Actor,
    ballotId: string,
    seatId: string,
  ): Promise<boolean> {
    const rows = await manager.query<object[]>(
      `
        select
        from ballot_seat
        where ballot_id = $1 and seat_id = $2
          and (alternate_id = $3 or (alternate_id is null and seat_id = $4))`,
      [ballotId, seatId, actor.memberId, actor.seat?.id ?? null],
    );
    return rows.length > 0;
  }
}

async function requireOfficers(
  manager: EntityManager,
  ballotId: string,
  memberIds: readonly string[],
): Promise<void> {
  if (!(await areOfficersSinceOpening(manager, ballotId, memberIds))) throw new OfficerSinceOpening();
}

/** The seat, if a paper may be entered for it: none stands in the place of what its voter cast or refused. */
function requireOpenForEntry(seat: EntrySeat | undefined): EntrySeat {
  if (!seat || seat.vacant) throw new NotOnTheRoll();
  if (seat.recused) throw new SeatRecused();
  if (seat.hasVoted) throw new SeatHasVoted();
  if (seat.papersRefused) throw new SeatRefusedPapers();
  return seat;
}
