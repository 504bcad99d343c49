import { Injectable } from '@nestjs/common';
import { SYSTEM, type Actor, type Principal } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { checkPlan, checkRules, type BallotPlan, type InheritedTerms } from './ballot-plan.ts';
import { Ballot } from './ballot.entity.ts';
import { insertBallot, lockBallotsDueToOpen } from './ballot.repository.ts';
import { BallotOpened } from './ballots.events.ts';
import { NobodyToVote } from './ballots.problems.ts';
import { withInheritedTerms } from './inherited-terms.ts';
import { recordOpening } from './record/ballot-bundle.ts';
import { copyRoll, freezeRoll } from './roll.repository.ts';
import { BallotBoxService } from './secret/ballot-box.service.ts';
import { BallotMailer } from './ballot.mailer.ts';

/**
 * Puts the question of any feature to the electorate; there is no other way. The feature decides who may ask;
 * options, method and times are fixed from here on.
 */
@Injectable()
export class BallotAnnouncementService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mailer: BallotMailer,
    private readonly boxes: BallotBoxService,
  ) {}

  /** Announces a ballot, and opens it when its opening time has come. Returns its id. */
  async announce(actor: Actor, plan: BallotPlan): Promise<string> {
    return this.unitOfWork.run(actor, (tx) => this.announceInTransaction(tx, actor, plan));
  }

  /**
   * Announces within a transaction that is under way, as the runoff after a tie does, in the name of whoever
   * called the first.
   */
  async announceInTransaction(tx: Tx, actor: Principal, given: BallotPlan & InheritedTerms): Promise<string> {
    const plan = await withInheritedTerms(tx.manager, given);
    checkPlan(plan, tx.now);
    const id = newId();
    await insertBallot(
      tx,
      id,
      'announced',
      plan,
      plan.announcedBy ?? (actor === SYSTEM ? '' : actor.memberId),
    );
    tx.audit({
      action: 'ballot.announced',
      object: { kind: 'ballot', id },
      detail: {
        method: plan.method,
        electorate: plan.electorate,
        subject: plan.subject.id,
        secrecy: plan.secrecy ?? 'open',
      },
    });
    const opensNow = plan.opensAt === null || plan.opensAt <= tx.now;
    if (
      opensNow &&
      (await this.open(tx, await tx.manager.findOneByOrFail(Ballot, { id }), plan.rollOf)) === 0
    )
      throw new NobodyToVote();
    return id;
  }

  /** Announces a draft in its transaction. One whose opening time has come opens at once. */
  async announceDraft(tx: Tx, ballot: Ballot): Promise<void> {
    const { id } = ballot;
    checkRules(ballot);
    const { method, follows, subjectKind, subjectId } = ballot;
    // A question is its own subject; what it follows on is named by its id.
    if (follows)
      await withInheritedTerms(tx.manager, {
        method,
        follows,
        subject: { kind: subjectKind, id: subjectKind === 'question' ? follows : subjectId },
      });
    await tx.manager.update(Ballot, { id }, { state: 'announced', announcedAt: tx.now });
    tx.audit({
      action: 'ballot.announced',
      object: { kind: 'ballot', id },
      detail: {
        method: ballot.method,
        electorate: ballot.electorate,
        subject: ballot.subjectId,
        secrecy: ballot.secrecy,
      },
    });
    tx.broadcast(`ballot:${id}`, 'ballot-changed', { ballotId: id });
    if (ballot.opensAt <= tx.now && (await this.open(tx, ballot)) === 0) throw new NobodyToVote();
  }

  /** Opens every ballot whose time has come; each once, whichever process gets to it first. */
  async openDue(): Promise<void> {
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      for (const id of await lockBallotsDueToOpen(tx))
        await this.open(tx, await tx.manager.findOneByOrFail(Ballot, { id }));
    });
  }

  private async open(tx: Tx, ballot: Ballot, rollFrom?: string): Promise<number> {
    const { id, subjectKind, subjectId, rules } = ballot;
    const holderIds = rollFrom
      ? await copyRoll(tx.manager, id, rollFrom)
      : await freezeRoll(tx.manager, { ...ballot, vacantCount: rules.vacantCount ?? false });
    await tx.manager.update(Ballot, { id }, { state: 'open', openedAt: tx.now });
    const boxes = ballot.secrecy === 'secret' ? await this.boxes.create(tx, ballot) : [];
    const hash = await recordOpening(tx, ballot, boxes);
    await this.mailer.queueEmails(tx, ballot, 'opened', hash);
    tx.audit({
      action: 'ballot.opened',
      object: { kind: 'ballot', id },
      detail: { seats: holderIds.length },
    });
    tx.publish(new BallotOpened({ ballotId: id, subjectKind, subjectId, holderIds }));
    tx.broadcast(`ballot:${id}`, 'ballot-opened', { ballotId: id });
    return holderIds.length;
  }
}
