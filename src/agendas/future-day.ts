import type { Tx } from '#platform/persistence/transaction';
import { DayInThePast } from './agendas.problems.ts';

/** A day to come: today counts, in the zone that is the furthest behind among the Network's. */
export async function mustBeTodayOrLater(tx: Tx, day: string, field: string): Promise<void> {
  const [{ past }] = await tx.manager.query<[{ past: boolean }]>(
    `select $1::date < ($2::timestamptz at time zone 'Atlantic/Reykjavik')::date as past`,
    [day, tx.now],
  );
  if (past) throw new DayInThePast(field);
}
