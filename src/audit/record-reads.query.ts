import { Injectable } from '@nestjs/common';
import { unprepared } from '#platform/persistence/prepared-statement';
import type { Reads } from '#platform/persistence/read-pool';
import { ReplicaReads } from '#platform/persistence/replica/replica-reads';
import { type AuditFilter, type AuditRow, findLogKinds } from './audit.query.ts';
import { READ_ACTIONS } from './read-actions.ts';

/** A row of the log, or a download, which the library alone remembers: it has no number and is not sealed. */
export interface RecordRead extends Omit<AuditRow, 'seq' | 'actorRole'> {
  readonly id: string;
  readonly seq: string | null;
  readonly actorRole: AuditRow['actorRole'] | null;
  /** The instant with all its digits. */
  readonly exactly: string;
}
/** Behind which row a page begins. */
export type RecordReadCursor = readonly [exactly: string, seq: number, id: string];

const BY_MEMBER = 'document.downloaded';
const BY_LINK = 'document.downloaded-by-link';
export const DOWNLOAD_ACTIONS: readonly string[] = [BY_MEMBER, BY_LINK];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Of one record, each part is found by its index: that of the log's records, that of a document's downloads. */
const SELECT_READS = `
  with logged as (
    select e.id, e.seq, e.at, e.actor_id, e.actor_role, e.action, e.object_kind, e.object_id, e.country, e.detail
    from audit_entry e
    where e.object_kind = any($1) and e.object_id = $2 and e.action = any($3)
      and ($4::uuid is null or e.actor_id = $4)
      and ($5::date is null or e.at >= $5::date::timestamp at time zone $7)
      and ($6::date is null or e.at < ($6::date + 1)::timestamp at time zone $7)
      and ($8::timestamptz is null or (e.at, e.seq, e.id) < ($8, $9::bigint, $10::uuid))
    order by e.at desc, e.seq desc, e.id desc
    limit $11
  ), downloaded as (
    select d.id, 0::bigint as seq, d.at, d.member_id as actor_id, null::text as actor_role,
      case when d.link_id is null then '${BY_MEMBER}' else '${BY_LINK}' end as action,
      'document' as object_kind, d.document_id::text as object_id, null::text as country,
      jsonb_build_object('version', d.version) as detail
    from document_download d
    where 'document' = any($1) and d.document_id = $12::uuid
      and case when d.link_id is null then '${BY_MEMBER}' else '${BY_LINK}' end = any($13)
      and ($4::uuid is null or d.member_id = $4)
      and ($5::date is null or d.at >= $5::date::timestamp at time zone $7)
      and ($6::date is null or d.at < ($6::date + 1)::timestamp at time zone $7)
      and ($8::timestamptz is null or (d.at, 0, d.id) < ($8, $9::bigint, $10::uuid))
    order by d.at desc, d.id desc
    limit $11
  ), found as (
    select * from logged
    union all
    select * from downloaded
  )
  select id, nullif(seq, 0) as seq, at, actor_id as "actorId", actor_role as "actorRole", action,
    object_kind as "objectKind", object_id as "objectId", country, detail,
    to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as exactly
  from found
  order by at desc, found.seq desc, id desc
  limit $11`;

/** Who read or took away one record, by what the log says of it and the library of its downloads. */
@Injectable()
export class RecordReadsQuery {
  constructor(private readonly replica: ReplicaReads) {}

  /**
   * The latest first.
   * @param timeZone in which days begin
   */
  find(
    filter: AuditFilter,
    timeZone: string,
    limit: number,
    before: RecordReadCursor | null,
  ): Promise<RecordRead[]> {
    return this.replica.read((reads) => findReads(reads, filter, timeZone, limit, before));
  }
}

async function findReads(
  reads: Reads,
  { actorId, objectKind, objectId, action, from, to }: AuditFilter,
  timeZone: string,
  limit: number,
  before: RecordReadCursor | null,
): Promise<RecordRead[]> {
  const kinds = objectKind ? [objectKind] : [...(await findLogKinds(reads)), 'document'];
  const wanted = (known: string): boolean => !action || known === action;
  const [exactly, seq, id] = before ?? [null, null, null];
  const values = [
    kinds,
    objectId ?? null,
    READ_ACTIONS.filter(wanted),
    actorId ?? null,
    from ?? null,
    to ?? null,
    timeZone,
    exactly,
    seq,
    id,
    limit,
    objectId && UUID.test(objectId) ? objectId : null,
    DOWNLOAD_ACTIONS.filter(wanted),
  ];
  return reads.query(unprepared<RecordRead>(SELECT_READS, values));
}
