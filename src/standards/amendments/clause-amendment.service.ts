import { Injectable } from '@nestjs/common';
import { inOrder } from '@nbn/drafting';
import { IsNull } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { Clause } from '../clauses/clause.entity.ts';
import { ClauseService } from '../clauses/clause.service.ts';
import { ClauseIsRemoved } from '../standard.problems.ts';
import { Amendment } from './amendment.entity.ts';
import { findAddedAfter } from './amendment.repository.ts';
import { AmendmentConflicts } from './amendments.problems.ts';
import type { MergeAmendment } from './dto/amendment.input.ts';
import { mergeAmendment } from './amendment-merge.ts';

/** What became of the text: the clause that the amendment is about from now on, and its revision. */
export interface AppliedAmendment {
  readonly clauseId: string;
  readonly revision: number;
}

/** Puts amendments into the text that add a clause or remove one. */
@Injectable()
export class ClauseAmendmentService {
  constructor(private readonly clauses: ClauseService) {}

  /**
   * Adds the clause after the one that it was suggested for, behind those that were suggested there before it. Where
   * that clause is no longer in the text, the nearest one above takes its place.
   */
  async add(tx: Tx, actor: Actor, amendment: Amendment): Promise<AppliedAmendment> {
    const { standardId, baseKind: kind, baseLevel: level } = amendment;
    const [added] = await this.clauses.addAll(actor, standardId, await placeOf(tx, amendment), [
      { kind, level, text: amendment.proposedText, formats: amendment.proposedFormats },
    ]);
    return { clauseId: added!.id, revision: added!.revision };
  }

  /**
   * Removes the clause; it keeps its history and its threads.
   * @throws AmendmentConflicts when it says something else by now, unless whoever decides has seen that.
   */
  async remove(
    tx: Tx,
    actor: Actor,
    amendment: Amendment,
    { clauseRevision }: MergeAmendment,
  ): Promise<AppliedAmendment> {
    const { standardId, clauseId } = amendment;
    const clause = await tx.manager.findOneByOrFail(Clause, { id: clauseId });
    if (clause.removedAt) throw new ClauseIsRemoved();
    const { conflicts } = mergeAmendment(amendment, clause);
    if (conflicts.length > 0 && clauseRevision !== clause.revision)
      throw new AmendmentConflicts(conflicts, { text: clause.text, revision: clause.revision });
    const { revision } = await this.clauses.remove(actor, standardId, clauseId, clause.revision);
    return { clauseId, revision };
  }
}

/** The clause that a new one is put after; null: it becomes the first. */
async function placeOf(tx: Tx, { standardId, afterId, ordinal }: Amendment): Promise<string | null> {
  const after = await tx.manager.findOneByOrFail(Clause, { id: afterId! });
  const places = inOrder(
    await tx.manager.find(Clause, {
      select: { id: true, position: true },
      where: { standardId, removedAt: IsNull() },
    }),
  );
  const before = new Set(await findAddedAfter(tx, after.id, ordinal));
  let at = places.findLastIndex(({ position }) => position <= after.position);
  while (before.has(places[at + 1]?.id ?? '')) at += 1;
  return places[at]?.id ?? null;
}
