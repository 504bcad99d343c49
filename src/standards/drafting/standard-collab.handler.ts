import { Injectable } from '@nestjs/common';
import { STANDARD_CLAUSES_MAX, type DraftAudience, type StandardState } from '@nbn/contracts';
import type { ClausePosition } from '@nbn/drafting';
import type { CollabClause } from '@nbn/collab';
import { ReadPool } from '#platform/persistence/read-pool';
import { PreparedStatement, type BoundStatement } from '#platform/persistence/prepared-statement';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound, type Problem } from '#platform/problems/problem';
import { ClauseChanged, ClauseMoved } from '../standard.events.ts';
import { mayEdit, standardsVisibleTo } from '../standard.policy.ts';
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
import type { ClausePrefetch, CollabHandler, CollabChange } from './collab/collab-handler.registry.ts';
import { UpdateRefused } from './collab/collab.problems.ts';

interface LockedStandard {
  readonly state: StandardState;
  readonly audience: DraftAudience;
}

/**
 * The clauses' rows, the threads on their words, whom the standard is for, and the places of all clauses
 * where their order changed.
 */
type ProjectionRows = readonly [
  (ClauseRow & { standardId: string })[],
  AnchorRow[],
  { audience: DraftAudience }[],
  ClausePosition[]?,
];

const LOCK_STANDARD = new PreparedStatement<LockedStandard>(
  'select state, audience from standard where id = $1 for no key update',
);
const SELECT_AUDIENCE = new PreparedStatement<{ audience: DraftAudience }>(
  'select audience from standard where id = $1',
);
const SELECT_CLAUSES = new PreparedStatement<CollabClause>(
  `
    select id, kind, level, text
    from clause
    where standard_id = $1 and removed_at is null
    order by position, id`,
);

/**
 * The text of a standard: what is typed in it becomes rows of its clauses, their history and the places of
 * its threads.
 */
@Injectable()
export class StandardCollabHandler implements CollabHandler<LockedStandard> {
  readonly clausesMost = STANDARD_CLAUSES_MAX;
  private readonly recentlyEdited = new RecentlyEditedClauses();

  constructor(
    private readonly reads: ReadPool,
    private readonly anchors: ThreadAnchorService,
  ) {}

  async accessOf(actor: Actor, id: string): Promise<'write' | 'read' | null> {
    const [standard] = await this.reads.query(
      PreparedStatement.of<LockedStandard>(
        `select s.state, s.audience from standard s where s.id = $1 and ${standardsVisibleTo(actor, '$2')}`,
      ).bind(id, actor.memberId),
    );
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
    foreseen?: ClausePrefetch,
  ): Promise<void> {
    const ids = [
      ...new Set(
        changes.flatMap(({ delta }) => [...delta.changed.map(({ now }) => now.id), ...delta.removed]),
      ),
    ];
    const reorders = changes.some(({ delta }) => delta.order !== null);
    if (ids.length === 0 && !reorders) return;
    const ahead =
      !reorders && ids.every((each) => foreseen?.clauses.has(each))
        ? (foreseen?.rows as ProjectionRows | undefined)
        : undefined;
    const [rows, threads, [standard], places = []] =
      ahead ??
      (await tx.queryAll(...this.projectionStatements(id, ids), SELECT_POSITIONS.bind(id, reorders)));
    // Only a forged update brings a clause of another standard along.
    if (rows.some(({ standardId }) => standardId !== id)) throw new UpdateRefused();
    this.recentlyEdited.record(id, ids);
    const folded = new ClauseProjection(rows, places, tx.now.toISOString()).project(changes);
    await this.writeRows(tx, id, folded);
    const moved = await this.anchors.rebase(tx, threads, folded.edits);
    const command = changes.some((change) => change.command);
    // While somebody types, editors carry the words along themselves; what is news to them is told.
    this.anchors.broadcast(
      tx,
      id,
      standard!.audience,
      command ? moved : moved.filter(({ isNews }) => isNews),
    );
    for (const deed of folded.actions) recordAction(tx, id, deed);
  }

  /** What has to be known to settle changes of these clauses. */
  private projectionStatements(id: string, clauses: readonly string[]) {
    return [
      SELECT_ROWS.bind(clauses),
      this.anchors.selectAnchors(id, clauses),
      SELECT_AUDIENCE.bind(id),
    ] as const;
  }

  /**
   * Everybody hears at once of what was added, moved, taken out or changed by a command, and of typing when
   * it pauses.
   */
  private async writeRows(
    tx: Tx,
    id: string,
    { rows, moved, revisions, broadcastIds: announced }: ProjectedChanges,
  ): Promise<void> {
    const told = revisions.map(({ clause, change }) => ({ ...clause, change }));
    const put = UPSERT_CLAUSES.bind(
      id,
      JSON.stringify(rows),
      JSON.stringify(told),
      moved.map((each) => each.id),
      moved.map(({ position }) => position),
    );
    if (announced.size === 0) {
      tx.write(put);
      return;
    }
    const [, clauses] = await tx.queryAll(put, SELECT_FOR_READERS.bind([...announced]));
    for (const { changedAt, ...clause } of clauses)
      tx.broadcast(standardRoom(id), 'clause-changed', {
        clause: { ...clause, changedAt: changedAt.toISOString() },
      });
  }
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
