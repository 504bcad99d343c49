import { Injectable } from '@nestjs/common';
import { equalFormats } from '@nbn/contracts';
import { compareVersions, inOrder, type VersionedClause } from '@nbn/drafting';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { Clause } from '../clauses/clause.entity.ts';
import { ClauseService } from '../clauses/clause.service.ts';
import { lockStandardForEditing } from '../standard.lock.ts';
import { ThreadAnchorService } from '../threads/thread-anchor.service.ts';
import { createVersion } from './create-version.ts';
import { findVersionClauses, type VersionClauseRow } from './version.repository.ts';

/** Fixes versions by name, and puts what a version holds back into the text. */
@Injectable()
export class VersionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clauses: ClauseService,
    private readonly anchors: ThreadAnchorService,
  ) {}

  /** Keeps the present text under a name. Returns the version's id. */
  async createNamed(actor: Actor, standardId: string, label: string): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      await lockStandardForEditing(tx, actor, standardId);
      return (await createVersion(tx, standardId, label, 'working')).id;
    });
  }

  /**
   * Puts the text, or one clause, back to what a version holds. Each difference becomes a new change with a
   * revision of its own, so that nothing written since is lost from the history, and threads are rebased
   * with it.
   */
  async restore(actor: Actor, standardId: string, versionId: string, clauseId?: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { audience } = await lockStandardForEditing(tx, actor, standardId);
      const whole = await findVersionClauses(tx, standardId, versionId);
      const wanted = clauseId === undefined ? whole : whole.filter(({ id }) => id === clauseId);
      if (wanted.length === 0) throw new NotFound();
      const current = new Map(
        (await tx.manager.findBy(Clause, { standardId })).map((clause) => [clause.id, clause]),
      );
      for (const clause of wanted) await this.restoreClause(actor, current.get(clause.id)!, clause);
      if (clauseId === undefined)
        await this.restoreOrder(
          tx,
          actor,
          standardId,
          wanted.map(({ id }) => id),
        );
      const found = await this.anchors.findLost(tx, standardId, wanted);
      this.anchors.broadcast(tx, standardId, audience, found);
      tx.audit({
        action: 'standard.version-restored',
        object: { kind: 'standard', id: standardId },
        detail: { versionId, clauseId: clauseId ?? null },
      });
    });
  }

  private async restoreClause(
    actor: Actor,
    current: Clause,
    { text, formats, kind, level }: VersionClauseRow,
  ): Promise<void> {
    const { standardId, id } = current;
    const { revision } = current.removedAt ? await this.clauses.restore(actor, standardId, id) : current;
    const same =
      current.text === text &&
      equalFormats(current.formats, formats) &&
      current.kind === kind &&
      current.level === level;
    if (!same) await this.clauses.edit(actor, standardId, id, { revision, text, formats, kind, level });
  }

  /** Removes what the version did not have, and moves what is in another place. */
  private async restoreOrder(
    tx: Tx,
    actor: Actor,
    standardId: string,
    wanted: readonly string[],
  ): Promise<void> {
    const keep = new Set(wanted);
    const now = inOrder(
      (await tx.manager.findBy(Clause, { standardId })).filter(({ removedAt }) => removedAt === null),
    );
    for (const { id, revision } of now.filter(({ id: each }) => !keep.has(each)))
      await this.clauses.remove(actor, standardId, id, revision);
    const kept = now.filter(({ id }) => keep.has(id));
    for (const id of clausesToMove(kept, wanted))
      await this.clauses.move(actor, standardId, id, wanted[wanted.indexOf(id) - 1] ?? null);
  }
}

/**
 * The fewest clauses that must be moved so that the current ones come into the wanted order; in that order.
 */
function clausesToMove(current: readonly Clause[], wanted: readonly string[]): string[] {
  const bare = (id: string): VersionedClause => ({ id, number: '', kind: 'clause', level: 1, text: '' });
  return compareVersions(
    current.map(({ id }) => bare(id)),
    wanted.map(bare),
  )
    .filter(({ moved }) => moved)
    .map(({ id }) => id);
}
