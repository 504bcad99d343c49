import { Injectable } from '@nestjs/common';
import type { CollabDocumentKind } from '@nbn/contracts';
import type { CollabClause, CollabDelta } from '@nbn/collab';
import type { Actor } from '#platform/access/actor';
import type { BoundStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import type { Problem } from '#platform/problems/problem';

/** What one member's update or command did to the clauses of a manuscript. */
export interface CollabChange {
  readonly by: Actor;
  readonly delta: CollabDelta;
  /** By a command, which is an entry of the history by itself; typing becomes one when it pauses. */
  readonly command: boolean;
}

/**
 * What a feature asked ahead: for which clauses, and once the transaction has begun the rows of each
 * statement.
 */
export interface ClausePrefetch {
  readonly clauses: ReadonlySet<string>;
  readonly statements: readonly BoundStatement[];
  readonly rows?: readonly (readonly object[])[];
}

/** What a feature says of the texts of its objects. */
export interface CollabHandler<Locked extends object = object> {
  readonly clausesMost: number;
  /** What this actor may do with the object's text now; null: it does not exist for them. */
  accessOf(actor: Actor, id: string): Promise<'write' | 'read' | null>;
  /**
   * Takes the object for the transaction, so that what changes its text happens one after another in every
   * process.
   */
  lock(id: string): BoundStatement<Locked>;
  /** Why this actor may not write in the object as it is locked; null: they may. */
  writeDenial(locked: Locked | undefined, actor: Actor): Problem | null;
  /** The clauses that it had before it had a manuscript. */
  seed(tx: Tx, id: string): Promise<readonly CollabClause[]>;
  /**
   * What settling will most likely have to know, asked together with the start of the transaction, behind the
   * lock.
   */
  prefetch?(id: string): ClausePrefetch;
  /**
   * Writes what follows from the changes into the object's own rows, in the transaction that makes them true.
   */
  projectChanges(
    tx: Tx,
    id: string,
    changes: readonly CollabChange[],
    foreseen?: ClausePrefetch,
  ): Promise<void>;
}

/** Every kind of object that has a manuscript, and its rules. */
@Injectable()
export class CollabHandlerRegistry {
  private readonly handlers = new Map<CollabDocumentKind, CollabHandler>();

  /** Called by a feature when its module starts. */
  register<Locked extends object>(name: CollabDocumentKind, kind: CollabHandler<Locked>): void {
    if (this.handlers.has(name)) throw new Error(`Manuscripts of the kind ${name} have two rules`);
    this.handlers.set(name, kind as unknown as CollabHandler);
  }

  find(name: CollabDocumentKind): CollabHandler | undefined {
    return this.handlers.get(name);
  }

  get(name: CollabDocumentKind): CollabHandler {
    const kind = this.handlers.get(name);
    if (!kind) throw new Error(`Nothing of the kind ${name} has manuscripts`);
    return kind;
  }
}
