import type { ClauseChange, ClauseKind, TextFormat } from '@nbn/contracts';
import { type ClauseEdit, type ClausePosition, reorderPositions } from '@nbn/drafting';
import type { CollabClause } from '@nbn/collab';
import type { Actor } from '#platform/access/actor';
import type { CollabChange } from './collab/collab-handler.registry.ts';

/** A clause's row, before or after the changes. */
export interface ClauseRow {
  readonly id: string;
  readonly position: string;
  readonly kind: ClauseKind;
  readonly level: number;
  readonly text: string;
  readonly formats: readonly TextFormat[];
  readonly revision: number;
  readonly recordedRevision: number;
  readonly changedBy: string;
  /** As the database writes it, with all its digits. */
  readonly changedAt: string;
  readonly removedAt: string | null;
}

/** One entry of the history, with the clause at that revision. */
export interface RecordedRevision {
  readonly clause: ClauseRow;
  readonly change: ClauseChange;
}

/** What one member did to one clause, for the audit log and the listeners of events. */
export interface ClauseAction {
  readonly clauseId: string;
  readonly revision: number;
  readonly change: ClauseChange | 'moved' | 'began';
  readonly by: Actor;
}

export interface ProjectedChanges {
  readonly rows: readonly ClauseRow[];
  /** Clauses whose position alone has changed. */
  readonly moved: readonly ClausePosition[];
  readonly revisions: readonly RecordedRevision[];
  readonly actions: readonly ClauseAction[];
  /** The changed texts, for the threads anchored in them. */
  readonly edits: readonly ClauseEdit[];
  /** Clauses to broadcast to all readers at once. */
  readonly broadcastIds: ReadonlySet<string>;
}

/** Projects the changes of a collab document to the rows of its clauses, their history and their positions. */
export class ClauseProjection {
  private readonly current: Map<string, ClauseRow>;
  private readonly changed = new Set<string>();
  private readonly revisions: RecordedRevision[] = [];
  private readonly actions: ClauseAction[] = [];
  private readonly broadcastIds = new Set<string>();
  private readonly moved: ClausePosition[] = [];

  /**
   * @param before the rows of all clauses that the changes name; @param places the positions of all clauses in
   * the text, if their order changed.
   */
  constructor(
    private readonly before: readonly ClauseRow[],
    private readonly places: readonly ClausePosition[],
    private readonly at: string,
  ) {
    this.current = new Map(before.map((row) => [row.id, row]));
  }

  project(changes: readonly CollabChange[]): ProjectedChanges {
    for (const change of changes) {
      for (const { now } of change.delta.changed) this.upsert(now, change);
      for (const id of change.delta.removed) this.remove(id, change);
    }
    this.reposition(changes);
    const rows = [...this.changed].map((id) => this.current.get(id)!);
    return {
      rows,
      moved: this.moved,
      revisions: this.revisions,
      actions: this.actions,
      edits: this.edits(rows),
      broadcastIds: this.broadcastIds,
    };
  }

  private upsert({ formats = [], ...words }: CollabClause, { by, command }: CollabChange): void {
    const clause = { ...words, formats };
    const old = this.current.get(clause.id);
    if (!old || old.removedAt) {
      this.recordChange(
        { ...EMPTY_ROW, ...old, ...clause, revision: (old?.revision ?? 0) + 1, removedAt: null },
        old ? 'restored' : 'added',
        by,
      );
      return;
    }
    if (command) {
      this.flushPendingEdit(old);
      this.recordChange({ ...old, ...clause, revision: old.revision + 1 }, 'edited', by);
      return;
    }
    const begins = old.recordedRevision === old.revision || old.changedBy !== by.memberId;
    if (begins) {
      this.flushPendingEdit(old);
      this.actions.push({ clauseId: clause.id, revision: old.revision + 1, change: 'began', by });
    }
    this.setRow({
      ...this.current.get(clause.id)!,
      ...clause,
      revision: old.revision + 1,
      changedBy: by.memberId,
      changedAt: this.at,
    });
  }

  private remove(id: string, { by }: CollabChange): void {
    const old = this.current.get(id);
    if (!old || old.removedAt) return;
    this.flushPendingEdit(old);
    this.recordChange(
      { ...this.current.get(id)!, revision: old.revision + 1, removedAt: this.at },
      'removed',
      by,
    );
  }

  /** Text typed by somebody else becomes an entry of the history before it is changed. */
  private flushPendingEdit(old: ClauseRow): void {
    if (old.recordedRevision === old.revision) return;
    this.revisions.push({ clause: old, change: 'edited' });
    this.setRow({ ...old, recordedRevision: old.revision });
  }

  private recordChange(row: ClauseRow, change: ClauseChange, by: Actor): void {
    const recorded = { ...row, recordedRevision: row.revision, changedBy: by.memberId, changedAt: this.at };
    this.setRow(recorded);
    this.revisions.push({ clause: recorded, change });
    this.actions.push({ clauseId: row.id, revision: row.revision, change, by });
    this.broadcastIds.add(row.id);
  }

  private reposition(changes: readonly CollabChange[]): void {
    const last = changes.findLast(({ delta }) => delta.order !== null);
    if (!last) return;
    const present = new Set(this.places.map(({ id }) => id));
    // A restored clause returns to its old position, if that is still between its neighbours.
    const restored = this.before.filter(
      ({ removedAt, id }) =>
        removedAt &&
        this.current.get(id)!.removedAt === null &&
        !this.places.some(({ position }) => position === this.current.get(id)!.position),
    );
    for (const { id, position } of reorderPositions(last.delta.order!, [...this.places, ...restored])) {
      const row = this.current.get(id);
      if (row) this.setRow({ ...row, position });
      else this.moved.push({ id, position });
      if (!present.has(id)) continue;
      this.actions.push({ clauseId: id, revision: row?.revision ?? 0, change: 'moved', by: last.by });
      this.broadcastIds.add(id);
    }
  }

  private setRow(row: ClauseRow): void {
    this.current.set(row.id, row);
    this.changed.add(row.id);
  }

  private edits(rows: readonly ClauseRow[]): ClauseEdit[] {
    const textOf = (row: ClauseRow | undefined): string | null => (row && !row.removedAt ? row.text : null);
    return rows
      .map((row) => ({
        id: row.id,
        before: textOf(this.before.find(({ id }) => id === row.id)),
        after: textOf(row),
      }))
      .filter(({ before, after }) => before !== after);
  }
}

const EMPTY_ROW = {
  position: '',
  revision: 0,
  recordedRevision: 0,
  changedBy: '',
  changedAt: '',
  removedAt: null,
};
