import { pipeline } from 'node:stream/promises';
import { escapeIdentifier, type Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { ArchiveFault, type ArchivedSequence, type ArchivedTable } from './archive-format.ts';
import { measureTable } from './database-dump.query.ts';
import { type CopiedTable, findTables, applyTextSettings } from './table-catalogue.query.ts';

interface Guard {
  readonly off: string;
  readonly on: string;
}

/** Rules between tables, which hold again once all rows are there, and are then asked of every row. */
const SELECT_FOREIGN_KEYS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as on
  from pg_constraint
  where contype = 'f' and connamespace = 'public'::regnamespace
  order by conrelid, conname`;

/** What is done for new rows was done when these were new. Only a superuser could pass over them otherwise. */
const SELECT_TRIGGERS = `
  select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as off,
    format(
      'alter table %s enable %s trigger %I', tgrelid::regclass,
      case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname
    ) as on
  from pg_trigger t
  join pg_class c on c.oid = t.tgrelid
  where not tgisinternal and tgenabled <> 'D' and c.relnamespace = 'public'::regnamespace`;

/**
 * Nobody is signed in to a copy, no link that was sent opens it, and what was on its way when the backup was made may
 * have arrived: the secretariat sees it as uncertain, and it is not sent again by itself. Of the original's archives,
 * which do not lie here, the audit log knows.
 */
const SETTLE_COPY = `
  update installation set quarantine_since = now();
  do $$ begin if to_regclass('public.backup_run') is not null then delete from backup_run; end if; end $$;
  update session set ended_at = app_now() where ended_at is null and expires_at > app_now();
  update one_time_link set revoked_at = app_now()
  where used_at is null and revoked_at is null and expires_at > app_now();
  update delivery set state = 'uncertain', taken_by = null, taken_until = null, fault = 'restored from a backup'
  where state in ('pending', 'taken', 'handed')`;

/** Fills an empty database of the archive's own version, in one transaction: all of it, or nothing. */
export class DatabaseLoad {
  private guards: readonly Guard[] = [];

  private constructor(
    private readonly client: Client,
    private readonly tables: ReadonlyMap<string, CopiedTable>,
  ) {}

  /** @throws ArchiveFault where the archive's tables are not those of the schema. */
  static async begin(client: Client, archived: readonly ArchivedTable[]): Promise<DatabaseLoad> {
    await client.query('begin');
    await applyTextSettings(client);
    const tables = await findTables(client);
    const shape = (list: readonly Pick<CopiedTable, 'name' | 'columns'>[]): string =>
      JSON.stringify(list.map(({ name, columns }) => [name, ...columns]));
    if (shape(tables) !== shape(archived))
      throw new ArchiveFault(
        'The tables of the archive are not those that its migrations make: its database was changed by hand.',
      );
    const load = new DatabaseLoad(client, new Map(tables.map((table) => [table.name, table])));
    await load.lowerGuards();
    return load;
  }

  private async lowerGuards(): Promise<void> {
    const { rows: keys } = await this.client.query<Guard>(SELECT_FOREIGN_KEYS);
    const { rows: triggers } = await this.client.query<Guard>(SELECT_TRIGGERS);
    this.guards = [...keys, ...triggers];
    await this.client.query(this.guards.map(({ off }) => off).join(';\n'));
    // Migrations have put in rows of their own.
    const names = [...this.tables.keys()].map((name) => `public.${escapeIdentifier(name)}`);
    await this.client.query(`truncate ${names.join(', ')}`);
  }

  async fill(name: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const table = this.tables.get(name);
    if (!table) throw new ArchiveFault(`There is no table ${name}.`);
    await pipeline(content, this.client.query(copyFrom(table.copyIn)));
  }

  /** Asks the rules of all rows again, reads every row again, and only then lets the copy be there. */
  async commit(archived: readonly ArchivedTable[], sequences: readonly ArchivedSequence[]): Promise<void> {
    for (const { name, value, isCalled } of sequences)
      await this.client.query('select setval($1::regclass, $2::bigint, $3)', [
        `public.${escapeIdentifier(name)}`,
        value,
        isCalled,
      ]);
    for (const said of archived) {
      const found = await measureTable(this.client, this.tables.get(said.name)!);
      if (found.rows !== said.rows || found.sha256 !== said.sha256)
        throw new ArchiveFault(
          `The rows of ${said.name} are not what they were: PostgreSQL reads them otherwise.`,
        );
    }
    await this.client.query(this.guards.map(({ on }) => on).join(';\n'));
    await this.client.query(SETTLE_COPY);
    await this.client.query('commit');
  }
}
