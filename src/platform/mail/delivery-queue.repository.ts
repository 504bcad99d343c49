import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CalendarMethod } from './delivery.ts';

export interface TakenDelivery {
  readonly id: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly calendar_method: CalendarMethod | null;
  readonly calendar_ics: string | null;
  /** What the mail is known by, where others will name it, and what it names. */
  readonly message_key: string | null;
  readonly reply_to_key: string | null;
  readonly sender_name: string | null;
  readonly attempts: number;
}

/** A sender that has not finished an email after this time is considered dead. */
const TAKEN_TIMEOUT = '30 seconds';
/** Longer than a server may take to answer; after this no answer will come. */
const HANDED_TIMEOUT = '75 seconds';
/** Half a day of trying; then the secretariat is shown that it did not arrive. */
export const MAX_ATTEMPTS = 14;

/**
 * Seconds to the next try: half a minute, doubling to an hour, spread so that all do not come back at once.
 */
export function backoffSeconds(attempts: number, chance = Math.random()): number {
  return Math.round(Math.min(3_600, 30 * 2 ** (attempts - 1)) * (0.75 + chance / 2));
}

const TAKE_DUE = `
  WITH due AS (
    SELECT id
    FROM delivery
    WHERE state = 'pending' AND due_at <= now()
    ORDER BY due_at, id
    LIMIT $2
    FOR UPDATE SKIP LOCKED
  ), taken AS (
    UPDATE delivery
    SET state = 'taken', taken_by = $1, taken_until = now() + interval '${TAKEN_TIMEOUT}',
      attempts = attempts + 1, fault = NULL
    FROM due
    WHERE delivery.id = due.id
    RETURNING delivery.id, address, subject, text, html, calendar_method, calendar_ics, message_key,
      reply_to_key, sender_name, attempts
  )
  SELECT *
  FROM taken
  ORDER BY id`;

const RELEASE_ABANDONED = `
  UPDATE delivery
  SET state = 'pending', taken_by = NULL, taken_until = NULL
  WHERE state = 'taken' AND taken_until < now()`;

const MARK_ABANDONED_UNCERTAIN = `
  UPDATE delivery
  SET state = 'uncertain', taken_by = NULL, taken_until = NULL, fault = 'sender-lost'
  WHERE state = 'handed' AND taken_until < now()`;

const MARK_HANDED = `
  UPDATE delivery
  SET state = 'handed', handed_at = now(), taken_until = now() + interval '${HANDED_TIMEOUT}'
  WHERE id = $1 AND taken_by = $2 AND state = 'taken'
  RETURNING id`;

/**
 * The steps of a delivery. Each is one statement and one commit; who holds the row is part of every
 * condition.
 */
@Injectable()
export class DeliveryQueueRepository {
  constructor(private readonly database: DataSource) {}

  /** Recovers the deliveries of senders that died: not handed over, so sent again; handed over, so never again. */
  async recoverAbandoned(): Promise<void> {
    await this.database.query(RELEASE_ABANDONED);
    await this.database.query(MARK_ABANDONED_UNCERTAIN);
  }

  /** Takes what is due, so that nobody else sends it. */
  async take(sender: string, most: number): Promise<readonly TakenDelivery[]> {
    return rowsOf<TakenDelivery>(await this.database.query(TAKE_DUE, [sender, most]));
  }

  /**
   * Commits that the last byte may now go out. False if the delivery is no longer this sender's: then it must
   * not.
   */
  async markHanded(id: string, sender: string): Promise<boolean> {
    return rowsOf(await this.database.query(MARK_HANDED, [id, sender])).length === 1;
  }

  /** The server has accepted it. */
  async markSent(id: string): Promise<void> {
    await this.database.query(
      `
        UPDATE delivery
        SET state = 'sent', sent_at = now(), taken_by = NULL, taken_until = NULL, fault = NULL
        WHERE id = $1 AND state IN ('handed', 'uncertain')`,
      [id],
    );
  }

  /** Handed over and no result: never sent again, counted as delivered, shown to the secretariat. */
  async markUncertain(id: string, fault: string): Promise<void> {
    await this.database.query(
      `
        UPDATE delivery
        SET state = 'uncertain', taken_by = NULL, taken_until = NULL, fault = $2
        WHERE id = $1 AND state = 'handed'`,
      [id, fault],
    );
  }

  /** The server certainly has not accepted it: tried again later, or given up. */
  async recordFailure(
    delivery: Pick<TakenDelivery, 'id' | 'attempts'>,
    sender: string,
    fault: string,
    forGood: boolean,
  ): Promise<void> {
    const state = forGood || delivery.attempts >= MAX_ATTEMPTS ? 'failed' : 'pending';
    await this.database.query(
      `
        UPDATE delivery
        SET state = $3, taken_by = NULL, taken_until = NULL, handed_at = NULL, fault = $4,
          due_at = now() + $5 * interval '1 second'
        WHERE id = $1 AND taken_by = $2 AND state IN ('taken', 'handed')`,
      [delivery.id, sender, state, fault.slice(0, 100), backoffSeconds(delivery.attempts)],
    );
  }

  /** Releases what was taken and not begun, for another connection to take at once. */
  async release(ids: readonly string[], sender: string): Promise<void> {
    await this.database.query(
      `
        UPDATE delivery
        SET state = 'pending', taken_by = NULL, taken_until = NULL, attempts = attempts - 1
        WHERE id = ANY($1) AND taken_by = $2 AND state = 'taken'`,
      [ids, sender],
    );
  }
}

/** TypeORM returns for an UPDATE [rows, count] and for a SELECT rows. */
function rowsOf<Row>(result: unknown): readonly Row[] {
  if (!Array.isArray(result)) return [];
  return (
    result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number' ? result[0] : result
  ) as readonly Row[];
}
