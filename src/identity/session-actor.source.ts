import { Injectable } from '@nestjs/common';
import type { CountryCode, Role, SeatType } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { ActorSource, type SignedIn } from '../platform/access/actor-source.ts';
import { permissionsOf } from '../platform/access/actor.ts';
import { tokenHash } from './token.ts';

interface SessionRow {
  session_id: string;
  csrf_token: string;
  stale: boolean;
  member_id: string;
  name: string;
  email: string;
  organisation_id: string;
  organisation_name: string;
  country: CountryCode | null;
  time_zone: string;
  role: Role;
  seat_id: string | null;
  seat_type: SeatType | null;
}

/** Valid: not ended, within 12 hours of sign-in, used within the last 30 minutes (NIST SP 800-63B-4, AAL2, the stricter values). */
const VALID = `s.ended_at is null and s.expires_at > app_now() and s.seen_at > app_now() - interval '30 minutes' and p.state = 'active'`;

const BY_TOKEN = `
select s.id as session_id, s.csrf_token, s.seen_at < app_now() - interval '1 minute' as stale,
  p.member_id, p.name, p.email, p.organisation_id, p.organisation_name, p.country, p.time_zone, p.role, p.seat_id, p.seat_type
from session s join member_standing p on p.member_id = s.member_id
where s.token_hash = $1 and ${VALID}`;

/** Resolves a session to its member with the rights of this moment, by one query. */
@Injectable()
export class SessionActorSource extends ActorSource {
  constructor(private readonly database: DataSource) {
    super();
  }

  override async bySessionToken(token: string): Promise<SignedIn | null> {
    const [row] = await this.database.query<SessionRow[]>(BY_TOKEN, [tokenHash(token)]);
    if (!row) return null;
    if (row.stale) await this.database.query('update session set seen_at = app_now() where id = $1', [row.session_id]);
    return { csrfToken: row.csrf_token, actor: actorOf(row) };
  }

  override async endedAmong(sessionIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }[]>(
      `select given.id from unnest($1::uuid[]) as given(id)
       where not exists (select 1 from session s join member_standing p on p.member_id = s.member_id where s.id = given.id and ${VALID})`,
      [sessionIds],
    );
    return rows.map((row) => row.id);
  }
}

function actorOf(row: SessionRow): SignedIn['actor'] {
  const seat = row.seat_id && row.seat_type && row.country ? { id: row.seat_id, country: row.country, type: row.seat_type } : null;
  return {
    memberId: row.member_id,
    sessionId: row.session_id,
    name: row.name,
    email: row.email,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    country: row.country,
    role: row.role,
    seat,
    timeZone: row.time_zone,
    permissions: permissionsOf(row.role),
  };
}
