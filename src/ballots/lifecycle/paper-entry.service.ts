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
import { validatePaper, recordPapers, type Receipt } from '../record-papers.ts';
import { countSeatsVoting } from '../roll.repository.ts';
import { lockBallot } from './ballot-lock.repository.ts';
import {
  areOfficersSinceOpening,
  deleteEntry,
  insertEntry,
  refuseFurtherPapers,
  votesForSeat,
  withdrawEntry,
  lockEntry,
  lockEntrySeat,
  type PaperEntry,
  type EntrySeat,
} from './paper-entry.repository.ts';
import { PaperEntryNotificationService } from './paper-entry-notification.service.ts';

/**
 * Papers that came by telephone or on paper: one officer of the secretariat enters one, another confirms it.
 * Both were officers before the ballot opened, a paper never replaces one that its voter cast, and whoever
 * may vote for the seat is notified at once and can refuse it.
 */
@Injectable()
export class PaperEntryService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
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
    return this.unitOfWork.run(actor, async (tx) => {
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
      const entry = { id, seatId, way, paper: checked.paper, enteredBy: actor.memberId };
      if (!(await insertEntry(tx, ballotId, entry))) throw new EntryAlreadyPending();
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

  /** The confirmation of a second officer casts the paper for the seat. */
  async confirm(actor: Actor, ballotId: string, entryId: string): Promise<Receipt> {
    if (!mayManage(actor)) throw new NotFound();
    return this.unitOfWork.run(actor, async (tx) => {
      const whole = await lockBallot(tx.manager, actor, ballotId);
      const ballot = await requireOpenBallot(tx.manager, ballotId, actor);
      const entry = await lockEntry(tx.manager, ballotId, entryId);
      if (!entry) throw new NotFound();
      if (entry.enteredBy === actor.memberId) throw new EntryBySameOfficer();
      await requireOfficers(tx.manager, ballotId, [actor.memberId, entry.enteredBy]);
      requireOpenForEntry(await lockEntrySeat(tx.manager, ballotId, entry.seatId));
      await deleteEntry(tx, entryId);
      const paper = validatePaper(ballot, entry, entry.paper, actor, entry.enteredBy);
      await this.notifications.notifyVoters(tx, whole, entry, 'confirmed', actor);
      return recordPapers(tx, ballotId, [paper], await countSeatsVoting(tx.manager, ballotId))[0]!;
    });
  }

  async withdraw(actor: Actor, ballotId: string, entryId: string): Promise<void> {
    if (!mayManage(actor)) throw new NotFound();
    await this.unitOfWork.run(actor, async (tx) => {
      await lockBallot(tx.manager, actor, ballotId);
      const seatId = await withdrawEntry(tx, ballotId, entryId);
      if (seatId === null) throw new NotFound();
      tx.audit({
        action: 'ballot.entry-taken-back',
        object: { kind: 'ballot', id: ballotId },
        detail: { seat: seatId },
      });
    });
  }

  /**
   * Whoever votes for the seat says that a paper is not its own: it goes, and no other is entered for the
   * seat.
   */
  async refuse(actor: Actor, ballotId: string, entryId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const ballot = await lockBallot(tx.manager, actor, ballotId);
      const entry = await lockEntry(tx.manager, ballotId, entryId);
      if (!entry || !(await votesForSeat(tx, actor, ballotId, entry.seatId))) throw new NotFound();
      await deleteEntry(tx, entryId);
      await refuseFurtherPapers(tx, ballotId, entry.seatId);
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
}

async function requireOfficers(
  manager: EntityManager,
  ballotId: string,
  memberIds: readonly string[],
): Promise<void> {
  if (!(await areOfficersSinceOpening(manager, ballotId, memberIds))) throw new OfficerSinceOpening();
}

/** The seat, if a paper may be entered for it: none replaces what its voter cast or refused. */
function requireOpenForEntry(seat: EntrySeat | undefined): EntrySeat {
  if (!seat || seat.vacant) throw new NotOnTheRoll();
  if (seat.recused) throw new SeatRecused();
  if (seat.hasVoted) throw new SeatHasVoted();
  if (seat.papersRefused) throw new SeatRefusedPapers();
  return seat;
}
