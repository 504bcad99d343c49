import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { LiveFrame } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { SYSTEM, type Principal } from '../access/actor.ts';
import { log } from '../log/log.ts';
import { toLiveFrames, buildRecordStatement, type RoomCounterRow } from './commit-records.ts';
import { nameRows, type Preload, type PreloadedRows, preloadStatements } from './preload.ts';
import { PreparedStatement } from './prepared-statement.ts';
import { type AuditEntry, Tx } from './transaction.ts';
import { TransactionRunner } from './transaction-runner.ts';

/** Is called with what was committed: the live server and the outbox relay, in this process. */
export interface CommitListener {
  onCommit(frames: readonly LiveFrame[], events: number, audits: readonly AuditEntry[]): void;
}

/** A command, and what it needs to know before it decides. */
export interface PreloadedWork<P extends Preload, T> {
  readonly preload: P;
  readonly work: (tx: Tx, found: PreloadedRows<P>) => Promise<T>;
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
   * Runs a command in one transaction on behalf of `actor`; a call inside another joins it. Returns what the
   * command returns, after the commit. Whatever it throws rolls everything back. A member's command that has
   * said nothing to the audit log is refused.
   */
  run<T>(actor: Principal, work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * The same for a command that needs rows before it decides: its `preload` travels with the start of the
   * transaction, in the order in which it is written, and `work` gets the rows of each statement by its name.
   */
  run<T, const P extends Preload>(actor: Principal, command: PreloadedWork<P, T>): Promise<T>;
  async run<T>(actor: Principal, command: ((tx: Tx) => Promise<T>) | PreloadedWork<Preload, T>): Promise<T> {
    const preloaded = typeof command === 'function' ? { preload: {}, work: command } : command;
    const outer = this.current.getStore();
    if (outer) return join(outer, preloaded);
    const { result, tx, frames } = await this.runAndCommit(actor, preloaded);
    for (const listener of this.listeners)
      followCommit(() => listener.onCommit(frames, tx.events.length, tx.auditEntries));
    for (const action of tx.afterCommit) followCommit(action);
    return result;
  }

  private async runAndCommit<T>(
    actor: Principal,
    { preload, work }: PreloadedWork<Preload, T>,
  ): Promise<{ result: T; tx: Tx; frames: readonly LiveFrame[] }> {
    const first = [SELECT_NOW.bind(), ...preloadStatements(preload)];
    const { runner, found } = await TransactionRunner.start(this.database, first);
    const [clock, ...rows] = found;
    const tx = new Tx(runner, (clock as [{ now: Date }])[0].now, actor);
    try {
      const result = await this.current.run(tx, () => work(tx, nameRows(preload, rows)));
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

async function join<T>(outer: Tx, { preload, work }: PreloadedWork<Preload, T>): Promise<T> {
  const rows = await outer.queryAll(...preloadStatements(preload));
  return work(outer, nameRows(preload, rows));
}

async function commit(runner: TransactionRunner, tx: Tx): Promise<readonly LiveFrame[]> {
  if (tx.actor !== SYSTEM && tx.auditEntries.length === 0)
    throw new Error('A command must tell the audit log what it did');
  const record = buildRecordStatement(tx);
  const rows = await runner.commit(record ? [...tx.pendingWrites, record] : tx.pendingWrites);
  return record ? toLiveFrames(tx, rows.at(-1) as RoomCounterRow[]) : [];
}

/** What is committed stays done: whoever asked must not be told otherwise, and the others still hear of it. */
function followCommit(act: () => void): void {
  try {
    act();
  } catch (error) {
    log.error({ err: error }, 'what follows a commit failed');
  }
}
