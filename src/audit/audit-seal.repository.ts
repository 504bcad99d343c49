import type { EntityManager } from 'typeorm';
import { AuditSeal } from './audit-seal.entity.ts';

/** Any number that only sealing locks with. */
const SEALING_LOCK = 711_004_023;

export interface LastSeal {
  readonly number: number;
  readonly toSeq: string;
  readonly hash: Buffer;
}

/** A row of the log by its sequence number, with the digest of what it holds. */
export interface EntryDigest {
  readonly seq: string;
  readonly digest: Buffer;
}

const SELECT_LAST_SEAL =
  'select number, to_seq as "toSeq", hash from audit_seal order by number desc limit 1';

export async function hasUnsealedEntries(manager: EntityManager): Promise<boolean> {
  const [{ fresh }] = await manager.query<[{ fresh: boolean }]>(
    `
      select exists (
        select 1
        from audit_entry
        where seq > coalesce((select max(to_seq) from audit_seal), 0)
      ) as fresh`,
  );
  return fresh;
}

/** Waits a moment until no transaction that inserts is under way, and keeps others from inserting. */
export async function lockEntries(manager: EntityManager): Promise<void> {
  await manager.query(`set local lock_timeout = '100ms'`);
  await manager.query('select lock_audit_entries()');
}

export async function findLastSeq(manager: EntityManager): Promise<string | null> {
  const [{ last }] = await manager.query<[{ last: string | null }]>(
    'select max(seq) as last from audit_entry',
  );
  return last;
}

/** Of several processes that seal at once, one writes a seal at a time. */
export async function lockSealing(manager: EntityManager): Promise<void> {
  await manager.query('select pg_advisory_xact_lock($1)', [SEALING_LOCK]);
}

export async function findLastSeal(manager: EntityManager): Promise<LastSeal | undefined> {
  const [seal] = await manager.query<LastSeal[]>(SELECT_LAST_SEAL);
  return seal;
}

/** Rows above one sequence number up to another, in their order: all of them, or the first so many. */
export function findDigests(
  manager: EntityManager,
  after: string | number,
  upTo: string,
  limit?: number,
): Promise<EntryDigest[]> {
  return manager.query<EntryDigest[]>(
    `
      select e.seq, audit_entry_digest(e) as digest
      from audit_entry e
      where e.seq > $1 and e.seq <= $2
      order by e.seq${limit === undefined ? '' : `\n      limit ${limit}`}`,
    [after, upTo],
  );
}

/** The next seal after the one with this number. */
export function findSealAfter(manager: EntityManager, number: number): Promise<AuditSeal | null> {
  return manager
    .createQueryBuilder(AuditSeal, 's')
    .where('s.number > :number', { number })
    .orderBy('s.number')
    .limit(1)
    .getOne();
}

/** How many rows no seal covers yet, and the instant at which they were counted. */
export async function countUnsealed(manager: EntityManager): Promise<{ unsealed: number; at: Date }> {
  const [row] = await manager.query<[{ unsealed: number; at: Date }]>(
    `
      select (
        select count(*)::int
        from audit_entry
        where seq > (select coalesce(max(to_seq), 0) from audit_seal)
      ) as unsealed, app_now() as at`,
  );
  return row;
}
