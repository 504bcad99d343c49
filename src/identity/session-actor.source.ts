import { Injectable } from '@nestjs/common';
import { LIFETIMES } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { ActorSource, type AuthenticatedSession } from '#platform/access/actor-source';
import type { Actor } from '#platform/access/actor';
import { BatchLoader } from '#platform/persistence/batch-loader';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { toActor, MEMBERSHIP_COLUMNS, type MembershipRow } from './membership.query.ts';
import { hashToken } from './token.ts';

interface SessionMembershipRow extends MembershipRow {
  readonly token: string;
  readonly session_id: string;
  readonly csrf_token: string;
  readonly stale: boolean;
}

/**
 * Valid: not ended, within 12 hours of sign-in, used within the last 30 minutes (NIST SP 800-63B-4, AAL2, the
 * stricter values).
 */
const VALID_SESSION = `
  s.ended_at is null and s.expires_at > app_now()
    and s.seen_at > app_now() - interval '${LIFETIMES.sessionIdle}' and p.state = 'active'`;

/**
 * Each token is looked up by itself, through its index, however many there are: `offset 0` keeps the planner
 * from joining all sessions first, and JSON, whose length it does not look at, from planning anew each time.
 */
const SELECT_BY_TOKENS = new PreparedStatement<SessionMembershipRow>(`
  select given.token, found.*
  from jsonb_array_elements_text($1::jsonb) as given(token)
  cross join lateral (
    select s.id as session_id, s.csrf_token, s.seen_at < app_now() - interval '1 minute' as stale,
      ${MEMBERSHIP_COLUMNS}
    from session s
    join membership p on p.member_id = s.member_id
    where s.token_hash = decode(given.token, 'hex') and ${VALID_SESSION}
    offset 0
  ) as found`);
const UPDATE_SEEN_AT = new PreparedStatement(
  'update session set seen_at = app_now() where id = any($1::uuid[])',
);

const SELECT_BY_MEMBER = new PreparedStatement<MembershipRow>(
  `select ${MEMBERSHIP_COLUMNS} from membership p where p.member_id = $1 and p.state = 'active'`,
);

const SELECT_OUTDATED = `
  select given.id
  from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::uuid[]) as given(
    id, role, country, organisation_id, seat_id
  )
  where not exists (
    select 1
    from session s
    join membership p on p.member_id = s.member_id
    where s.id = given.id and ${VALID_SESSION} and p.role = given.role
      and p.country is not distinct from given.country and p.organisation_id = given.organisation_id
      and p.seat_id is not distinct from given.seat_id
  )`;

/**
 * Resolves sessions to their members with the rights of this moment, by one query for all who come at the
 * same time.
 */
@Injectable()
export class SessionActorSource extends ActorSource {
  private readonly sessions = new BatchLoader<string, AuthenticatedSession | null>((tokens) =>
    this.byTokens(tokens),
  );

  constructor(
    private readonly database: DataSource,
    private readonly reads: ReadPool,
  ) {
    super();
  }

  override bySessionToken(token: string): Promise<AuthenticatedSession | null> {
    return this.sessions.load(hashToken(token).toString('hex'));
  }

  private async byTokens(tokens: readonly string[]): Promise<(AuthenticatedSession | null)[]> {
    const rows = await this.reads.query(SELECT_BY_TOKENS.bind(JSON.stringify([...new Set(tokens)])));
    const stale = rows.flatMap((row) => (row.stale ? [row.session_id] : []));
    if (stale.length > 0) await this.reads.query(UPDATE_SEEN_AT.bind(stale));
    const byToken = new Map(
      rows.map((row) => [row.token, { csrfToken: row.csrf_token, actor: toActor(row, row.session_id) }]),
    );
    return tokens.map((token) => byToken.get(token) ?? null);
  }

  override async byMember(memberId: string, sessionId: string): Promise<Actor | null> {
    const [row] = await this.reads.query(SELECT_BY_MEMBER.bind(memberId));
    return row ? toActor(row, sessionId) : null;
  }

  override async findOutdatedSessions(actors: readonly Actor[]): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }[]>(SELECT_OUTDATED, [
      actors.map(({ sessionId }) => sessionId),
      actors.map(({ role }) => role),
      actors.map(({ country }) => country),
      actors.map(({ organisationId }) => organisationId),
      actors.map(({ seat }) => seat?.id ?? null),
    ]);
    return rows.map((row) => row.id);
  }
}
