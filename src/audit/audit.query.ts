import { Injectable } from '@nestjs/common';
import type { CountryCode, Role } from '@nbn/contracts';
import { PreparedStatement, unprepared } from '#platform/persistence/prepared-statement';
import { ReadPool, type Reads } from '#platform/persistence/read-pool';
import { ReplicaReads } from '#platform/persistence/replica/replica-reads';
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

const FIND_LOG_KINDS = new PreparedStatement<{ kind: string }>(`
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
  where kind is not null`);

/** Reads of the log, the latest first. */
@Injectable()
export class AuditQuery {
  constructor(
    private readonly database: ReadPool,
    private readonly replica: ReplicaReads,
  ) {}

  /** What a member did, `limit` rows before a sequence number. */
  findOwn(memberId: string, limit: number, before: number | undefined): Promise<AuditRow[]> {
    return this.database.query(
      unprepared<AuditRow>(
        `
        select ${COLUMNS}
        from audit_entry
        where actor_id = $1 and ($2::bigint is null or seq < $2)
        order by seq desc
        limit $3`,
        [memberId, before ?? null, limit],
      ),
    );
  }

  /**
   * What anybody did. A record is found by its index: without its kind, in each of the kinds that there are.
   * @param timeZone in which days begin
   */
  findAll(
    filter: AuditFilter,
    timeZone: string,
    limit: number,
    before: number | undefined,
  ): Promise<AuditRow[]> {
    return this.replica.read((reads) => findEntries(reads, filter, timeZone, limit, before));
  }

  /** The kinds of record of which the log tells. */
  findKinds(): Promise<string[]> {
    return findLogKinds(this.database);
  }
}

async function findEntries(
  reads: Reads,
  filter: AuditFilter,
  timeZone: string,
  limit: number,
  before: number | undefined,
): Promise<AuditRow[]> {
  const { actorId, objectKind, objectId, action, reads: readsAlone, from, to } = filter;
  const kinds = objectId && !objectKind ? await findLogKinds(reads) : objectKind && [objectKind];
  const actions = readsAlone
    ? READ_ACTIONS.filter((known) => !action || known === action)
    : action && [action];
  return reads.query(
    unprepared<AuditRow>(
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
    ),
  );
}

/** A step in the index for each kind, however long the log is. */
export async function findLogKinds(reads: Reads): Promise<string[]> {
  const rows = await reads.query(FIND_LOG_KINDS.bind());
  return rows.map(({ kind }) => kind);
}
