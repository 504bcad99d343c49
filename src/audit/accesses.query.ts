import { Injectable } from '@nestjs/common';
import type { DirectoryField, Role } from '@nbn/contracts';
import { DataSource } from 'typeorm';

/** That somebody looked at something of a member's. */
export interface AccessRow {
  readonly seq: string;
  readonly at: Date;
  readonly action: string;
  readonly objectId: string;
  /** Of an entry of the directory, which detail. */
  readonly field: DirectoryField | null;
  readonly actorRole: Role;
  /** Of a detail alone: whoever views one is told that its holder sees who it was. */
  readonly name: string | null;
  readonly organisation: string | null;
}

/** Views of own details, exports of the Network with one's own entry, and attendance lists with one's own name. */
const SELECT_ACCESSES = `
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
  )
  select s.seq, s.at, s.action, s.object_id as "objectId", s.detail ->> 'field' as field,
    s.actor_role as "actorRole", case when s.action = 'directory.revealed' then m.name end as name,
    case when s.action = 'directory.revealed' then o.name end as organisation
  from seen s
  join member m on m.id = s.actor_id
  join organisation o on o.id = m.organisation_id
  where s.actor_id <> $1 and ($2::bigint is null or s.seq < $2)
  order by s.seq desc
  limit $3`;

/** Who saw what of one member. */
@Injectable()
export class AccessesQuery {
  constructor(private readonly database: DataSource) {}

  /** The latest first. */
  find(memberId: string, limit: number, before: number | undefined): Promise<AccessRow[]> {
    return this.database.query<AccessRow[]>(SELECT_ACCESSES, [memberId, before ?? null, limit]);
  }
}
