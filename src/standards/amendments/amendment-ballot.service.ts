import { Injectable } from '@nestjs/common';
import {
  BallotAnnouncementService,
  BallotClosed,
  BallotOpened,
  BallotQuery,
  BallotAdminService,
  type BallotPlan,
} from '../../ballots/index.ts';
import type { Actor } from '#platform/access/actor';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { newId } from '#platform/persistence/id';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { Clause } from '../clauses/clause.entity.ts';
import { ClauseChanged } from '../standard.events.ts';
import { ClauseIsRemoved } from '../standard.problems.ts';
import { AmendmentBallot } from './amendment-ballot.entity.ts';
import {
  copyFromPrecedingBallot,
  findAmendmentsOnBallot,
  findBallotedAmendments,
  findRunningBallots,
  markTextChanged,
} from './amendment-ballot.repository.ts';
import { Amendment } from './amendment.entity.ts';
import { lockForDecision, requireNoRunningBallot } from './amendment.lock.ts';
import { AmendmentTextChanged } from './amendments.events.ts';
import { mayOpenBallots } from './amendments.policy.ts';
import { AmendmentConflicts, AmendmentNotOpen, AmendmentsAreClosed } from './amendments.problems.ts';
import { recordDecision } from './amendment-outcome.service.ts';
import { requireVisibleItem } from './visible-agenda-items.query.ts';
import { hashOfText, mergeAmendment } from './amendment-merge.ts';
import { broadcastAmendment } from './amendment.broadcaster.ts';

/** What amendments add to the terms of a ballot. */
export type AmendmentBallotTerms = Pick<BallotPlan, 'subject' | 'options'> & {
  readonly defaultOption?: string;
};

/** The reasons recorded with a decision by ballot, where a member would give a reason of their own. */
const CARRIED_REASON = 'The amendment was carried in the ballot.';
const NOT_CARRIED_REASON = 'The amendment was not carried in the ballot.';

/** Ballots on amendments, each bound to the texts that were voted on: they decide nothing for other texts. */
@Injectable()
export class AmendmentBallotService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly announcements: BallotAnnouncementService,
    private readonly admin: BallotAdminService,
    private readonly results: BallotQuery,
  ) {}

  /**
   * Puts an amendment to the vote: the clause with the amendment merged; with rivals, each of them against
   * leaving the clause as it is. A running ballot on an outdated text is closed and replaced by this one; its
   * votes are kept with the hash of the text they were for. The agenda item, if one is named, must belong to
   * a meeting that is not over.
   */
  async open(
    actor: Actor,
    id: string,
    { rivals, itemId }: { readonly rivals: readonly string[]; readonly itemId: string | null },
    planFor: (asked: AmendmentBallotTerms) => BallotPlan,
  ): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { standard, amendment } = await lockForDecision(tx, actor, id);
      if (!actor.permissions.has('ballots:manage')) throw new NotFound();
      if (!mayOpenBallots(standard.state)) throw new AmendmentsAreClosed();
      if (itemId && !(await requireVisibleItem(tx.manager, actor, itemId)).ahead)
        throw new InvalidInput([{ field: 'itemId', code: 'upcoming-item' }]);
      const others: Amendment[] = [];
      for (const rival of rivals) others.push((await lockForDecision(tx, actor, rival)).amendment);
      if (others.some((other) => other.id === id || !areRivals(other, amendment)))
        throw new InvalidInput([{ field: 'rivals', code: 'rival-amendment' }]);
      const voted = [amendment, ...others].toSorted((one, other) => one.ordinal - other.ordinal);
      if (voted.some(({ state }) => state !== 'submitted')) throw new AmendmentNotOpen();
      const texts = await mergedTexts(tx, voted);
      for (const { amendmentId, textHash } of texts) {
        await this.closeOutdatedBallots(tx, actor, amendmentId, textHash);
        await requireNoRunningBallot(tx, amendmentId);
      }
      const alone = texts.length === 1;
      const textHash = alone ? texts[0]!.textHash : hashOfText(texts.map((each) => each.textHash).join('\n'));
      const path = alone
        ? `/standards/${standard.id}/amendments/${id}`
        : `/standards/${standard.id}/amendments?clause=${amendment.clauseId}`;
      const ballotId = await this.announcements.announceInTransaction(
        tx,
        actor,
        planFor({
          subject: { kind: 'amendment', id, textHash, path },
          ...(alone ? { options: [] } : ballotOptions(voted)),
        }),
      );
      await tx.manager.insert(
        AmendmentBallot,
        texts.map((each) => ({ ...each, ballotId, itemId })),
      );
      for (const { id: amendmentId, country } of voted) {
        tx.audit({
          action: 'amendment.ballot-opened',
          object: { kind: 'amendment', id: amendmentId },
          country,
          detail: {
            standardId: standard.id,
            ballot: ballotId,
            hash: textHash,
            ...(itemId ? { item: itemId } : {}),
          },
        });
      }
      voted.forEach((each) => broadcastAmendment(tx, each));
      return ballotId;
    });
  }

  /**
   * A clause changed: those who vote, or voted, on an amendment to it are notified that the text is a different
   * one now.
   */
  @OnEvents(ClauseChanged)
  async onClausesChanged(events: readonly ClauseChanged[], tx: Tx): Promise<void> {
    const clauseIds = [...new Set(events.map(({ payload }) => payload.clauseId))];
    for (const amendmentId of await findAmendmentsOnBallot(tx, clauseIds)) {
      const amendment = await tx.manager.findOneByOrFail(Amendment, { id: amendmentId });
      const hash = await currentTextHash(tx, amendment);
      for (const ballot of await findRunningBallots(tx, amendmentId))
        if (ballot.textHash !== hash) await this.recordTextChange(tx, [amendment], ballot.ballotId);
    }
  }

  /**
   * A ballot that follows another by its rules, after a tie or the last blocked round of consent, is held on
   * the same texts.
   */
  @OnEvents(BallotOpened)
  async onBallotsOpened(events: readonly BallotOpened[], tx: Tx): Promise<void> {
    for (const { payload } of events)
      if (payload.subjectKind === 'amendment') await copyFromPrecedingBallot(tx, payload.ballotId);
  }

  /**
   * A ballot's result decides, if the texts are still those that were voted on. A straw poll binds nobody.
   */
  @OnEvents(BallotClosed)
  async onBallotsClosed(events: readonly BallotClosed[], tx: Tx): Promise<void> {
    for (const { payload } of events) {
      const { ballotId, subjectKind, outcome } = payload;
      if (subjectKind !== 'amendment') continue;
      const voted = await findBallotedAmendments(tx, ballotId);
      const amendments: Amendment[] = [];
      for (const { amendmentId } of voted)
        amendments.push(
          await tx.manager.findOneOrFail(Amendment, {
            where: { id: amendmentId },
            lock: { mode: 'for_no_key_update' },
          }),
        );
      const open = amendments.filter(({ state }) => state === 'submitted');
      if (open.length === 0 || voted[0]!.strawPoll) continue;
      let changed = false;
      for (const amendment of open)
        changed ||=
          voted.find(({ amendmentId }) => amendmentId === amendment.id)!.textHash !==
          (await currentTextHash(tx, amendment));
      if (changed) await this.recordTextChange(tx, open, ballotId);
      else await this.applyResult(tx, open, ballotId, outcome, voted.length);
      open.forEach((amendment) => broadcastAmendment(tx, amendment));
    }
  }

  /**
   * What was carried is accepted, and every other amendment on the same ballot rejected. A ballot without a
   * decision leaves them as they are.
   */
  private async applyResult(
    tx: Tx,
    amendments: readonly Amendment[],
    ballotId: string,
    outcome: string,
    onBallot: number,
  ): Promise<void> {
    const alone = onBallot === 1;
    if (alone ? outcome !== 'adopted' && outcome !== 'not-adopted' : outcome !== 'decided') return;
    const winner = await this.findWinner(amendments, ballotId, outcome, alone);
    for (const amendment of amendments) {
      if (amendment.id === winner)
        await recordDecision(tx, amendment, 'accepted', 'accepted', CARRIED_REASON, null, ballotId);
      else await recordDecision(tx, amendment, 'rejected', 'rejected', NOT_CARRIED_REASON, null, ballotId);
    }
  }

  /** The id of the amendment that a decided ballot carried; undefined where it carried none. */
  private async findWinner(
    amendments: readonly Amendment[],
    ballotId: string,
    outcome: string,
    alone: boolean,
  ): Promise<string | undefined> {
    if (alone) return outcome === 'adopted' ? amendments[0]?.id : undefined;
    return (await this.results.findOptionResult(ballotId)).sure[0];
  }

  private async closeOutdatedBallots(tx: Tx, actor: Actor, id: string, textHash: string): Promise<void> {
    const why = 'The clause was changed while it was being voted on; a new ballot is needed.';
    for (const { ballotId, textHash: voted, state } of await findRunningBallots(tx, id)) {
      if (voted === textHash || state === 'counted') continue;
      if (state === 'announced') await this.admin.withdraw(actor, ballotId, why);
      else await this.admin.closeOutdated(actor, ballotId, why);
      await tx.manager.update(AmendmentBallot, { ballotId }, { textChangedAt: tx.now });
      await this.admin.markTextChanged(tx, ballotId);
    }
  }

  private async recordTextChange(tx: Tx, amendments: readonly Amendment[], ballotId: string): Promise<void> {
    if (!(await markTextChanged(tx, ballotId))) return;
    await this.admin.markTextChanged(tx, ballotId);
    for (const amendment of amendments) {
      const { id: amendmentId, standardId, clauseId, country } = amendment;
      tx.audit({
        action: 'amendment.text-changed',
        object: { kind: 'amendment', id: amendmentId },
        country,
        detail: { standardId, ballot: ballotId },
      });
      tx.publish(new AmendmentTextChanged({ standardId, clauseId, amendmentId, ballotId }));
      broadcastAmendment(tx, amendment);
    }
  }
}

/** Whether both are about the same clause; a new one is about none yet. */
const areRivals = (one: Amendment, other: Amendment): boolean =>
  one.clauseId === other.clauseId && one.change !== 'added' && other.change !== 'added';

/** The clause with each amendment merged into it; one that conflicts with the clause cannot be voted on. */
async function mergedTexts(
  tx: Tx,
  amendments: readonly Amendment[],
): Promise<Pick<AmendmentBallot, 'amendmentId' | 'text' | 'formats' | 'textHash'>[]> {
  const [{ clauseId, change }] = amendments as [Amendment];
  const clause = await tx.manager.findOneByOrFail(Clause, { id: clauseId });
  if (clause.removedAt && change !== 'added') throw new ClauseIsRemoved();
  return amendments.map((amendment) => {
    const { text, formats, conflicts } = mergeAmendment(amendment, clause);
    if (text === null)
      throw new AmendmentConflicts(conflicts, { text: clause.text, revision: clause.revision });
    return { amendmentId: amendment.id, text, formats: [...formats], textHash: hashOfText(text, formats) };
  });
}

/** Each amendment by its number, and last the option that the clause stays as it is. */
function ballotOptions(
  amendments: readonly Amendment[],
): Pick<AmendmentBallotTerms, 'options' | 'defaultOption'> {
  const noChange = { id: newId(), label: 'No change: keep the clause as it is' };
  return {
    options: [
      ...amendments.map(({ id, ordinal, country }) => ({
        id,
        label: `Amendment ${ordinal}${country ? ` (${country})` : ''}`,
      })),
      noChange,
    ],
    defaultOption: noChange.id,
  };
}

/**
 * The hash of the current clause with the amendment merged; null where they conflict or the clause has been
 * removed.
 */
async function currentTextHash(tx: Tx, amendment: Amendment): Promise<string | null> {
  const clause = await tx.manager.findOneByOrFail(Clause, { id: amendment.clauseId });
  const { text, formats } = mergeAmendment(amendment, clause);
  const isGone = clause.removedAt !== null && amendment.change !== 'added';
  return text === null || isGone ? null : hashOfText(text, formats);
}
