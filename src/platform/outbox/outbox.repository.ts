import { Injectable } from '@nestjs/common';
import { PreparedStatement } from '../persistence/prepared-statement.ts';
import { ReadPool } from '../persistence/read-pool.ts';
import type { Tx } from '../persistence/transaction.ts';

export interface OutboxRow {
  readonly id: string;
  readonly type: string;
  readonly payload: object;
}

/** Takes so many due events, past those that another process relays. */
export const CLAIM_DUE_EVENTS = new PreparedStatement<OutboxRow>(`
  select id, type, payload
  from outbox
  where relayed_at is null and next_at <= app_now()
  order by id
  limit $1
  for update skip locked`);
const ANY_DUE = new PreparedStatement<{ due: boolean }>(
  'select exists (select from outbox where relayed_at is null and next_at <= app_now()) as due',
);
const MARK_RELAYED = new PreparedStatement(
  'update outbox set relayed_at = app_now() where id = any($1::uuid[])',
);

@Injectable()
export class OutboxRepository {
  constructor(private readonly reads: ReadPool) {}

  async hasDueEvents(): Promise<boolean> {
    const [found] = await this.reads.query(ANY_DUE.bind());
    return found?.due === true;
  }

  /** Written with the commit of what the subscribers did. */
  markRelayed(tx: Tx, ids: readonly string[]): void {
    tx.write(MARK_RELAYED.bind(ids));
  }

  /** Exponential back-off, an hour at most: a failing subscriber delays its own event, never the others. */
  async postpone(tx: Tx, id: string, faultCode: string): Promise<void> {
    await tx.manager.query(
      `
        update outbox
        set attempts = attempts + 1, last_error = $2,
          next_at = app_now() + least(interval '1 hour', interval '1 second' * power(2, attempts))
        where id = $1`,
      [id, faultCode],
    );
  }
}
