import type { CountryCode } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import type { Actor, Principal } from '../access/actor.ts';
import { newId } from './id.ts';
import type { DomainEvent } from './domain-event.ts';
import type { RowsOf, BoundStatement } from './prepared-statement.ts';
import type { TransactionRunner } from './transaction-runner.ts';

/** A member in the capacity in which a deed was done. */
export type AuditAuthor = Pick<Actor, 'memberId' | 'role'>;

export interface AuditEntry {
  /** Verb of the vocabulary, in the past: `meeting.moved`. */
  readonly action: string;
  readonly object: { readonly kind: string; readonly id: string };
  readonly country?: CountryCode | null;
  /** Ids, codes and numbers only: never text that a member wrote, never a secret. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  /**
   * Whose deed it was, where it is another one's than the transaction's actor's: of many commands in one, or
   * of a link's holder.
   */
  readonly by?: AuditAuthor | undefined;
}

export interface PendingLiveEvent {
  readonly room: string;
  readonly type: string;
  readonly payload: unknown;
}

/**
 * One transaction under way: its entity manager, its instant, and what will be recorded with it at commit.
 */
export class Tx {
  readonly auditEntries: (AuditEntry & { id: string })[] = [];
  readonly events: DomainEvent[] = [];
  readonly liveEvents: PendingLiveEvent[] = [];
  readonly pendingWrites: BoundStatement[] = [];
  readonly afterCommit: (() => void)[] = [];
  /** For what a command changed in memory: it is taken back when the transaction is. */
  readonly afterRollback: (() => void)[] = [];
  readonly manager: EntityManager;

  constructor(
    private readonly runner: TransactionRunner,
    /** The database's instant of this transaction, UTC. */
    readonly now: Date,
    readonly actor: Principal,
  ) {
    this.manager = runner.manager;
  }

  /** Asks several things in one go. The rows of each. */
  async queryAll<const Asked extends readonly BoundStatement[]>(...asked: Asked): Promise<RowsOf<Asked>> {
    if (asked.length === 0) return [] as RowsOf<Asked>;
    return (await this.runner.queryAll(asked)) as RowsOf<Asked>;
  }

  /**
   * A last write, sent together with the commit: nothing in this transaction reads it, and its failure undoes
   * everything.
   */
  write(statement: BoundStatement): void {
    this.pendingWrites.push(statement);
  }

  /** Records that the actor did this; written in the same transaction. */
  audit(note: AuditEntry): void {
    this.auditEntries.push({ ...note, id: newId() });
  }

  /** Puts the event into the outbox; subscribers get it after the commit, exactly once in effect. */
  publish(event: DomainEvent): void {
    event.id = newId();
    this.events.push(event);
  }

  /**
   * A numbered live event for a room: stored for catch-up, sent to its sockets after the commit, one frame a
   * room.
   */
  broadcast(room: string, type: string, payload: unknown): void {
    this.liveEvents.push({ room, type, payload });
  }
}
