import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { LiveFrame } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { SYSTEM, type Principal } from '../access/actor.ts';
import { toLiveFrames, buildRecordStatement, type RoomCounterRow } from './commit-records.ts';
import { PreparedStatement, type RowsOf, type BoundStatement } from './prepared-statement.ts';
import { type AuditEntry, Tx } from './transaction.ts';
import { TransactionRunner } from './transaction-runner.ts';

/** Is called with what was committed: the live server and the outbox relay, in this process. */
export interface CommitListener {
  onCommit(frames: readonly LiveFrame[], events: number, audits: readonly AuditEntry[]): void;
}

const SELECT_NOW = new PreparedStatement<{ now: Date }>('select app_now() as now');

/**
 * A command is one transaction: the change, its audit row, its outbox row, its live numbers. All or nothing.
 */
@Injectable()
export class UnitOfWork {
  private readonly current = new AsyncLocalStorage<Tx>();
  private readonly listeners: CommitListener[] = [];

  constructor(private readonly database: DataSource) {}

  /** Called once at start by those who carry committed changes further. */
  addCommitListener(listener: CommitListener): void {
    this.listeners.push(listener);
  }

  /**
   * Runs `work` in one transaction on behalf of `actor`; a call inside another joins it. Returns what `work`
   * returns, after the commit. Whatever `work` throws rolls everything back. A member's command that has said
   * nothing to the audit log is refused. What `work` needs to know first may be asked along with the start of
   * the transaction: it gets the rows of each.
   */
  async run<T, const First extends readonly BoundStatement[] = []>(
    actor: Principal,
    work: (tx: Tx, ...found: RowsOf<First>) => Promise<T>,
    ...first: First
  ): Promise<T> {
    const outer = this.current.getStore();
    if (outer) return work(outer, ...((await outer.queryAll(...first)) as RowsOf<First>));
    const { result, tx, frames } = await this.runAndCommit(actor, work, first);
    for (const listener of this.listeners) listener.onCommit(frames, tx.events.length, tx.auditEntries);
    for (const action of tx.afterCommit) action();
    return result;
  }

  private async runAndCommit<T, First extends readonly BoundStatement[]>(
    actor: Principal,
    work: (tx: Tx, ...found: RowsOf<First>) => Promise<T>,
    first: First,
  ): Promise<{ result: T; tx: Tx; frames: readonly LiveFrame[] }> {
    const {
      runner,
      found: [clock, ...found],
    } = await TransactionRunner.start(this.database, [SELECT_NOW.bind(), ...first]);
    const tx = new Tx(runner, (clock as [{ now: Date }])[0].now, actor);
    try {
      const result = await this.current.run(tx, () => work(tx, ...(found as RowsOf<First>)));
      return { result, tx, frames: await commit(runner, tx) };
    } catch (error) {
      // The first fault is the one to tell; a connection that is gone has rolled back by itself.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      for (const action of tx.afterRollback) action();
      throw error;
    } finally {
      await runner.release();
    }
  }
}

async function commit(runner: TransactionRunner, tx: Tx): Promise<readonly LiveFrame[]> {
  if (tx.actor !== SYSTEM && tx.auditEntries.length === 0)
    throw new Error('A command must tell the audit log what it did');
  const record = buildRecordStatement(tx);
  const rows = await runner.commit(record ? [...tx.pendingWrites, record] : tx.pendingWrites);
  return record ? toLiveFrames(tx, rows.at(-1) as RoomCounterRow[]) : [];
}
