import { Injectable } from '@nestjs/common';
import {
  ERASED_ADDRESS_END,
  OFFICE_LIMITS,
  type CountryCode,
  type MemberState,
  type Office,
  type Role,
  type SeatType,
} from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { parseCursor, type Page, pageLimit, toPage } from '#platform/persistence/page';
import { NotFound } from '#platform/problems/problem';
import { personVisibilityParameters, personVisible } from '../person.visibility.ts';
import type { MembersQueryDto, MemberView } from './dto/member.dto.ts';

interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly country: CountryCode | null;
  readonly role: Role;
  readonly seat_type: SeatType | null;
  readonly office: Office | null;
  readonly state: MemberState;
  readonly invitation_until: Date | null;
  readonly proposed_office: Office | null;
}

/** The rows that the reader may see, and of them the state and invitation only for the secretariat. */
const MEMBERS = `
  select m.id, m.name, m.email, m.organisation_id, o.name as organisation_name, p.country, p.role,
    p.seat_type, m.office, m.state, case
    when $1 = 'secretariat' then (
      select l.expires_at
      from one_time_link l
      where l.member_id = m.id and l.used_at is null and l.revoked_at is null and l.expires_at > app_now()
    ) end as invitation_until, case
    when $1 = 'secretariat' then (
      select p.office
      from office_proposal p
      where p.member_id = m.id and p.settled_at is null
        and p.proposed_at > app_now() - interval '${OFFICE_LIMITS.days} days'
    ) end as proposed_office
  from member m
  join organisation o on o.id = m.organisation_id
  join membership p on p.member_id = m.id
  where ${personVisible(1)} and ($1 = 'secretariat' or m.state = 'active')`;

const PAGE = `
  ${MEMBERS} and ($5::text is null or coalesce(o.country_code, 'international') = $5)
    and ($6::text is null or m.state = $6) and (
      $7::text is null or folded_name(m.name) like folded_name($7) or folded_name(o.name) like folded_name($7)
    )
    and ($8::text is null or (lower(m.name), m.id) > ($8, $9::uuid))
  order by lower(m.name), m.id
  limit $10`;

/** Members as their readers may see them. */
@Injectable()
export class MembersQuery {
  constructor(private readonly database: DataSource) {}

  /** Members by name. */
  async page(actor: Actor, query: MembersQueryDto): Promise<Page<MemberView>> {
    const limit = pageLimit(query);
    const [name, id] = parseCursor(query, 'words', 'id') ?? [null, null];
    const words = query.q?.trim()
      ? `%${query.q
          .trim()
          .normalize('NFC')
          .replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
      : null;
    const rows = await this.database.query<MemberRow[]>(PAGE, [
      ...personVisibilityParameters(actor),
      query.country ?? null,
      query.state ?? null,
      words,
      name,
      id,
      limit + 1,
    ]);
    const page = toPage(rows, limit, (row) => [row.name.toLowerCase(), row.id]);
    return { items: page.items.map(present), next: page.next };
  }

  /** One member; whom the reader may not see is not here. */
  async one(actor: Actor, id: string): Promise<MemberView> {
    const [row] = await this.database.query<MemberRow[]>(`${MEMBERS} and m.id = $5`, [
      ...personVisibilityParameters(actor),
      id,
    ]);
    if (!row) throw new NotFound();
    return present(row);
  }
}

function present(row: MemberRow): MemberView {
  return {
    id: row.id,
    name: row.name,
    email: row.email.endsWith(ERASED_ADDRESS_END) ? '' : row.email,
    organisation: { id: row.organisation_id, name: row.organisation_name },
    country: row.country,
    role: row.role,
    seat: row.seat_type && row.country ? { country: row.country, type: row.seat_type } : null,
    office: row.office,
    state: row.state,
    invitationUntil: row.invitation_until?.toISOString() ?? null,
    proposedOffice: row.proposed_office,
  };
}
