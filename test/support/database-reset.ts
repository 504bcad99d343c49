import { Config } from '../../src/platform/config/config.ts';
import type { TestApp } from './app.ts';
import { setClockAhead } from './database.ts';
import { setClockAt } from './meetings.ts';
import { waitUntil } from './wait-until.ts';

/** A deadlock, and a lock that could not be had in time: whoever holds it ends soon. */
const LOCK_SQLSTATES: ReadonlySet<unknown> = new Set(['40P01', '55P03']);

/**
 * Copies the rows of the migrated database into a schema of their own, with a function that restores them.
 * It deletes rows rather than truncating tables: a test fills each with a few, and truncating makes new files
 * for the table and for each of its indexes.
 */
const TAKE_SNAPSHOT = `
  create schema snapshot;

  do $$
  declare
    named text;
  begin
    for named in
      select relname
      from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and pg_relation_size(oid) > 0
    loop
      execute format('create table snapshot.%1$I as table public.%1$I', named);
    end loop;
  end $$;

  create table snapshot.pg_sequences as
  select sequencename, start_value, last_value from pg_sequences where schemaname = 'public';

  -- False, and nothing is done, while a job is at work.
  create function snapshot.restore() returns boolean language plpgsql as $$
  declare
    named text;
    has_copy boolean;
    is_changed boolean;
  begin
    -- Where this and the application wait for each other, this gives up and is tried again.
    perform set_config('deadlock_timeout', '50ms', true), set_config('lock_timeout', '2s', true);
    -- A job may write in several transactions; while this is locked none begins.
    if to_regclass('bullmq.job') is not null then
      lock table bullmq.job in exclusive mode;
      -- One that has been at work for long lost its worker's connection, and waits to be given to another.
      if exists (
        select
        from bullmq.job
        where state = 'active' and processed_at_ms > extract(epoch from clock_timestamp()) * 1000 - 10000
      ) then
        return false;
      end if;
    end if;
    -- What is under way, such as a turn of the relay, ends before; what comes later sees the result.
    execute (
      select format(
        'lock table %s in access exclusive mode',
        string_agg(format('public.%I', relname), ', ' order by relname)
      )
      from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'
    );
    -- Without triggers: some tables refuse deletions, others have them noted for the search.
    perform set_config('session_replication_role', 'replica', true);
    for named, has_copy in
      select filled.relname, copy.oid is not null
      from pg_class filled
      left join pg_class copy
        on copy.relname = filled.relname and copy.relnamespace = 'snapshot'::regnamespace
      where filled.relnamespace = 'public'::regnamespace
        and filled.relkind = 'r'
        and (copy.oid is not null or pg_relation_size(filled.oid) > 0)
    loop
      if has_copy then
        execute format(
          'select (select count(*) from public.%1$I) <> (select count(*) from snapshot.%1$I)
             or exists (table public.%1$I except all table snapshot.%1$I)',
          named
        ) into is_changed;
        continue when not is_changed;
      end if;
      execute format('delete from public.%I', named);
      if has_copy then
        execute format('insert into public.%1$I table snapshot.%1$I', named);
      end if;
    end loop;
    perform setval(
      format('public.%I', sequencename)::regclass,
      coalesce(before.last_value, before.start_value),
      before.last_value is not null
    )
    from snapshot.pg_sequences before
    join pg_sequences present using (sequencename)
    where present.schemaname = 'public' and present.last_value is distinct from before.last_value;
    return true;
  end $$`;

/**
 * Gives a test the database of its application as it was when it was migrated, and the clock at an instant or
 * at the present, so that one application serves all tests of a file. It is called before each test, the first
 * time when nothing is in the database but what the start of the application put there.
 *
 * Some things stay. Queues keep what waits in them, and jobs look at rows. Files stay on the disk, and no row
 * names them. The process remembers things by ids and tokens, which never come again, and a few others for a
 * time: the mailboxes of members (`ContactAllowList`), the year (`PersonalDataCheck`), the terms
 * (`ConceptBank`). A file that tests these starts its application anew.
 */
export async function resetDatabase(test: TestApp, clock?: Date): Promise<void> {
  const { runsJobs, REDIS_URL } = test.app.get(Config);
  if (runsJobs && REDIS_URL) throw new Error('Whether a job in Redis is at work is not known here');
  const [{ taken, filled }] = await test.db.query<[{ taken: boolean; filled: boolean }]>(
    `select to_regnamespace('snapshot') is not null as taken, exists (select from member) as filled`,
  );
  if (!taken && filled) throw new Error('The database was filled before its first reset');
  if (taken) await waitUntil('nothing is under way', () => restoreSnapshot(test));
  else await test.db.query(TAKE_SNAPSHOT);
  await setClock(test, clock);
}

async function restoreSnapshot({ db }: TestApp): Promise<boolean> {
  try {
    const [{ done }] = await db.query<[{ done: boolean }]>('select snapshot.restore() as done');
    return done;
  } catch (error) {
    if (error instanceof Error && 'code' in error && LOCK_SQLSTATES.has(error.code)) return false;
    throw error;
  }
}

/** Connections are cut where the clock changes, and only there. */
async function setClock({ db, database }: TestApp, clock: Date | undefined): Promise<void> {
  if (clock) {
    await setClockAt(database, clock);
    return;
  }
  const ahead = await db.query<object[]>(`
    select from pg_db_role_setting
    where setdatabase = (select oid from pg_database where datname = current_database())
      and 'norbanet.clock_ahead=0' <> all (setconfig)`);
  if (ahead.length > 0) await setClockAhead(database, '0');
}
