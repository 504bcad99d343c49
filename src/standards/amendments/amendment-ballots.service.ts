import { Injectable } from '@nestjs/common';
import { BallotAnnouncing, BallotClosed, BallotRunning, type BallotPlan } from '../../ballots/index.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { OnEvents } from '../../platform/outbox/on-events.decorator.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { NotFound } from '../../platform/problems/problem.ts';
import { Clause } from '../clause.entity.ts';
import { ClauseChanged } from '../standard.events.ts';
import { ClauseIsRemoved } from '../standard.problems.ts';
import { AmendmentBallot } from './amendment-ballot.entity.ts';
import { Amendment } from './amendment.entity.ts';
import { lockForDeciding } from './amendment.lock.ts';
import { AmendmentTextChanged } from './amendments.events.ts';
import { ballotsAreOpen } from './amendments.policy.ts';
import { AmendmentConflicts, AmendmentIsNotOpen, AmendmentsAreClosed } from './amendments.problems.ts';
import { decide } from './outcomes.service.ts';
import { hashOfText, standingText } from './standing-text.ts';
import { tellOf } from './tell-of.ts';

interface Voted {
  readonly ballotId: string;
  readonly textHash: string;
  readonly strawPoll: boolean;
}

/** The reasons that a ballot gives; members' own stand beside those that members give. */
const CARRIED = 'The ballot carried it.';
const NOT_CARRIED = 'The ballot did not carry it.';

/** Ballots on amendments, each bound to the text that was voted on: for another text they decide nothing. */
@Injectable()
export class AmendmentBallots {
  constructor(
    private readonly work: UnitOfWork,
    private readonly announcing: BallotAnnouncing,
    private readonly running: BallotRunning,
  ) {}

  /**
   * Puts an amendment to the vote: the clause as it would say with it. Where a ballot is under way on a text that the clause has left
   * behind, that one is ended and this one asks again; its votes are kept with the hash of what they were for.
   */
  async open(actor: Actor, id: string, planFor: (subject: BallotPlan['subject']) => BallotPlan): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const { standard, amendment } = await lockForDeciding(tx, actor, id);
      if (!actor.permissions.has('ballots:manage')) throw new NotFound();
      if (amendment.state !== 'submitted') throw new AmendmentIsNotOpen();
      if (!ballotsAreOpen(standard.state)) throw new AmendmentsAreClosed();
      const clause = await tx.manager.findOneByOrFail(Clause, { id: amendment.clauseId });
      if (clause.removedAt) throw new ClauseIsRemoved();
      const { text, conflicts } = standingText(amendment.baseText, amendment.proposedText, clause.text);
      if (text === null) throw new AmendmentConflicts(conflicts, { text: clause.text, revision: clause.revision });
      const textHash = hashOfText(text);
      await this.endOutdated(tx, actor, id, textHash);
      const ballotId = await this.announcing.announceIn(tx, actor, planFor({ kind: 'amendment', id, textHash, path: `/standards/${standard.id}/amendments/${id}` }));
      await tx.manager.insert(AmendmentBallot, { ballotId, amendmentId: id, text, textHash });
      tx.audit({ action: 'amendment.ballot-opened', object: { kind: 'amendment', id }, country: amendment.country, detail: { standardId: standard.id, ballot: ballotId, hash: textHash } });
      tellOf(tx, amendment);
      return ballotId;
    });
  }

  /** A clause changed: whoever votes, or voted, on an amendment of it is told that the text is another one now. */
  @OnEvents(ClauseChanged)
  async hearChanges(events: readonly ClauseChanged[], tx: Tx): Promise<void> {
    const clauseIds = [...new Set(events.map(({ payload }) => payload.clauseId))];
    const found = await tx.manager.query<{ amendmentId: string }[]>(
      `select distinct a.id as "amendmentId" from amendment a join amendment_ballot v on v.amendment_id = a.id join ballot b on b.id = v.ballot_id
       where a.clause_id = any($1::uuid[]) and a.state = 'submitted' and v.text_changed_at is null and b.state in ('announced', 'open', 'counted')`, [clauseIds]);
    for (const { amendmentId } of found) {
      const amendment = await tx.manager.findOneByOrFail(Amendment, { id: amendmentId });
      const hash = await presentHash(tx, amendment);
      for (const voted of await this.runningOn(tx, amendmentId)) if (voted.textHash !== hash) await this.markChanged(tx, amendment, voted.ballotId);
    }
  }

  /** A ballot's result decides, if the text is still the one that was voted on. A straw poll binds nobody. */
  @OnEvents(BallotClosed)
  async hearResults(events: readonly BallotClosed[], tx: Tx): Promise<void> {
    for (const { payload: { ballotId, subjectKind, subjectId, outcome } } of events) {
      if (subjectKind !== 'amendment') continue;
      const amendment = await tx.manager.findOne(Amendment, { where: { id: subjectId }, lock: { mode: 'for_no_key_update' } });
      const [voted] = await tx.manager.query<Voted[]>(`${VOTED} where v.ballot_id = $1`, [ballotId]);
      if (!amendment || !voted || voted.strawPoll || amendment.state !== 'submitted') continue;
      if (voted.textHash !== (await presentHash(tx, amendment))) await this.markChanged(tx, amendment, ballotId);
      else if (outcome === 'adopted') await decide(tx, amendment, 'accepted', 'accepted', CARRIED, null, ballotId);
      else if (outcome === 'not-adopted') await decide(tx, amendment, 'rejected', 'rejected', NOT_CARRIED, null, ballotId);
      tellOf(tx, amendment);
    }
  }

  private async endOutdated(tx: Tx, actor: Actor, id: string, textHash: string): Promise<void> {
    const why = 'The clause changed while it was voted on; a new ballot asks again.';
    for (const { ballotId, textHash: voted, state } of await this.runningOn(tx, id)) {
      if (voted === textHash || state === 'counted') continue;
      if (state === 'announced') await this.running.withdraw(actor, ballotId, why);
      else await this.running.closeEarly(actor, ballotId, why);
      await tx.manager.update(AmendmentBallot, { ballotId }, { textChangedAt: tx.now });
    }
  }

  private runningOn(tx: Tx, amendmentId: string): Promise<(Voted & { state: string })[]> {
    return tx.manager.query(`${VOTED} where v.amendment_id = $1 and b.state in ('announced', 'open', 'counted')`, [amendmentId]);
  }

  private async markChanged(tx: Tx, amendment: Amendment, ballotId: string): Promise<void> {
    const [, marked] = await tx.manager.query<[unknown[], number]>('update amendment_ballot set text_changed_at = app_now() where ballot_id = $1 and text_changed_at is null', [ballotId]);
    if (marked === 0) return;
    const { id: amendmentId, standardId, clauseId, country } = amendment;
    tx.audit({ action: 'amendment.text-changed', object: { kind: 'amendment', id: amendmentId }, country, detail: { standardId, ballot: ballotId } });
    tx.publish(new AmendmentTextChanged({ standardId, clauseId, amendmentId, ballotId }));
    tx.live(`ballot:${ballotId}`, 'ballot-changed', { ballotId });
    tellOf(tx, amendment);
  }
}

const VOTED = `select v.ballot_id as "ballotId", v.text_hash as "textHash", b.straw_poll as "strawPoll", b.state from amendment_ballot v join ballot b on b.id = v.ballot_id`;

/** Of the clause as it would say with the amendment at this moment; null where words contradict or the clause is gone. */
async function presentHash(tx: Tx, { clauseId, baseText, proposedText }: Amendment): Promise<string | null> {
  const clause = await tx.manager.findOneByOrFail(Clause, { id: clauseId });
  const { text } = standingText(baseText, proposedText, clause.text);
  return text === null || clause.removedAt ? null : hashOfText(text);
}
