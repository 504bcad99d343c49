import { Injectable } from '@nestjs/common';
import { ORGANISATION_KINDS, type CountryCode, type OrganisationKind, type SeatType } from '@nbn/contracts';
import { DataSource } from 'typeorm';

/** A member who can be invited. */
export interface GuestRow {
  readonly memberId: string;
  readonly name: string;
  readonly organisation: string;
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
  readonly invited: boolean;
}

interface NetworkKindRow {
  readonly country: CountryCode;
  readonly kind: OrganisationKind;
  readonly members: number;
}

/** A national network that can be invited. */
export interface GuestNetwork {
  readonly country: CountryCode;
  readonly members: number;
  readonly kinds: { readonly kind: OrganisationKind; readonly members: number }[];
}

const SELECT_NETWORK_KINDS = `
  select p.country, o.kind, count(*)::int as members
  from membership p
  join organisation o on o.id = p.organisation_id
  join country c on c.code = p.country
  where p.state = 'active' and p.role in ('team', 'network') and ($1::text is null or p.country = $1)
  group by p.country, c.name, o.kind
  order by c.name`;

const MAX_GUESTS = 100;

/** Whom a convenor can invite: holders of seats first, then everyone by name. */
@Injectable()
export class GuestsQuery {
  constructor(private readonly database: DataSource) {}

  /**
   * Members whose name or organisation contains the words, within one country if it is for one; the first
   * hundred.
   */
  find(meetingId: string, words: string, within: CountryCode | null): Promise<GuestRow[]> {
    const like = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
    return this.database.query<GuestRow[]>(
      `
        select p.member_id as "memberId", p.name, p.organisation_name as organisation, p.country,
          p.seat_type as seat, i.id is not null as invited
        from membership p
        left join meeting_invitation i on i.meeting_id = $1 and i.member_id = p.member_id
          and i.withdrawn_at is null
        where p.state <> 'left' and p.role <> 'auditor' and (p.name ilike $2 or p.organisation_name ilike $2)
          and ($3::text is null or p.country is null or p.country = $3)
        order by p.seat_type is null, p.country nulls last,
          array_position(array['government', 'ngo', 'resource'], p.seat_type), p.name, p.member_id
        limit ${MAX_GUESTS}`,
      [meetingId, like, within],
    );
  }

  /** National networks, or one country's, with how many active members each kind of organisation has. */
  async networks(within: CountryCode | null): Promise<GuestNetwork[]> {
    const rows = await this.database.query<NetworkKindRow[]>(SELECT_NETWORK_KINDS, [within]);
    const networks = new Map<CountryCode, { kind: OrganisationKind; members: number }[]>();
    for (const { country, kind, members } of rows)
      networks.set(country, [...(networks.get(country) ?? []), { kind, members }]);
    return [...networks].map(([country, kinds]) => ({
      country,
      kinds: kinds.toSorted(
        (a, b) => ORGANISATION_KINDS.indexOf(a.kind) - ORGANISATION_KINDS.indexOf(b.kind),
      ),
      members: kinds.reduce((sum, { members }) => sum + members, 0),
    }));
  }
}
