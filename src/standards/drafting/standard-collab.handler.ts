import { Injectable } from '@nestjs/common';
import { STANDARD_CLAUSES_MAX, type DraftAudience } from '@nbn/contracts';
import type { ClausePosition } from '@nbn/drafting';
import type { CollabClause } from '@nbn/collab';
import type { BoundStatement } from '#platform/persistence/prepared-statement';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound, type Problem } from '#platform/problems/problem';
import { ClauseChanged, ClauseMoved } from '../standard.events.ts';
import { mayEdit } from '../standard.policy.ts';
import { standardRoom } from '../standard.presenter.ts';
import { TextIsFixed } from '../standard.problems.ts';
import { ThreadAnchorService } from '../threads/thread-anchor.service.ts';
import type { AnchorRow } from '../threads/thread.sql.ts';
import {
  type ClauseAction,
  ClauseProjection,
  type ClauseRow,
  type ProjectedChanges,
} from './clause-projection.ts';
import { SELECT_POSITIONS, SELECT_FOR_READERS, UPSERT_CLAUSES, SELECT_ROWS } from './clause-rows.sql.ts';
import { RecentlyEditedClauses } from './recently-edited-clauses.ts';
import { StandardCollabQuery } from './standard-collab.query.ts';
import {
  LOCK_STANDARD,
  type LockedStandard,
  SELECT_AUDIENCE,
  SELECT_CLAUSES,
} from './standard-collab.sql.ts';
import type { ClausePrefetch, CollabHandler, CollabChange } from './collab/collab-handler.registry.ts';
import { UpdateRefused } from './collab/collab.problems.ts';

/**
 * The clauses' rows, the threads anchored in them, the audience of the standard, and the positions of all
 * clauses where their order changed.
 */
type ProjectionRows = readonly [
  (ClauseRow & { standardId: string })[],
  AnchorRow[],
  { audience: DraftAudience }[],
  ClausePosition[]?,
];

/**
 * The text of a standard: what is typed in it is projected to its clauses, their history and the anchors of
 * its threads.
 */
@Injectable()
export class StandardCollabHandler implements CollabHandler<LockedStandard> {
  readonly clausesMost = STANDARD_CLAUSES_MAX;
  private readonly recentlyEdited = new RecentlyEditedClauses();

  constructor(
    private readonly query: StandardCollabQuery,
    private readonly anchors: ThreadAnchorService,
  ) {}

  async accessOf(actor: Actor, id: string): Promise<'write' | 'read' | null> {
    const standard = await this.query.findVisible(actor, id);
    if (!standard) return null;
    return mayEdit(actor, standard) ? 'write' : 'read';
  }

  lock(id: string): BoundStatement<LockedStandard> {
    return LOCK_STANDARD.bind(id);
  }

  writeDenial(standard: LockedStandard | undefined, actor: Actor): Problem | null {
    if (!standard || !actor.permissions.has('standards:edit')) return new NotFound();
    return mayEdit(actor, standard) ? null : new TextIsFixed();
  }

  async seed(tx: Tx, id: string): Promise<readonly CollabClause[]> {
    return (await tx.queryAll(SELECT_CLAUSES.bind(id)))[0];
  }

  prefetch(id: string): ClausePrefetch {
    const ids = this.recentlyEdited.of(id);
    return { clauses: new Set(ids), statements: this.projectionStatements(id, ids) };
  }

  async projectChanges(
    tx: Tx,
    id: string,
    changes: readonly CollabChange[],
    prefetch?: ClausePrefetch,
  ): Promise<void> {
    const ids = affectedClauseIds(changes);
    const reorders = changes.some(({ delta }) => delta.order !== null);
    if (ids.length === 0 && !reorders) return;
    const isPrefetched = !reorders && ids.every((each) => prefetch?.clauses.has(each));
    const prefetched = isPrefetched ? (prefetch?.rows as ProjectionRows | undefined) : undefined;
    const [rows, threads, [standard], places = []] =
      prefetched ??
      (await tx.queryAll(...this.projectionStatements(id, ids), SELECT_POSITIONS.bind(id, reorders)));
    // Only a forged update contains a clause of another standard.
    if (rows.some(({ standardId }) => standardId !== id)) throw new UpdateRefused();
    this.recentlyEdited.record(id, ids);
    const projected = new ClauseProjection(rows, places, tx.now.toISOString()).project(changes);
    await this.writeRows(tx, id, projected);
    const command = changes.some((change) => change.command);
    // A command may make several changes in its transaction.
    const moved = await this.anchors.rebase(tx, threads, projected.edits, !command);
    // While somebody types, editors shift the anchors themselves; only what they cannot know is broadcast.
    this.anchors.broadcast(
      tx,
      id,
      standard!.audience,
      command ? moved : moved.filter(({ isNews }) => isNews),
    );
    for (const action of projected.actions) recordAction(tx, id, action);
  }

  /** What a projection of changes of these clauses has to read. */
  private projectionStatements(id: string, clauses: readonly string[]) {
    return [
      SELECT_ROWS.bind(clauses),
      this.anchors.selectAnchors(id, clauses),
      SELECT_AUDIENCE.bind(id),
    ] as const;
  }

  /**
   * What was added, moved, removed or changed by a command is broadcast to all readers at once; typing only
   * when it pauses.
   */
  private async writeRows(
    tx: Tx,
    id: string,
    { rows, moved, revisions, broadcastIds }: ProjectedChanges,
  ): Promise<void> {
    const history = revisions.map(({ clause, change }) => ({ ...clause, change }));
    const upsert = UPSERT_CLAUSES.bind(
      id,
      JSON.stringify(rows),
      JSON.stringify(history),
      moved.map((each) => each.id),
      moved.map(({ position }) => position),
    );
    if (broadcastIds.size === 0) {
      tx.write(upsert);
      return;
    }
    const [, clauses] = await tx.queryAll(upsert, SELECT_FOR_READERS.bind([...broadcastIds]));
    for (const { changedAt, ...clause } of clauses)
      tx.broadcast(standardRoom(id), 'clause-changed', {
        clause: { ...clause, changedAt: changedAt.toISOString() },
      });
  }
}

function affectedClauseIds(changes: readonly CollabChange[]): string[] {
  const ids = changes.flatMap(({ delta }) => [...delta.changed.map(({ now }) => now.id), ...delta.removed]);
  return [...new Set(ids)];
}

function recordAction(tx: Tx, standardId: string, { clauseId, revision, change, by }: ClauseAction): void {
  const object = { kind: 'clause', id: clauseId };
  if (change === 'moved') {
    tx.audit({ action: 'clause.moved', object, detail: { standardId }, by });
    tx.publish(new ClauseMoved({ standardId, clauseId, byId: by.memberId }));
    return;
  }
  tx.audit({
    action: change === 'began' ? 'clause.edited' : `clause.${change}`,
    object,
    detail: { standardId, revision },
    by,
  });
  if (change !== 'began')
    tx.publish(new ClauseChanged({ standardId, clauseId, revision, change, byId: by.memberId }));
}
