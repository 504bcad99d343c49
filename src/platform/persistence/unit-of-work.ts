import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { LiveFrame } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { SYSTEM, type Originator } from '../access/actor.ts';
import { commitRecords } from './commit-records.ts';
import { Tx } from './transaction.ts';

/** Hears of what was committed: the live server and the outbox relay, in this process. */
export interface CommitListener {
  committed(frames: readonly LiveFrame[], events: number): void;
}

/** A command is one transaction: the change, its audit row, its outbox row, its live numbers. All or nothing. */
@Injectable()
export class UnitOfWork {
  private readonly current = new AsyncLocalStorage<Tx>();
  private readonly listeners: CommitListener[] = [];

  constructor(private readonly database: DataSource) {}

  /** Called once at start by those who carry committed changes further. */
  listen(listener: CommitListener): void {
    this.listeners.push(listener);
  }

  /**
   * Runs `work` in one transaction on behalf of `actor`; a call inside another joins it.
   * Returns what `work` returns, after the commit. Whatever `work` throws rolls everything back.
   * A member's command that has said nothing to the audit log is refused.
   */
  async run<T>(actor: Originator, work: (tx: Tx) => Promise<T>): Promise<T> {
    const outer = this.current.getStore();
    if (outer) return work(outer);
    const { result, frames, tx } = await this.database.transaction(async (manager) => {
      const [{ now }] = await manager.query<[{ now: Date }]>('select app_now() as now');
      const transaction = new Tx(manager, now, actor);
      const value = await this.current.run(transaction, () => work(transaction));
      if (actor !== SYSTEM && transaction.audits.length === 0) throw new Error('A command must tell the audit log what it did');
      return { result: value, frames: await commitRecords(transaction), tx: transaction };
    });
    for (const listener of this.listeners) listener.committed(frames, tx.events.length);
    for (const action of tx.afterCommit) action();
    return result;
  }
}
