import { setTimeout } from 'node:timers/promises';
import type { SeatType } from '@nbn/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';
import type { Ballot } from '../ballot.entity.ts';
import type { OpenBallot } from '../cast.sql.ts';
import type { BoxPaper } from './box-contents.ts';
import type { PassKey } from './pass-keys.ts';

/** What the roll says of a seat that asks for its pass. */
export interface PassSeat {
  readonly type: SeatType;
  /** The digest of the number that was signed for it. */
  readonly issued: string | null;
  readonly electorate: Ballot['electorate'];
}

export async function insertBox(
  tx: Tx,
  ballotId: string,
  { box, publicKey, privateKey }: PassKey & { readonly box: string },
): Promise<void> {
  await tx.manager.query(
    'insert into ballot_box (ballot_id, box, public_key, private_key) values ($1, $2, $3, $4)',
    [ballotId, box, publicKey, privateKey],
  );
}

/** The boxes of a ballot by the public keys of their passes. */
export async function findBoxKeys(
  manager: EntityManager,
  ballotId: string,
): Promise<{ readonly box: string; readonly publicKey: string }[]> {
  return manager.query<{ box: string; publicKey: string }[]>(
    'select box, public_key as "publicKey" from ballot_box where ballot_id = $1',
    [ballotId],
  );
}

/** The key of a box with its private part sealed, until the ballot ends. */
export async function findSealedPassKey(
  manager: EntityManager,
  ballotId: string,
  box: string,
): Promise<PassKey | undefined> {
  const [row] = await manager.query<PassKey[]>(
    `
      select public_key as "publicKey", private_key as "privateKey"
      from ballot_box
      where ballot_id = $1 and box = $2 and private_key is not null`,
    [ballotId, box],
  );
  return row;
}

/** How many papers the page shows for the box; written only where that changes. */
export async function savePapersShown(
  manager: EntityManager,
  ballotId: string,
  box: string,
  shown: number,
): Promise<void> {
  await manager.query(
    'update ballot_box set papers_shown = $3 where ballot_id = $1 and box = $2 and papers_shown <> $3',
    [ballotId, box, shown],
  );
}

export async function removePrivateKeys(tx: Tx, ballotId: string): Promise<void> {
  await tx.manager.query('update ballot_box set private_key = null where ballot_id = $1', [ballotId]);
}

/** Replaces the key that an earlier version kept in clear. */
export async function saveSealedKey(
  tx: Tx,
  ballotId: string,
  box: string,
  sealedKey: string,
  shown: number,
): Promise<void> {
  await tx.manager.query(
    `
      update ballot_box
      set private_key = $3, papers_shown = $4, replaced = '{}'
      where ballot_id = $1 and box = $2`,
    [ballotId, box, sealedKey, shown],
  );
}

/** Stores the papers of all boxes in the order given, which must not tell when each came. */
export async function insertSealedPapers(
  tx: Tx,
  ballotId: string,
  papers: readonly (BoxPaper & { readonly box: string })[],
): Promise<void> {
  await tx.manager.query(
    `
      insert into ballot_sealed (ballot_id, box, paper, nonce, commitment)
      select $1, b, p::jsonb, n, c
      from unnest($2::text[], $3::text[], $4::text[], $5::text[]) with ordinality as s(b, p, n, c, place)
      order by place`,
    [
      ballotId,
      papers.map(({ box }) => box),
      papers.map(({ paper }) => JSON.stringify(paper)),
      papers.map(({ nonce }) => nonce),
      papers.map(({ commitment }) => commitment),
    ],
  );
}

/** Keeps the commitments of papers that others have replaced. */
export async function saveReplaced(
  tx: Tx,
  ballotId: string,
  box: string,
  replaced: readonly string[],
): Promise<void> {
  await tx.manager.query('update ballot_box set replaced = $3 where ballot_id = $1 and box = $2', [
    ballotId,
    box,
    replaced,
  ]);
}

/**
 * A secret ballot that is open. The share lock lets papers come in side by side and makes the count wait for
 * those already inside.
 */
export async function lockOpenSecretBallot(
  manager: EntityManager,
  ballotId: string,
): Promise<OpenBallot | undefined> {
  const [open] = await manager.query<OpenBallot[]>(
    `
      select id, method, secrecy, rules,
        (
          select coalesce(array_agg(option_id::text order by position), '{}')
          from ballot_option
          where ballot_id = b.id
        ) as options
      from ballot b
      where id = $1 and secrecy = 'secret' and state = 'open' and closes_at > app_now()
      for share of b`,
    [ballotId],
  );
  return open;
}

export async function findPassSeat(
  manager: EntityManager,
  ballotId: string,
  seatId: string,
): Promise<PassSeat> {
  const [row] = await manager.query<[PassSeat]>(
    `
      select s.seat_type as type, s.pass_digest as issued, b.electorate
      from ballot_seat s
      join ballot b on b.id = s.ballot_id
      where s.ballot_id = $1 and s.seat_id = $2`,
    [ballotId, seatId],
  );
  return row;
}

export async function savePassDigest(
  tx: Tx,
  ballotId: string,
  seatId: string,
  digest: string,
): Promise<void> {
  await tx.manager.query('update ballot_seat set pass_digest = $3 where ballot_id = $1 and seat_id = $2', [
    ballotId,
    seatId,
    digest,
  ]);
}

export async function findOpenSecretBallotIds(database: DataSource): Promise<string[]> {
  const rows = await database.query<{ id: string }[]>(
    `select id from ballot where state = 'open' and secrecy = 'secret'`,
  );
  return rows.map(({ id }) => id);
}

/** Those of the given ballots that have ended. */
export async function findEndedBallotIds(
  database: DataSource,
  ballotIds: readonly string[],
): Promise<string[]> {
  const rows = await database.query<{ id: string }[]>(
    `
      select id
      from ballot
      where id = any($1::uuid[]) and state not in ('draft', 'announced', 'open')`,
    [ballotIds],
  );
  return rows.map(({ id }) => id);
}

/** Whoever writes in another database of the server counts too: each snapshot that is taken meanwhile is as old. */
const OLDER_TRANSACTION_EXISTS = `
  select pg_snapshot_xmin(pg_current_snapshot()) < $1::text::xid8 or exists (
    select
    from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
      and greatest(age(backend_xmin), age(backend_xid)) > age($1::text::xid8::xid)
  ) as older`;
const OLDER_TRANSACTIONS_END_WITHIN = 60_000;

/**
 * Writes the tables of the boxes anew, so that no deleted row is left in the database's files. A row that an
 * older transaction may still see would be written again: such transactions are waited for.
 *
 * @returns false when a transaction outlasted a minute, so that rows may be left.
 */
export async function rewriteBoxTables(database: DataSource): Promise<boolean> {
  const ended = await waitForOlderTransactions(database);
  await database.query('select rewrite_ballot_boxes()');
  return ended;
}

async function waitForOlderTransactions(database: DataSource): Promise<boolean> {
  const [{ bound }] = await database.query<[{ bound: string }]>(
    'select pg_snapshot_xmax(pg_current_snapshot())::text as bound',
  );
  const deadline = performance.now() + OLDER_TRANSACTIONS_END_WITHIN;
  while (performance.now() < deadline) {
    const [{ older }] = await database.query<[{ older: boolean }]>(OLDER_TRANSACTION_EXISTS, [bound]);
    if (!older) return true;
    await setTimeout(100);
  }
  return false;
}
