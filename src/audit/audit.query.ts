import { Injectable } from '@nestjs/common';
import type { CountryCode, Role } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { READ_ACTIONS } from './read-actions.ts';

/** A row of the log: ids and codes, never words that a member wrote. */
export interface AuditRow {
  readonly seq: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorRole: Role | 'system';
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly country: CountryCode | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface AuditFilter {
  readonly actorId?: string;
  readonly objectKind?: string;
  readonly objectId?: string;
  readonly action?: string;
  /** Whoever read or took away something, and nothing else. */
  readonly reads?: boolean;
  /** The first and the last day, on the reader's clock. */
  readonly from?: string;
  readonly to?: string;
}

const COLUMNS = `
  seq, at, actor_id as "actorId", actor_role as "actorRole", action, object_kind as "objectKind",
    object_id as "objectId", country, detail`;

/** Reads of the log, the latest first. */
@Injectable()
export class AuditQuery {
  constructor(private readonly database: DataSource) {}

  /** What a member did, `limit` rows before a sequence number. */
  findOwn(memberId: string, limit: number, before: number | undefined): Promise<AuditRow[]> {
    return this.database.query<AuditRow[]>(
      `
        select ${COLUMNS}
        from audit_entry
        where actor_id = $1 and ($2::bigint is null or seq < $2)
        order by seq desc
        limit $3`,
      [memberId, before ?? null, limit],
    );
  }

  /**
   * What anybody did. A record is found by its index: without its kind, in each of the kinds that there are.
   * @param timeZone in which days begin
   */
  async findAll(
    filter: AuditFilter,
    timeZone: string,
    limit: number,
    before: number | undefined,
  ): Promise<AuditRow[]> {
    const { actorId, objectKind, objectId, action, reads, from, to } = filter;
    const kinds = objectId && !objectKind ? await this.findKinds() : objectKind && [objectKind];
    const actions = reads ? READ_ACTIONS.filter((known) => !action || known === action) : action && [action];
    return this.database.query<AuditRow[]>(
      `
        select ${COLUMNS}
        from audit_entry
        where ($1::uuid is null or actor_id = $1) and ($2::text[] is null or object_kind = any($2))
          and ($3::text is null or object_id = $3) and ($4::text[] is null or action = any($4))
          and ($5::date is null or at >= $5::date::timestamp at time zone $7)
          and ($6::date is null or at < ($6::date + 1)::timestamp at time zone $7)
          and ($8::bigint is null or seq < $8)
        order by seq desc
        limit $9`,
      [
        actorId ?? null,
        kinds || null,
        objectId ?? null,
        actions || null,
        from ?? null,
        to ?? null,
        timeZone,
        before ?? null,
        limit,
      ],
    );
  }

  /** The kinds of record of which the log tells. */
  findKinds(): Promise<string[]> {
    return findLogKinds(this.database);
  }
}

/** A step in the index for each kind, however long the log is. */
export async function findLogKinds(database: Pick<DataSource, 'query'>): Promise<string[]> {
  const rows = await database.query<{ kind: string }[]>(
    `
      with recursive kinds as (
        select min(object_kind) as kind
        from audit_entry
        union all
        select (select min(e.object_kind) from audit_entry e where e.object_kind > k.kind)
        from kinds k
        where k.kind is not null
      )
      select kind
      from kinds
      where kind is not null`,
  );
  return rows.map(({ kind }) => kind);
}
