import { PreparedStatement } from '../prepared-statement.ts';

/** How far the database is, and how a replica of it is told from every other database. */
export interface DatabasePosition {
  readonly lsn: string;
  /** The cluster and the database in it: the same on whatever follows it byte by byte. */
  readonly identity: string;
  /** The newest entry of the audit log; null where nothing was ever done. */
  readonly newestEntry: string | null;
  /** Milliseconds of its clock, which is the one that counts. */
  readonly clock: number;
}

/** How far a replica is. */
export interface ReplicaLook {
  /** It follows another server; one that was promoted goes its own way. */
  readonly follows: boolean;
  readonly reached: boolean;
  readonly identity: string;
  readonly clock: number;
  /** Since when what it last replayed is committed; null where it has replayed nothing yet. */
  readonly lagSeconds: number | null;
}

const IDENTITY = `(
    select c.system_identifier || ' ' || d.oid
    from pg_control_system() c
    cross join pg_database d
    where d.datname = current_database()
  )`;
const CLOCK = 'extract(epoch from clock_timestamp())::float8 * 1000';

/**
 * What is committed is written to disk before anybody sees it, so whoever has replayed what is flushed has all that could
 * be seen here. What is inserted alone may wait a fifth of a second to be sent. Where commits do not wait for the disk,
 * they are seen as soon as they are inserted.
 */
export const FIND_POSITION = new PreparedStatement<DatabasePosition>(`
  select
    case current_setting('synchronous_commit')
      when 'off' then pg_current_wal_insert_lsn()
      else pg_current_wal_flush_lsn()
    end::text as lsn,
    ${IDENTITY} as identity,
    (select id from audit_entry order by seq desc limit 1) as "newestEntry",
    ${CLOCK} as clock`);

export const LOOK_AT_REPLICA = new PreparedStatement<ReplicaLook>(`
  select pg_is_in_recovery() as follows,
    coalesce(pg_last_wal_replay_lsn() >= $1::text::pg_lsn, false) as reached,
    ${IDENTITY} as identity,
    ${CLOCK} as clock,
    extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp())::float8 as "lagSeconds"`);

/**
 * Two servers that were one may be equally far and hold other things. Each act of a member is in the audit log, so one
 * that has the newest has them all.
 */
export const FIND_ENTRY = new PreparedStatement<{ found: boolean }>(`
  select $1::uuid is null or exists (select from audit_entry where id = $1::uuid) as found`);
