import { Injectable } from '@nestjs/common';
import type { DirectoryField, Role } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { unprepared } from '#platform/persistence/prepared-statement';
import { ReplicaReads } from '#platform/persistence/replica/replica-reads';
import type { MemberRecord } from '#platform/people/person';
import { ownedDocuments } from '../documents/index.ts';
import { memberByIdSql } from '../network/index.ts';

/** That somebody looked at something of a member's. */
export interface AccessRow {
  readonly id: string;
  /** Of the log; 0 of a download, which the library alone remembers. */
  readonly seq: string;
  readonly at: Date;
  /** The instant with all its digits. */
  readonly exactly: string;
  readonly action: string;
  /** Of an entry of the directory, which detail. */
  readonly field: DirectoryField | null;
  /** What the log says; of a download nobody noted it. */
  readonly actorRole: Role | null;
  /** Of a detail alone: whoever views one is told that its holder sees who it was. */
  readonly name: string | null;
  readonly organisation: string | null;
  /** Which of the member's documents was downloaded, by whom, or for whom the link was that was used. */
  readonly document: { readonly id: string; readonly title: string } | null;
  readonly by: MemberRecord | null;
  readonly recipient: string | null;
}
/** Behind which row a page begins. */
export type AccessCursor = readonly [exactly: string, seq: number, id: string];

/**
 * Views of own details, exports of the Network with one's own entry, attendance lists with one's own name, and
 * downloads of one's own documents, of which the library tells their owner the same; of public ones nobody is told.
 */
const selectAccesses = (owned: string) => `
  with seen as (
    select e.*
    from audit_entry e
    where e.object_kind = 'directory-entry' and e.action = 'directory.revealed'
      and e.object_id in (select d.id::text from directory_entry d where d.holder_id = $1)
    union all
    select e.*
    from audit_entry e
    where e.object_kind = 'network' and e.object_id = 'all' and e.action = 'network.exported'
    union all
    select e.*
    from audit_entry e
    where e.object_kind = 'meeting' and e.action = 'meeting.attendance-exported'
      and e.object_id in (select i.meeting_id::text from meeting_invitation i where i.member_id = $1)
  ), logged as (
    select s.id, s.seq, s.at, s.action, s.detail ->> 'field' as field, s.actor_role as "actorRole",
      case when s.action = 'directory.revealed' then m.name end as name,
      case when s.action = 'directory.revealed' then o.name end as organisation,
      null::json as document, null::json as by, null::text as recipient
    from seen s
    join member m on m.id = s.actor_id
    join organisation o on o.id = m.organisation_id
    where s.actor_id <> $1
      and ($2::timestamptz is null or (s.at, s.seq, s.id) < ($2, $3::bigint, $4::uuid))
    order by s.at desc, s.seq desc, s.id desc
    limit $5
  ), downloaded as (
    select w.id, 0::bigint as seq, w.at,
      case when w.link_id is null then 'document.downloaded' else 'document.downloaded-by-link' end as action,
      null::text as field, null::text as "actorRole", null::text as name, null::text as organisation,
      json_build_object('id', d.id, 'title', d.title) as document, ${memberByIdSql('w.member_id')} as by,
      l.recipient
    from document d
    join document_download w on w.document_id = d.id
    left join document_share_link l on l.id = w.link_id
    where ${owned} and d.audience <> 'public' and (w.link_id is not null or w.member_id <> $1)
      and ($2::timestamptz is null or (w.at, 0, w.id) < ($2, $3::bigint, $4::uuid))
    order by w.at desc, w.id desc
    limit $5
  ), found as (
    select * from logged
    union all
    select * from downloaded
  )
  select *, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as exactly
  from found
  order by at desc, seq desc, id desc
  limit $5`;

/** Who saw what of one member. */
@Injectable()
export class AccessesQuery {
  constructor(private readonly replica: ReplicaReads) {}

  /** The latest first. */
  find(actor: Actor, limit: number, before: AccessCursor | null): Promise<AccessRow[]> {
    const [exactly, seq, id] = before ?? [null, null, null];
    const parameters = [actor.memberId, exactly, seq, id, limit];
    const statement = unprepared<AccessRow>(selectAccesses(ownedDocuments(actor)), parameters);
    return this.replica.read((reads) => reads.query(statement));
  }
}
