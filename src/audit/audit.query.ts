import { Injectable } from '@nestjs/common';
import type { CountryCode, Role } from '@nbn/contracts';
import { DataSource } from 'typeorm';

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
  readonly objectId?: string;
  readonly action?: string;
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

  /** What anybody did. */
  findAll(
    { actorId, objectId, action }: AuditFilter,
    limit: number,
    before: number | undefined,
  ): Promise<AuditRow[]> {
    return this.database.query<AuditRow[]>(
      `
        select ${COLUMNS}
        from audit_entry
        where ($1::uuid is null or actor_id = $1) and ($2::text is null or object_id = $2)
          and ($3::text is null or action = $3) and ($4::bigint is null or seq < $4)
        order by seq desc
        limit $5`,
      [actorId ?? null, objectId ?? null, action ?? null, before ?? null, limit],
    );
  }
}
