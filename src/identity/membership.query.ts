import { Injectable } from '@nestjs/common';
import type { CountryCode, Language, Role, SeatType } from '@nbn/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, permissionsOf } from '#platform/access/actor';

/** A row of `membership`: what a member is at this moment. */
export interface MembershipRow {
  readonly member_id: string;
  readonly name: string;
  readonly email: string;
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly country: CountryCode | null;
  readonly time_zone: string;
  readonly language: Language;
  readonly role: Role;
  readonly seat_id: string | null;
  readonly seat_type: SeatType | null;
}

/** The columns of `MembershipRow` under the alias `p`. */
export const MEMBERSHIP_COLUMNS =
  'p.member_id, p.name, p.email, p.organisation_id, p.organisation_name, p.country, ' +
  'p.time_zone, p.language, p.role, p.seat_id, p.seat_type';

/** The actor that a member is in a session. */
export function toActor(row: MembershipRow, sessionId: string): Actor {
  const seat =
    row.seat_id && row.seat_type && row.country
      ? { id: row.seat_id, country: row.country, type: row.seat_type }
      : null;
  return {
    memberId: row.member_id,
    sessionId,
    name: row.name,
    email: row.email,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    country: row.country,
    role: row.role,
    seat,
    timeZone: row.time_zone,
    language: row.language,
    permissions: permissionsOf(row.role),
  };
}

@Injectable()
export class MembershipQuery {
  constructor(private readonly database: DataSource) {}

  /** The member as an actor of this session; used where the session is only about to exist. */
  async findActor(
    memberId: string,
    sessionId: string,
    manager: EntityManager = this.database.manager,
  ): Promise<Actor> {
    const [row] = await manager.query<MembershipRow[]>(
      `select ${MEMBERSHIP_COLUMNS} from membership p where p.member_id = $1`,
      [memberId],
    );
    if (!row) throw new Error('No membership row for this member');
    return toActor(row, sessionId);
  }
}
