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
import { Clause } from '../clause.entity.ts';
import { ClauseChanged } from '../standard.events.ts';
import { ClauseIsRemoved } from '../standard.problems.ts';
import { AmendmentBallot } from './amendment-ballot.entity.ts';
import { Amendment } from './amendment.entity.ts';
import { lockForDecision, requireNoRunningBallot } from './amendment.lock.ts';
import { AmendmentTextChanged } from './amendments.events.ts';
import { mayOpenBallots } from './amendments.policy.ts';
import { AmendmentConflicts, AmendmentNotOpen, AmendmentsAreClosed } from './amendments.problems.ts';
import { recordDecision } from './amendment-outcome.service.ts';
import { requireVisibleItem } from './visible-agenda-items.query.ts';
import { hashOfText, mergeAmendment } from './amendment-merge.ts';
import { broadcastAmendment } from './amendment.broadcaster.ts';

interface BallotedAmendment {
  readonly ballotId: string;
  readonly amendmentId: string;
  readonly textHash: string;
  readonly strawPoll: boolean;
}

/** What the amendments add to the terms of a ballot. */
export type AmendmentBallotTerms = Pick<BallotPlan, 'subject' | 'options'> & {
  readonly defaultOption?: string;
};

/** The reasons that a ballot gives; members' own stand beside those that members give. */
const CARRIED_REASON = 'The ballot carried it.';
const NOT_CARRIED_REASON = 'The ballot did not carry it.';

/** Ballots on amendments, each bound to the texts that were voted on: for others they decide nothing. */
@Injectable()
export class AmendmentBallotService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly announcing: BallotAnnouncementService,
    private readonly running: BallotAdminService,
    private readonly results: BallotQuery,
  ) {}

  /**
   * Puts an amendment to the vote: the clause as it would say with it; with rivals, each of them against
   * leaving the clause as it is. Where a ballot is under way on a text that the clause has left behind, that
   * one is ended and this one asks again; its votes are kept with the hash of what they were for. The agenda
   * item, if one is named, is of a meeting that is not over.
   */
  async open(
    actor: Actor,
    id: string,
    { rivals, itemId }: { readonly rivals: readonly string[]; readonly itemId: string | null },
    planFor: (asked: AmendmentBallotTerms) => BallotPlan,
  ): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const { standard, amendment } = await lockForDecision(tx, actor, id);
      if (!actor.permissions.has('ballots:manage')) throw new NotFound();
      if (!mayOpenBallots(standard.state)) throw new AmendmentsAreClosed();
      if (itemId && !(await requireVisibleItem(tx.manager, actor, itemId)).ahead)
        throw new InvalidInput([{ field: 'itemId', message: 'must be an agenda item of a coming meeting' }]);
      const others: Amendment[] = [];
      for (const rival of rivals) others.push((await lockForDecision(tx, actor, rival)).amendment);
      if (others.some((other) => other.id === id || other.clauseId !== amendment.clauseId))
        throw new InvalidInput([{ field: 'rivals', message: 'must be other amendments to the same clause' }]);
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
      const ballotId = await this.announcing.announceInTransaction(
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
   * A clause changed: whoever votes, or voted, on an amendment of it is told that the text is another one
   * now.
   */
  @OnEvents(ClauseChanged)
  async onClausesChanged(events: readonly ClauseChanged[], tx: Tx): Promise<void> {
    const clauseIds = [...new Set(events.map(({ payload }) => payload.clauseId))];
    const found = await tx.manager.query<{ amendmentId: string }[]>(
      `
        select distinct a.id as "amendmentId"
        from amendment a
        join amendment_ballot v on v.amendment_id = a.id
        join ballot b on b.id = v.ballot_id
        where a.clause_id = any($1::uuid[]) and a.state = 'submitted' and v.text_changed_at is null
          and b.state in ('announced', 'open', 'counted')`,
      [clauseIds],
    );
    for (const { amendmentId } of found) {
      const amendment = await tx.manager.findOneByOrFail(Amendment, { id: amendmentId });
      const hash = await currentTextHash(tx, amendment);
      for (const voted of await this.findRunningBallots(tx, amendmentId))
        if (voted.textHash !== hash) await this.markTextChanged(tx, [amendment], voted.ballotId);
    }
  }

  /**
   * A ballot that follows another by its rules, after a tie or the last blocked round of consent, is about
   * the same texts.
   */
  @OnEvents(BallotOpened)
  async onBallotsOpened(events: readonly BallotOpened[], tx: Tx): Promise<void> {
    for (const {
      payload: { ballotId, subjectKind },
    } of events) {
      if (subjectKind !== 'amendment') continue;
      await tx.manager.query(
        `
          insert into amendment_ballot (ballot_id, amendment_id, text, text_hash, text_changed_at, item_id)
          select b.id, v.amendment_id, v.text, v.text_hash, v.text_changed_at, v.item_id
          from ballot b
          join amendment_ballot v on v.ballot_id = b.follows
          where b.id = $1
          on conflict do nothing`,
        [ballotId],
      );
    }
  }

  /**
   * A ballot's result decides, if the texts are still those that were voted on. A straw poll binds nobody.
   */
  @OnEvents(BallotClosed)
  async onBallotsClosed(events: readonly BallotClosed[], tx: Tx): Promise<void> {
    for (const {
      payload: { ballotId, subjectKind, outcome },
    } of events) {
      if (subjectKind !== 'amendment') continue;
      const voted = await tx.manager.query<BallotedAmendment[]>(
        `${SELECT_BALLOTED} where v.ballot_id = $1 order by v.amendment_id`,
        [ballotId],
      );
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
      if (changed) await this.markTextChanged(tx, open, ballotId);
      else await this.applyResult(tx, open, ballotId, outcome, voted.length);
      open.forEach((amendment) => broadcastAmendment(tx, amendment));
    }
  }

  /**
   * What was carried is accepted, and every other that stood on the same ballot rejected. What ended without
   * a decision leaves them as they are.
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
    const why = 'The clause changed while it was voted on; a new ballot asks again.';
    for (const { ballotId, textHash: voted, state } of await this.findRunningBallots(tx, id)) {
      if (voted === textHash || state === 'counted') continue;
      if (state === 'announced') await this.running.withdraw(actor, ballotId, why);
      else await this.running.closeOutdated(actor, ballotId, why);
      await tx.manager.update(AmendmentBallot, { ballotId }, { textChangedAt: tx.now });
      await this.running.markTextChanged(tx, ballotId);
    }
  }

  private findRunningBallots(
    tx: Tx,
    amendmentId: string,
  ): Promise<(BallotedAmendment & { state: string })[]> {
    return tx.manager.query(
      `${SELECT_BALLOTED} where v.amendment_id = $1 and b.state in ('announced', 'open', 'counted')`,
      [amendmentId],
    );
  }

  private async markTextChanged(tx: Tx, amendments: readonly Amendment[], ballotId: string): Promise<void> {
    const [, marked] = await tx.manager.query<[unknown[], number]>(
      `
        update amendment_ballot
        set text_changed_at = app_now()
        where ballot_id = $1 and text_changed_at is null`,
      [ballotId],
    );
    if (marked === 0) return;
    await this.running.markTextChanged(tx, ballotId);
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

/** The clause with each of them in it; words that contradict the clause cannot be voted on. */
async function mergedTexts(
  tx: Tx,
  amendments: readonly Amendment[],
): Promise<{ amendmentId: string; text: string; textHash: string }[]> {
  const clause = await tx.manager.findOneByOrFail(Clause, { id: amendments[0]!.clauseId });
  if (clause.removedAt) throw new ClauseIsRemoved();
  return amendments.map(({ id: amendmentId, baseText, proposedText }) => {
    const { text, conflicts } = mergeAmendment(baseText, proposedText, clause.text);
    if (text === null)
      throw new AmendmentConflicts(conflicts, { text: clause.text, revision: clause.revision });
    return { amendmentId, text, textHash: hashOfText(text) };
  });
}

/** Each by its number, and last that the clause stays as it is. */
function ballotOptions(
  amendments: readonly Amendment[],
): Pick<AmendmentBallotTerms, 'options' | 'defaultOption'> {
  const noChange = { id: newId(), label: 'No change: the clause as it stands' };
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

const SELECT_BALLOTED = `
  select v.ballot_id as "ballotId", v.amendment_id as "amendmentId", v.text_hash as "textHash",
    b.straw_poll as "strawPoll", b.state
  from amendment_ballot v
  join ballot b on b.id = v.ballot_id`;

/**
 * Of the clause as it would say with the amendment at this moment; null where words contradict or the clause
 * is gone.
 */
async function currentTextHash(
  tx: Tx,
  { clauseId, baseText, proposedText }: Amendment,
): Promise<string | null> {
  const clause = await tx.manager.findOneByOrFail(Clause, { id: clauseId });
  const { text } = mergeAmendment(baseText, proposedText, clause.text);
  return text === null || clause.removedAt ? null : hashOfText(text);
}
