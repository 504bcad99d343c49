import { Injectable } from '@nestjs/common';
import { LASTING } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { ActorSource, type SignedIn } from '../platform/access/actor-source.ts';
import type { Actor } from '../platform/access/actor.ts';
import { Prepared } from '../platform/persistence/prepared.ts';
import { Reads } from '../platform/persistence/reads.ts';
import { actorOfStanding, STANDING_COLUMNS, type StandingRow } from './standing.query.ts';
import { tokenHash } from './token.ts';

interface SessionRow extends StandingRow {
  readonly session_id: string;
  readonly csrf_token: string;
  readonly stale: boolean;
}

/** Valid: not ended, within 12 hours of sign-in, used within the last 30 minutes (NIST SP 800-63B-4, AAL2, the stricter values). */
const VALID = `s.ended_at is null and s.expires_at > app_now() and s.seen_at > app_now() - interval '${LASTING.sessionIdle}' and p.state = 'active'`;

const BY_TOKEN = new Prepared<SessionRow>(`
select s.id as session_id, s.csrf_token, s.seen_at < app_now() - interval '1 minute' as stale,
  ${STANDING_COLUMNS}
from session s join member_standing p on p.member_id = s.member_id
where s.token_hash = decode($1, 'hex') and ${VALID}`);

const BY_MEMBER = new Prepared<StandingRow>(`select ${STANDING_COLUMNS} from member_standing p where p.member_id = $1 and p.state = 'active'`);

const OUTDATED = `
select given.id from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::uuid[]) as given(id, role, country, organisation_id, seat_id)
where not exists (
  select 1 from session s join member_standing p on p.member_id = s.member_id
  where s.id = given.id and ${VALID} and p.role = given.role and p.country is not distinct from given.country
    and p.organisation_id = given.organisation_id and p.seat_id is not distinct from given.seat_id)`;

/** Resolves a session to its member with the rights of this moment, by one query. */
@Injectable()
export class SessionActorSource extends ActorSource {
  constructor(
    private readonly database: DataSource,
    private readonly reads: Reads,
  ) {
    super();
  }

  override async bySessionToken(token: string): Promise<SignedIn | null> {
    const [row] = await this.reads.ask(BY_TOKEN.with(tokenHash(token).toString('hex')));
    if (!row) return null;
    if (row.stale) await this.database.query('update session set seen_at = app_now() where id = $1', [row.session_id]);
    return { csrfToken: row.csrf_token, actor: actorOfStanding(row, row.session_id) };
  }

  override async byMember(memberId: string, sessionId: string): Promise<Actor | null> {
    const [row] = await this.reads.ask(BY_MEMBER.with(memberId));
    return row ? actorOfStanding(row, sessionId) : null;
  }

  override async outdatedAmong(actors: readonly Actor[]): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }[]>(OUTDATED, [
      actors.map(({ sessionId }) => sessionId), actors.map(({ role }) => role), actors.map(({ country }) => country),
      actors.map(({ organisationId }) => organisationId), actors.map(({ seat }) => seat?.id ?? null),
    ]);
    return rows.map((row) => row.id);
  }
}
