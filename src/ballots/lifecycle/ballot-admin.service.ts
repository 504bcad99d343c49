import { Injectable } from '@nestjs/common';
import { BALLOT_LIMITS, isShortNotice } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { BallotAnnouncementService } from '../ballot-announcement.service.ts';
import { checkPlan, type BallotPlan } from '../ballot-plan.ts';
import { Ballot } from '../ballot.entity.ts';
import { endVotingNow, insertBallot, saveTextChanged } from '../ballot.repository.ts';
import { isVotingOpen, mayManage } from '../ballots.policy.ts';
import { WrongBallotState, ClosingTimeNotLater, BallotShortNotice } from '../ballots.problems.ts';
import { BallotCloseService } from '../ballot-close.service.ts';
import { newId } from '#platform/persistence/id';
import { lockBallot } from './ballot-lock.repository.ts';
import { withInheritedTerms } from '../inherited-terms.ts';
import { insertNote } from './ballot-note.repository.ts';

const DAY_MS = 86_400_000;

/**
 * What the secretariat does with a ballot on its way: draft, announce, withdraw, close early, extend. Nothing
 * opens one again.
 */
@Injectable()
export class BallotAdminService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly announcements: BallotAnnouncementService,
    private readonly ballotClose: BallotCloseService,
  ) {}

  /** Writes a draft, which the secretariat alone sees. Returns its id. */
  async draft(actor: Actor, plan: BallotPlan): Promise<string> {
    if (!mayManage(actor)) throw new NotFound();
    return this.unitOfWork.run(actor, async (tx) => {
      checkPlan(plan, tx.now);
      const id = newId();
      await insertBallot(tx, id, 'draft', await withInheritedTerms(tx.manager, plan), actor.memberId);
      tx.audit({ action: 'ballot.drafted', object: { kind: 'ballot', id }, detail: { method: plan.method } });
      return id;
    });
  }

  /** Announces a question at once: seven days before it opens, or with a reason for less. */
  async announceNew(actor: Actor, plan: BallotPlan, shortNotice?: string): Promise<string> {
    if (!mayManage(actor)) throw new NotFound();
    return this.unitOfWork.run(actor, (tx) => this.announceWithNotice(tx, actor, plan, shortNotice));
  }

  /**
   * Announces a question within a transaction of another feature, whose own rule says who may, with the same
   * notice. Returns its id.
   */
  async announceWithNotice(tx: Tx, actor: Actor, plan: BallotPlan, shortNotice?: string): Promise<string> {
    requireNotice(
      { opensAt: plan.opensAt ?? tx.now, strawPoll: plan.strawPoll ?? false },
      tx.now,
      shortNotice,
    );
    const id = await this.announcements.announceInTransaction(tx, actor, plan);
    if (shortNotice) await insertNote(tx, id, 'short-notice', shortNotice, actor.memberId);
    return id;
  }

  /** Puts another draft in the place of one. */
  async replaceDraft(actor: Actor, id: string, plan: BallotPlan): Promise<string> {
    return this.withLockedBallot(actor, id, async (tx, ballot) => {
      if (ballot.state !== 'draft') throw new WrongBallotState();
      await tx.manager.update(Ballot, { id }, { state: 'withdrawn' });
      return this.draft(actor, plan);
    });
  }

  /** Announces a draft: from here on question, options and rules are fixed. */
  async announce(actor: Actor, id: string, shortNotice?: string): Promise<void> {
    await this.withLockedBallot(actor, id, async (tx, ballot) => {
      if (ballot.state !== 'draft') throw new WrongBallotState();
      requireNotice(ballot, tx.now, shortNotice);
      if (shortNotice) await insertNote(tx, id, 'short-notice', shortNotice, actor.memberId);
      await this.announcements.announceDraft(tx, ballot);
    });
  }

  async withdraw(actor: Actor, id: string, reason: string): Promise<void> {
    await this.withLockedBallot(actor, id, async (tx, ballot) => {
      if (ballot.state !== 'draft' && ballot.state !== 'announced') throw new WrongBallotState();
      await tx.manager.update(Ballot, { id }, { state: 'withdrawn' });
      await insertNote(tx, id, 'withdrawn', reason, actor.memberId);
      tx.audit({ action: 'ballot.withdrawn', object: { kind: 'ballot', id } });
      tx.broadcast(`ballot:${id}`, 'ballot-changed', { ballotId: id });
    });
  }

  /** Closes before time. Who has voted has voted; nobody votes after it. */
  async closeEarly(actor: Actor, id: string, reason: string): Promise<void> {
    await this.closeNow(actor, id, reason, actor);
  }

  /**
   * Closes a ballot on a text that is another one by now: its result decides nothing, so that one person
   * is enough.
   */
  async closeOutdated(actor: Actor, id: string, reason: string): Promise<void> {
    await this.closeNow(actor, id, reason, null);
  }

  private async closeNow(actor: Actor, id: string, reason: string, early: Actor | null): Promise<void> {
    await this.withLockedBallot(actor, id, async (tx, ballot) => {
      if (!isVotingOpen(ballot, tx.now)) throw new WrongBallotState();
      await endVotingNow(tx, id);
      await insertNote(tx, id, 'closed-early', reason, actor.memberId);
      tx.audit({
        action: 'ballot.closed-early',
        object: { kind: 'ballot', id },
        detail: { planned: ballot.closesAt.toISOString() },
      });
      await this.ballotClose.close(tx, await tx.manager.findOneByOrFail(Ballot, { id }), early);
    });
  }

  async extend(actor: Actor, id: string, closesAt: Date, reason: string): Promise<void> {
    await this.withLockedBallot(actor, id, async (tx, ballot) => {
      if (!isVotingOpen(ballot, tx.now)) throw new WrongBallotState();
      if (
        !(closesAt > ballot.closesAt) ||
        closesAt.getTime() - ballot.opensAt.getTime() > BALLOT_LIMITS.longestDays * DAY_MS
      )
        throw new ClosingTimeNotLater();
      await tx.manager.update(Ballot, { id }, { closesAt });
      await insertNote(tx, id, 'extended', reason, actor.memberId);
      tx.audit({
        action: 'ballot.extended',
        object: { kind: 'ballot', id },
        detail: { from: ballot.closesAt.toISOString(), to: closesAt.toISOString() },
      });
      tx.broadcast(`ballot:${id}`, 'ballot-changed', { ballotId: id });
    });
  }

  /**
   * The feature whose text is voted on found that it has changed. Its votes stay with the text that
   * they were for.
   */
  async markTextChanged(tx: Tx, id: string): Promise<void> {
    await saveTextChanged(tx, id);
    tx.broadcast(`ballot:${id}`, 'ballot-changed', { ballotId: id });
  }

  private async withLockedBallot<T>(
    actor: Actor,
    id: string,
    work: (tx: Tx, ballot: Ballot) => Promise<T>,
  ): Promise<T> {
    if (!mayManage(actor)) throw new NotFound();
    return this.unitOfWork.run(actor, async (tx) => work(tx, await lockBallot(tx.manager, actor, id)));
  }
}

/** Seven days between announcement and opening, or a reason; a poll that binds nobody needs none. */
export function requireNotice(
  { opensAt, strawPoll }: Pick<Ballot, 'opensAt' | 'strawPoll'>,
  now: Date,
  shortNotice?: string,
): void {
  if (!shortNotice && isShortNotice(now, opensAt, strawPoll)) throw new BallotShortNotice();
}
