import type { ClauseChange, ClauseKind } from '@nbn/contracts';
import { type ClauseEdit, type Placed, reordered } from '@nbn/drafting';
import type { ManuscriptClause } from '@nbn/manuscript';
import type { Actor } from '../../platform/access/actor.ts';
import type { Settlement } from './manuscript-kinds.ts';

/** A clause's row as it was and as it will be. */
export interface ClauseRow {
  readonly id: string;
  readonly position: string;
  readonly kind: ClauseKind;
  readonly level: number;
  readonly text: string;
  readonly revision: number;
  readonly toldRevision: number;
  readonly changedBy: string;
  /** As the database writes it, with all its digits. */
  readonly changedAt: string;
  readonly removedAt: string | null;
}

/** One entry of the history, with the clause as it then was. */
export interface ToldRevision {
  readonly clause: ClauseRow;
  readonly change: ClauseChange;
}

/** Something that one hand did to one clause and that the audit log and those who listen hear of. */
export interface ClauseDeed {
  readonly clauseId: string;
  readonly revision: number;
  readonly change: ClauseChange | 'moved' | 'began';
  readonly by: Actor;
}

export interface FoldedChanges {
  readonly rows: readonly ClauseRow[];
  /** Clauses that stand elsewhere and are otherwise as they were. */
  readonly moved: readonly Placed[];
  readonly revisions: readonly ToldRevision[];
  readonly deeds: readonly ClauseDeed[];
  /** What happened to the words, for the threads that stand on them. */
  readonly edits: readonly ClauseEdit[];
  /** Clauses that everybody hears of at once. */
  readonly announced: ReadonlySet<string>;
}

/** What changes of a manuscript come to in the rows of its clauses, their history and their places. */
export class ClauseFold {
  private readonly now: Map<string, ClauseRow>;
  private readonly changed = new Set<string>();
  private readonly revisions: ToldRevision[] = [];
  private readonly deeds: ClauseDeed[] = [];
  private readonly announced = new Set<string>();
  private readonly moved: Placed[] = [];

  /**
   * @param before the rows of all clauses that the changes name; @param places of all that stand in the text,
   * if their order changed.
   */
  constructor(
    private readonly before: readonly ClauseRow[],
    private readonly places: readonly Placed[],
    private readonly at: string,
  ) {
    this.now = new Map(before.map((row) => [row.id, row]));
  }

  fold(changes: readonly Settlement[]): FoldedChanges {
    for (const change of changes) {
      for (const { now } of change.delta.changed) this.put(now, change);
      for (const id of change.delta.removed) this.remove(id, change);
    }
    this.place(changes);
    const rows = [...this.changed].map((id) => this.now.get(id)!);
    return {
      rows,
      moved: this.moved,
      revisions: this.revisions,
      deeds: this.deeds,
      edits: this.edits(rows),
      announced: this.announced,
    };
  }

  private put(clause: ManuscriptClause, { by, command }: Settlement): void {
    const old = this.now.get(clause.id);
    if (!old || old.removedAt) {
      this.record(
        { ...fresh, ...old, ...clause, revision: (old?.revision ?? 0) + 1, removedAt: null },
        old ? 'restored' : 'added',
        by,
      );
      return;
    }
    if (command) {
      this.tell(old);
      this.record({ ...old, ...clause, revision: old.revision + 1 }, 'edited', by);
      return;
    }
    const begins = old.toldRevision === old.revision || old.changedBy !== by.memberId;
    if (begins) {
      this.tell(old);
      this.deeds.push({ clauseId: clause.id, revision: old.revision + 1, change: 'began', by });
    }
    this.set({
      ...this.now.get(clause.id)!,
      ...clause,
      revision: old.revision + 1,
      changedBy: by.memberId,
      changedAt: this.at,
    });
  }

  private remove(id: string, { by }: Settlement): void {
    const old = this.now.get(id);
    if (!old || old.removedAt) return;
    this.tell(old);
    this.record({ ...this.now.get(id)!, revision: old.revision + 1, removedAt: this.at }, 'removed', by);
  }

  /** Words typed by somebody else before become an entry of the history before they are changed. */
  private tell(old: ClauseRow): void {
    if (old.toldRevision === old.revision) return;
    this.revisions.push({ clause: old, change: 'edited' });
    this.set({ ...old, toldRevision: old.revision });
  }

  private record(row: ClauseRow, change: ClauseChange, by: Actor): void {
    const told = { ...row, toldRevision: row.revision, changedBy: by.memberId, changedAt: this.at };
    this.set(told);
    this.revisions.push({ clause: told, change });
    this.deeds.push({ clauseId: row.id, revision: row.revision, change, by });
    this.announced.add(row.id);
  }

  private place(changes: readonly Settlement[]): void {
    const last = changes.findLast(({ delta }) => delta.order !== null);
    if (!last) return;
    const stood = new Set(this.places.map(({ id }) => id));
    // A clause that comes back comes to its old place, if that is still between its neighbours.
    const back = this.before.filter(
      ({ removedAt, id }) =>
        removedAt &&
        this.now.get(id)!.removedAt === null &&
        !this.places.some(({ position }) => position === this.now.get(id)!.position),
    );
    for (const { id, position } of reordered(last.delta.order!, [...this.places, ...back])) {
      const row = this.now.get(id);
      if (row) this.set({ ...row, position });
      else this.moved.push({ id, position });
      if (!stood.has(id)) continue;
      this.deeds.push({ clauseId: id, revision: row?.revision ?? 0, change: 'moved', by: last.by });
      this.announced.add(id);
    }
  }

  private set(row: ClauseRow): void {
    this.now.set(row.id, row);
    this.changed.add(row.id);
  }

  private edits(rows: readonly ClauseRow[]): ClauseEdit[] {
    const words = (row: ClauseRow | undefined): string | null => (row && !row.removedAt ? row.text : null);
    return rows
      .map((row) => ({
        id: row.id,
        before: words(this.before.find(({ id }) => id === row.id)),
        after: words(row),
      }))
      .filter(({ before, after }) => before !== after);
  }
}

const fresh = { position: '', revision: 0, toldRevision: 0, changedBy: '', changedAt: '', removedAt: null };
