import { DataSource } from 'typeorm';
import type { AttackTarget } from './attack-target.ts';

/** The database of the attacked product, in the hands of somebody who has it or a copy of it. */
export async function connectToDatabase(target: AttackTarget): Promise<DataSource> {
  return new DataSource({ type: 'postgres', url: target.database.url }).initialize();
}

/** Lets a ballot's time run out; the product closes it by itself. */
export async function expireBallot(db: DataSource, ballotId: string): Promise<void> {
  await db.query(
    `update ballot set closes_at = greatest(app_now(), opens_at + interval '1 millisecond') where id = $1`,
    [ballotId],
  );
}
