import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { findDoneMigrations } from '../../database/data-source.ts';
import type { ArchivedSequence, ArchivedTable, AuditHead, ErasedMember } from './archive-format.ts';
import { RunningDigest } from './running-digest.ts';
import { type CopiedTable, findSequences, findTables, applyTextSettings } from './table-catalogue.query.ts';

/** The database as it is at one instant, whatever is written meanwhile. */
export class DatabaseSnapshot {
  private constructor(
    private readonly client: Client,
    readonly tables: readonly CopiedTable[],
  ) {}

  static async begin(client: Client): Promise<DatabaseSnapshot> {
    await client.query('begin isolation level repeatable read, read only');
    await applyTextSettings(client);
    return new DatabaseSnapshot(client, await findTables(client));
  }

  /** The rows of a table as they stand in an archive. */
  rows({ copyOut }: CopiedTable): AsyncIterable<Uint8Array> {
    return this.client.query(copyTo(copyOut));
  }

  sequences(): Promise<ArchivedSequence[]> {
    return findSequences(this.client);
  }

  /** Every file that a row names. */
  async fileIds(): Promise<string[]> {
    const naming = this.tables.filter(({ columns }) => columns.includes('file_id')).map(({ name }) => name);
    if (naming.length === 0) return [];
    const selects = naming.map(
      (name) => `select file_id::text as id from public."${name}" where file_id is not null`,
    );
    const { rows } = await this.client.query<{ id: string }>(`${selects.join(' union ')} order by id`);
    return rows.map(({ id }) => id);
  }

  async facts(): Promise<{
    id: string;
    madeAt: string;
    postgres: string;
    migrations: string[];
    audit: AuditHead;
    erased: ErasedMember[];
  }> {
    const { rows } = await this.client.query<{ id: string; madeAt: Date; postgres: string }>(
      `select id, now() as "madeAt", current_setting('server_version') as postgres from installation`,
    );
    const { id, madeAt, postgres } = rows[0]!;
    const done = await findDoneMigrations(this.client);
    const migrations = done.map(({ name }) => name);
    return {
      id,
      madeAt: madeAt.toISOString(),
      postgres,
      migrations,
      audit: await this.auditHead(),
      erased: await findErased(this.client),
    };
  }

  private async auditHead(): Promise<AuditHead> {
    const { rows } = await this.client.query<AuditHead>(`
      select
        (select count(*)::text from audit_entry) as entries,
        (select max(number) from audit_seal) as seal,
        (select encode(hash, 'hex') from audit_seal order by number desc limit 1) as hash,
        (select max(number) from audit_checkpoint) as checkpoint`);
    return rows[0]!;
  }

  async end(): Promise<void> {
    await this.client.query('rollback');
  }
}

/** Members who were erased, for another copy. */
export async function findErased(client: Client): Promise<ErasedMember[]> {
  const { rows } = await client.query<{ memberId: string; label: string; erasedAt: Date }>(`
    select member_id as "memberId", label, erased_at as "erasedAt"
    from erased_member
    where erased_at is not null
    order by member_id`);
  return rows.map(({ erasedAt, ...row }) => ({ ...row, erasedAt: erasedAt.toISOString() }));
}

/** What the rows of a table are now, as an archive would say it. */
export async function measureTable(
  client: Client,
  { name, columns, copyOut }: CopiedTable,
): Promise<ArchivedTable> {
  const digest = new RunningDigest(true);
  for await (const chunk of client.query(copyTo(copyOut)) as AsyncIterable<Buffer>) digest.update(chunk);
  return { name, columns, ...digest.finish() };
}
