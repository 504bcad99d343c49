import { Injectable } from '@nestjs/common';
import {
  equalFormats,
  type AmendmentChange,
  type AmendmentState,
  type Outcome,
  type TextFormat,
} from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, Problem } from '#platform/problems/problem';
import { Clause } from '../clauses/clause.entity.ts';
import { ClauseService } from '../clauses/clause.service.ts';
import { ClauseIsRemoved, TextIsFixed } from '../standard.problems.ts';
import { Amendment } from './amendment.entity.ts';
import { lockForDecision, requireNoRunningBallot } from './amendment.lock.ts';
import { type AppliedAmendment, ClauseAmendmentService } from './clause-amendment.service.ts';
import { AmendmentDecided } from './amendments.events.ts';
import { mergeTiming } from './amendments.policy.ts';
import { AmendmentConflicts, AmendmentNotOpen, MergeWithoutEffect } from './amendments.problems.ts';
import type { AcceptAmendment, MergeAmendment } from './dto/amendment.input.ts';
import { isSameText, mergeAmendment, mergedFormats } from './amendment-merge.ts';
import { broadcastAmendment } from './amendment.broadcaster.ts';

/** Accepts amendments and merges them into the text word by word, or rejects them, each with its reason. */
@Injectable()
export class AmendmentOutcomeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clauses: ClauseService,
    private readonly wholeClauses: ClauseAmendmentService,
  ) {}

  /**
   * Accepts an amendment and merges it into the current clause; while the text is fixed, the merge comes later.
   * @throws AmendmentConflicts with the conflicting passages; then nothing has changed.
   */
  async accept(actor: Actor, id: string, { reason, ...by }: AcceptAmendment): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { standard, amendment } = await lockForDecision(tx, actor, id);
      if (amendment.state !== 'submitted') throw new AmendmentNotOpen();
      await requireNoRunningBallot(tx, id);
      const timing = mergeTiming(actor, standard);
      if (timing === 'never') throw new TextIsFixed();
      if (timing === 'now')
        await this.mergeIntoClause(tx, actor, amendment, by, {
          outcomeReason: reason,
          decidedBy: actor.memberId,
          decidedAt: tx.now,
        });
      else await recordDecision(tx, amendment, 'accepted', 'accepted', reason, actor.memberId);
    });
  }

  /** Merges an accepted amendment into the clause. */
  async merge(actor: Actor, id: string, by: MergeAmendment): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { standard, amendment } = await lockForDecision(tx, actor, id);
      if (amendment.state !== 'accepted') throw new AmendmentNotOpen();
      if (mergeTiming(actor, standard) !== 'now') throw new TextIsFixed();
      await this.mergeIntoClause(tx, actor, amendment, by, {});
    });
  }

  /** Rejects it with a reason. */
  async reject(actor: Actor, id: string, reason: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { amendment } = await lockForDecision(tx, actor, id);
      if (amendment.settledAt || (amendment.state !== 'submitted' && amendment.state !== 'accepted'))
        throw new AmendmentNotOpen();
      await requireNoRunningBallot(tx, id);
      await recordDecision(tx, amendment, 'rejected', 'rejected', reason, actor.memberId);
    });
  }

  /** After a manual merge it counts as accepted in part, unless the text contains all of it. */
  private async mergeIntoClause(
    tx: Tx,
    actor: Actor,
    amendment: Amendment,
    by: MergeAmendment,
    decision: Partial<Amendment>,
  ): Promise<void> {
    const { id, standardId, change } = amendment;
    const { clauseId, revision, text, formats, outcome } =
      change === 'reworded'
        ? await this.reword(tx, actor, amendment, by)
        : await this.applyWhole(tx, actor, amendment, by);
    await tx.manager.update(
      Amendment,
      { id },
      {
        state: 'merged',
        clauseId,
        outcome,
        ...decision,
        mergedText: text,
        mergedFormats: [...formats],
        mergedAt: tx.now,
      },
    );
    tx.audit({
      action: MERGED[change],
      object: { kind: 'amendment', id },
      country: amendment.country,
      detail: { standardId, clauseId, revision, outcome },
    });
    publishDecision(tx, { ...amendment, clauseId }, 'merged', actor.memberId);
  }

  private async reword(
    tx: Tx,
    actor: Actor,
    amendment: Amendment,
    by: MergeAmendment,
  ): Promise<AppliedAmendment & MergedWording> {
    const { standardId, clauseId } = amendment;
    const clause = await tx.manager.findOneByOrFail(Clause, { id: clauseId });
    if (clause.removedAt) throw new ClauseIsRemoved();
    const { text, formats, outcome } = resolveWording(amendment, clause, by);
    const { revision } =
      text === clause.text && equalFormats(formats, clause.formats)
        ? clause
        : await this.clauses.edit(actor, standardId, clauseId, {
            revision: clause.revision,
            text,
            formats,
          });
    return { clauseId, revision, text, formats, outcome };
  }

  /** A clause is added or removed as it was suggested: there is nothing to be put together by hand. */
  private async applyWhole(
    tx: Tx,
    actor: Actor,
    amendment: Amendment,
    by: MergeAmendment,
  ): Promise<AppliedAmendment & MergedWording> {
    if (by.text !== undefined) throw new InvalidInput([{ field: 'text', code: 'whole-clause' }]);
    const applied =
      amendment.change === 'added'
        ? await this.wholeClauses.add(tx, actor, amendment)
        : await this.wholeClauses.remove(tx, actor, amendment, by);
    const { proposedText: text, proposedFormats: formats } = amendment;
    return { ...applied, text, formats, outcome: 'accepted' };
  }
}

const MERGED: Readonly<Record<AmendmentChange, string>> = {
  reworded: 'amendment.merged',
  added: 'amendment.clause-merged',
  removed: 'amendment.removal-merged',
};

interface MergedWording {
  readonly text: string;
  readonly formats: readonly TextFormat[];
  readonly outcome: Outcome;
}

/** The new text of the clause: merged automatically where there is no conflict, otherwise as given. */
function resolveWording(amendment: Amendment, clause: Clause, by: MergeAmendment): MergedWording {
  const { text, formats, wholeText, conflicts } = mergeAmendment(amendment, clause);
  if (by.text === undefined) {
    if (text === null)
      throw new AmendmentConflicts(conflicts, { text: clause.text, revision: clause.revision });
    return { text, formats, outcome: 'accepted' };
  }
  if (by.clauseRevision === undefined)
    throw new InvalidInput([{ field: 'clauseRevision', code: 'clause-revision' }]);
  if (by.clauseRevision !== clause.revision) throw new Problem('changed-meanwhile');
  const given = { text: by.text, formats: mergedFormats(by.text, amendment, clause) };
  if (isSameText(by.text, wholeText)) return { ...given, outcome: 'accepted' };
  if (isSameText(by.text, clause.text)) throw new MergeWithoutEffect();
  return { ...given, outcome: 'partly' };
}

/** Records an outcome, decided by a member or, with `byId` null, by a ballot. */
export async function recordDecision(
  tx: Tx,
  amendment: Amendment,
  state: 'accepted' | 'rejected',
  outcome: Outcome,
  reason: string,
  byId: string | null,
  ballotId: string | null = null,
): Promise<void> {
  const { id, standardId, clauseId, country } = amendment;
  await tx.manager.update(
    Amendment,
    { id },
    { state, outcome, outcomeReason: reason, decidedBy: byId, decidedAt: tx.now, decidedBallotId: ballotId },
  );
  tx.audit({
    action: `amendment.${state}`,
    object: { kind: 'amendment', id },
    country,
    detail: { standardId, clauseId, ballot: ballotId },
  });
  publishDecision(tx, amendment, state, byId);
}

function publishDecision(tx: Tx, amendment: Amendment, state: AmendmentState, byId: string | null): void {
  const { id: amendmentId, standardId, clauseId, country } = amendment;
  tx.publish(new AmendmentDecided({ standardId, clauseId, amendmentId, country, state, byId }));
  broadcastAmendment(tx, amendment);
}
