import { hashChain } from '@nbn/voting';
import type { EntityManager } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';

export type RecordEntryKind = 'opening' | 'key' | 'commitments' | 'closing' | 'bundle' | 'lot' | 'annulled';

export interface BallotRecord {
  readonly entries: readonly string[];
  readonly chain: readonly string[];
}

/** The public record of a ballot so far. */
export async function findRecord(manager: EntityManager, ballotId: string): Promise<BallotRecord> {
  const rows = await manager.query<{ entry: string }[]>(
    'select entry from ballot_record where ballot_id = $1 order by position',
    [ballotId],
  );
  const entries = rows.map(({ entry }) => entry);
  return { entries, chain: hashChain(ballotId, entries) };
}

/** Adds entries to the record, each with the hash that holds all before it. Returns the last hash. */
export async function appendToRecord(
  tx: Tx,
  ballotId: string,
  added: readonly { readonly kind: RecordEntryKind; readonly entry: string }[],
): Promise<string> {
  const { entries } = await findRecord(tx.manager, ballotId);
  const chain = hashChain(ballotId, [...entries, ...added.map(({ entry }) => entry)]);
  await tx.manager.query(
    `
      insert into ballot_record (ballot_id, position, kind, entry, hash)
      select $1, p, k, e, h
      from unnest($2::int[], $3::text[], $4::text[], $5::text[]) as r(p, k, e, h)`,
    [
      ballotId,
      added.map((_, at) => entries.length + at + 1),
      added.map(({ kind }) => kind),
      added.map(({ entry }) => entry),
      added.map((_, at) => chain[entries.length + at + 1]!),
    ],
  );
  return chain.at(-1)!;
}
