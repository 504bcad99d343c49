import { Injectable } from '@nestjs/common';
import type { CollabDocumentKind } from '@nbn/contracts';
import type { CollabClause, CollabDelta } from '@nbn/collab';
import type { Actor } from '#platform/access/actor';
import type { BoundStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import type { Problem } from '#platform/problems/problem';

/** What one member's update or command did to the clauses of a document. */
export interface CollabChange {
  readonly by: Actor;
  readonly delta: CollabDelta;
  /** By a command, which is an entry of the history by itself; typing becomes one when it pauses. */
  readonly command: boolean;
}

/**
 * What a feature reads ahead of a projection: for which clauses, by which statements and, once the transaction
 * has started, with which rows.
 */
export interface ClausePrefetch {
  readonly clauses: ReadonlySet<string>;
  readonly statements: readonly BoundStatement[];
  readonly rows?: readonly (readonly object[])[];
}

/** The rules of a feature for the texts of its objects. */
export interface CollabHandler<Locked extends object = object> {
  readonly clausesMost: number;
  /** What this actor may do with the object's text now; null: it does not exist for them. */
  accessOf(actor: Actor, id: string): Promise<'write' | 'read' | null>;
  /**
   * Locks the object for the transaction, so that changes of its text are serialised across processes.
   */
  lock(id: string): BoundStatement<Locked>;
  /** Why this actor may not write in the object as it is locked; null: they may. */
  writeDenial(locked: Locked | undefined, actor: Actor): Problem | null;
  /** The current clauses of the object, from which its document is created. */
  seed(tx: Tx, id: string): Promise<readonly CollabClause[]>;
  /**
   * What the projection will most likely need, read with the start of the transaction, after the lock.
   */
  prefetch?(id: string): ClausePrefetch;
  /**
   * Writes what follows from the changes into the object's own rows, in the transaction that makes them true.
   */
  projectChanges(
    tx: Tx,
    id: string,
    changes: readonly CollabChange[],
    prefetch?: ClausePrefetch,
  ): Promise<void>;
}

/** The handlers of every kind of object that has a collab document. */
@Injectable()
export class CollabHandlerRegistry {
  private readonly handlers = new Map<CollabDocumentKind, CollabHandler>();

  /** Called by a feature when its module starts. */
  register<Locked extends object>(name: CollabDocumentKind, kind: CollabHandler<Locked>): void {
    if (this.handlers.has(name)) throw new Error(`Two handlers for collab documents of the kind ${name}`);
    this.handlers.set(name, kind as unknown as CollabHandler);
  }

  find(name: CollabDocumentKind): CollabHandler | undefined {
    return this.handlers.get(name);
  }

  get(name: CollabDocumentKind): CollabHandler {
    const kind = this.handlers.get(name);
    if (!kind) throw new Error(`No handler for collab documents of the kind ${name}`);
    return kind;
  }
}
