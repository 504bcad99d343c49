import { Injectable } from '@nestjs/common';
import type { CollabDocumentKind } from '@nbn/contracts';
import type { ManuscriptClause, ManuscriptDelta } from '@nbn/manuscript';
import type { Actor } from '../../platform/access/actor.ts';
import type { BoundStatement } from '../../platform/persistence/prepared-statement.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import type { Problem } from '../../platform/problems/problem.ts';

/** What one member's update or command did to the clauses of a manuscript. */
export interface Settlement {
  readonly by: Actor;
  readonly delta: ManuscriptDelta;
  /** By a command, which is an entry of the history by itself; typing becomes one when it pauses. */
  readonly command: boolean;
}

/**
 * What a feature asked ahead: for which clauses, and once the transaction has begun the rows of each
 * statement.
 */
export interface Foreseen {
  readonly clauses: ReadonlySet<string>;
  readonly asked: readonly BoundStatement[];
  readonly rows?: readonly (readonly object[])[];
}

/** What a feature says of the texts of its objects. */
export interface ManuscriptKind<Locked extends object = object> {
  readonly clausesMost: number;
  /** What this actor may do with the object's text now; null: it does not exist for them. */
  reach(actor: Actor, id: string): Promise<'write' | 'read' | null>;
  /**
   * Takes the object for the transaction, so that what changes its text happens one after another in every
   * process.
   */
  lock(id: string): BoundStatement<Locked>;
  /** Why this actor may not write in the object as it is locked; null: they may. */
  refusal(locked: Locked | undefined, actor: Actor): Problem | null;
  /** The clauses that it had before it had a manuscript. */
  seed(tx: Tx, id: string): Promise<readonly ManuscriptClause[]>;
  /**
   * What settling will most likely have to know, asked together with the start of the transaction, behind the
   * lock.
   */
  foresee?(id: string): Foreseen;
  /**
   * Writes what follows from the changes into the object's own rows, in the transaction that makes them true.
   */
  settle(tx: Tx, id: string, changes: readonly Settlement[], foreseen?: Foreseen): Promise<void>;
}

/** Every kind of object that has a manuscript, and its rules. */
@Injectable()
export class ManuscriptKinds {
  private readonly kinds = new Map<CollabDocumentKind, ManuscriptKind>();

  /** Called by a feature when its module starts. */
  register<Locked extends object>(name: CollabDocumentKind, kind: ManuscriptKind<Locked>): void {
    if (this.kinds.has(name)) throw new Error(`Manuscripts of the kind ${name} have two rules`);
    this.kinds.set(name, kind as unknown as ManuscriptKind);
  }

  find(name: CollabDocumentKind): ManuscriptKind | undefined {
    return this.kinds.get(name);
  }

  of(name: CollabDocumentKind): ManuscriptKind {
    const kind = this.kinds.get(name);
    if (!kind) throw new Error(`Nothing of the kind ${name} has manuscripts`);
    return kind;
  }
}
