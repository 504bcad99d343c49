import { Injectable } from '@nestjs/common';
import type { CountryCode, SeatType } from '@nbn/contracts';
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
}
