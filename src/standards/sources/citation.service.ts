import { Injectable } from '@nestjs/common';
import { SOURCE_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { lockStandardForEditing } from '../standard.lock.ts';
import type { CiteSource } from './dto/source.input.ts';
import { broadcastSources } from './source.broadcaster.ts';
import { SourcesFull } from './source.problems.ts';
import { isCurrentClause, isSourceKnown } from './source.repository.ts';
import { SourceCitation } from './source-citation.entity.ts';
import { SourceObjectRegistry } from './source-object.registry.ts';
import { StandardSource } from './standard-source.entity.ts';

/** Lets clauses cite the sources of their standard. */
@Injectable()
export class CitationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly objects: SourceObjectRegistry,
  ) {}

  /** The clause rests on the source; where it does already, place and words are said anew. */
  async cite(
    actor: Actor,
    standardId: string,
    sourceId: string,
    clauseId: string,
    { locator, supports }: CiteSource,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await lockStandardForEditing(tx, actor, standardId);
      const source = await tx.manager.findOneBy(StandardSource, { id: sourceId, standardId });
      const known = source !== null && (await isSourceKnown(tx, this.objects, actor, sourceId));
      if (!known || !(await isCurrentClause(tx, standardId, clauseId))) throw new NotFound();
      const { affected } = await tx.manager.update(
        SourceCitation,
        { sourceId, clauseId },
        { locator, supports },
      );
      if (affected === 0) await this.insert(tx, actor, { standardId, sourceId, clauseId, locator, supports });
      this.record(tx, 'cited', { standardId, sourceId, clauseId });
    });
  }

  /** The clause does not rest on it any more. */
  async uncite(actor: Actor, standardId: string, sourceId: string, clauseId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await lockStandardForEditing(tx, actor, standardId);
      const { affected } = await tx.manager.delete(SourceCitation, { standardId, sourceId, clauseId });
      if (affected === 0) throw new NotFound();
      this.record(tx, 'uncited', { standardId, sourceId, clauseId });
    });
  }

  private async insert(
    tx: Tx,
    actor: Actor,
    citation: Omit<SourceCitation, 'citedBy' | 'citedAt'>,
  ): Promise<void> {
    const cited = await tx.manager.countBy(SourceCitation, { clauseId: citation.clauseId });
    if (cited >= SOURCE_LIMITS.perClause) throw new SourcesFull();
    await tx.manager.insert(SourceCitation, { ...citation, citedBy: actor.memberId, citedAt: tx.now });
  }

  private record(
    tx: Tx,
    act: string,
    { standardId, sourceId, clauseId }: Pick<SourceCitation, 'standardId' | 'sourceId' | 'clauseId'>,
  ): void {
    tx.audit({
      action: `source.${act}`,
      object: { kind: 'clause', id: clauseId },
      detail: { standardId, sourceId },
    });
    broadcastSources(tx, standardId, sourceId);
  }
}
