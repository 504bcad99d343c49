import type { Tx } from '#platform/persistence/transaction';

/** Whether a day has ended everywhere in the Network: read in the zone that is furthest behind. */
export async function isPastDay(tx: Tx, day: string): Promise<boolean> {
  const [{ past }] = await tx.manager.query<[{ past: boolean }]>(
    `select $1::date < ($2::timestamptz at time zone 'Atlantic/Reykjavik')::date as past`,
    [day, tx.now],
  );
  return past;
}
