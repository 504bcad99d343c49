import { Injectable } from '@nestjs/common';
import { LIFETIMES, type Language } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import type { Tx } from '#platform/persistence/transaction';
import { MEMBERSHIP_COLUMNS, type MembershipRow } from './membership.query.ts';
import { NEEDS_PASSKEY } from './passkeys/passkey-duty.sql.ts';
import type { SignInFactor } from './sign-in-factor.ts';

export interface SessionRow {
  readonly id: string;
  readonly device: string | null;
  readonly createdAt: Date;
  readonly seenAt: Date;
}

export interface SessionMembershipRow extends MembershipRow {
  readonly token: string;
  readonly session_id: string;
  readonly csrf_token: string;
  /** Its last use was noted more than a minute ago. */
  readonly stale: boolean;
  /** Its member has shown a short while ago who they are. */
  readonly verified: boolean;
  /** Its member must have come with a passkey by now, and did not. */
  readonly passkey_needed: boolean;
}

export interface NewSession {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly csrfToken: string;
  readonly memberId: string;
  readonly device: string | null;
  /** By what its member has shown who they are. */
  readonly factors: readonly SignInFactor[];
  /** Who the member's agency says they are, where that opened it. */
  readonly agency: AgencySession | null;
}

/** The provider's own session, which may end ours. */
export interface AgencySession {
  readonly issuer: string;
  readonly subject: string;
  readonly sid: string | null;
  readonly authenticatedAt: Date;
}

/**
 * Valid: not ended, within 12 hours of sign-in, used within the last 30 minutes (NIST SP 800-63B-4, AAL2, the
 * stricter values).
 */
const VALID_SESSION = `
  s.ended_at is null and s.expires_at > app_now()
    and s.seen_at > app_now() - interval '${LIFETIMES.sessionIdle}' and p.state = 'active'`;

/**
 * Its member has shown a short while ago who they are. Who came by a link of the demonstration has nothing else
 * to show.
 */
const VERIFIED_SESSION = `(
  coalesce(s.verified_at > app_now() - interval '${LIFETIMES.verification}', false) or 'demo-link' = any(s.factors)
)`;

/**
 * Each token is looked up by itself, through its index, however many there are: `offset 0` keeps the planner
 * from joining all sessions first, and JSON, whose length it does not look at, from planning anew each time.
 */
const SELECT_BY_TOKENS = new PreparedStatement<SessionMembershipRow>(`
  select given.token, found.*
  from jsonb_array_elements_text($1::jsonb) as given(token)
  cross join lateral (
    select s.id as session_id, s.csrf_token, s.seen_at < app_now() - interval '1 minute' as stale,
      ${VERIFIED_SESSION} as verified, ${NEEDS_PASSKEY} as passkey_needed,
      ${MEMBERSHIP_COLUMNS}
    from session s
    join membership p on p.member_id = s.member_id
    where s.token_hash = decode(given.token, 'hex') and ${VALID_SESSION}
    offset 0
  ) as found`);
const UPDATE_SEEN_AT = new PreparedStatement(
  'update session set seen_at = app_now() where id = any($1::uuid[])',
);

const SELECT_VERIFIED = new PreparedStatement<{ verified: boolean }>(
  `select ${VERIFIED_SESSION} as verified from session s where s.id = $1`,
);
const UPDATE_VERIFIED = `
  update session
  set verified_at = $2, factors = array(select distinct unnest(factors || $3::text))
  where id = $1`;

const ADD_FACTOR = `
  update session
  set factors = array(select distinct unnest(factors || $2::text))
  where id = $1`;

const SELECT_BY_MEMBER = new PreparedStatement<MembershipRow>(
  `select ${MEMBERSHIP_COLUMNS} from membership p where p.member_id = $1 and p.state = 'active'`,
);

const SELECT_LANGUAGE = new PreparedStatement<{ language: Language | null }>(
  'select language from member where id = $1',
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
      and p.seat_id is not distinct from given.seat_id and not ${NEEDS_PASSKEY}
  )`;

@Injectable()
export class SessionRepository {
  constructor(
    private readonly database: DataSource,
    private readonly reads: ReadPool,
  ) {}

  async findLanguage(memberId: string): Promise<Language | null> {
    const [member] = await this.reads.query(SELECT_LANGUAGE.bind(memberId));
    return member?.language ?? null;
  }

  async insert(tx: Tx, session: NewSession): Promise<void> {
    const { id, tokenHash, csrfToken, memberId, device, factors, agency } = session;
    await tx.manager.query(
      `
        insert into session (
          id, token_hash, csrf_token, member_id, created_at, seen_at, expires_at, device, factors, verified_at,
          agency_issuer, agency_subject, agency_sid
        )
        values (
          $1, $2, $3, $4, $5, $5, $5::timestamptz + $6::interval, $7, $8, least($5::timestamptz, $9), $10, $11, $12
        )`,
      [
        id,
        tokenHash,
        csrfToken,
        memberId,
        tx.now,
        LIFETIMES.session,
        device,
        factors,
        agency?.authenticatedAt ?? null,
        agency?.issuer ?? null,
        agency?.subject ?? null,
        agency?.sid ?? null,
      ],
    );
  }

  /** The member's sessions that are still valid, the latest used first. */
  findValidOf(memberId: string): Promise<SessionRow[]> {
    return this.database.query<SessionRow[]>(
      `
        select id, device, created_at as "createdAt", seen_at as "seenAt"
        from session
        where member_id = $1 and ended_at is null and expires_at > app_now()
          and seen_at > app_now() - $2::interval
        order by seen_at desc, id
        limit 100`,
      [memberId, LIFETIMES.sessionIdle],
    );
  }

  /** Valid sessions by the hex hash of their token, with what their members are at this moment. */
  findByTokenHashes(hashes: readonly string[]): Promise<SessionMembershipRow[]> {
    return this.reads.query(SELECT_BY_TOKENS.bind(JSON.stringify([...new Set(hashes)])));
  }

  async touch(ids: readonly string[]): Promise<void> {
    await this.reads.query(UPDATE_SEEN_AT.bind(ids));
  }

  /** Whether the session's member has shown a short while ago who they are. */
  async isVerified(sessionId: string): Promise<boolean> {
    const [session] = await this.reads.query(SELECT_VERIFIED.bind(sessionId));
    return session?.verified ?? false;
  }

  /** The session's member has this too, as was just seen. */
  async addFactor(tx: Tx, sessionId: string, factor: SignInFactor): Promise<void> {
    await tx.manager.query(ADD_FACTOR, [sessionId, factor]);
  }

  /** The session's member has shown by this who they are. */
  async setVerified(tx: Tx, sessionId: string, factor: SignInFactor): Promise<void> {
    await tx.manager.query(UPDATE_VERIFIED, [sessionId, tx.now, factor]);
  }

  /** From now on the provider that said who its member is ends it too. */
  async setAgency(tx: Tx, sessionId: string, { issuer, subject, sid }: AgencySession): Promise<void> {
    await tx.manager.query(
      'update session set agency_issuer = $2, agency_subject = $3, agency_sid = $4 where id = $1',
      [sessionId, issuer, subject, sid],
    );
  }

  /** Whether the provider of the member's agency has said in this session who they are. */
  async isByAgency(tx: Tx, sessionId: string): Promise<boolean> {
    const [found] = await tx.manager.query<{ yes: boolean }[]>(
      `select 'single-sign-on' = any(factors) as yes from session where id = $1`,
      [sessionId],
    );
    return found?.yes ?? false;
  }

  async findActiveMembership(memberId: string): Promise<MembershipRow | undefined> {
    const [row] = await this.reads.query(SELECT_BY_MEMBER.bind(memberId));
    return row;
  }

  /** Ids of the sessions that are no longer valid, or whose member's rights have changed since. */
  async findOutdated(actors: readonly Actor[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }[]>(SELECT_OUTDATED, [
      actors.map(({ sessionId }) => sessionId),
      actors.map(({ role }) => role),
      actors.map(({ country }) => country),
      actors.map(({ organisationId }) => organisationId),
      actors.map(({ seat }) => seat?.id ?? null),
    ]);
    return rows.map(({ id }) => id);
  }

  /** Ends the open session of a token. Returns the ids of what it ended. */
  endByTokenHash(tx: Tx, tokenHash: Buffer): Promise<string[]> {
    return this.endWhere(tx, 'token_hash = $2', tokenHash);
  }

  /** Ends every open session of a member. Returns their ids. */
  endByMember(tx: Tx, memberId: string): Promise<string[]> {
    return this.endWhere(tx, 'member_id = $2', memberId);
  }

  /** Ends every open session of a member but one. Returns their ids. */
  endOthers(tx: Tx, memberId: string, sessionId: string): Promise<string[]> {
    return this.endWhere(tx, 'member_id = $2 and id <> $3', memberId, sessionId);
  }

  /** Ends every open session of everybody but one. Returns their ids. */
  endAllBut(tx: Tx, sessionId: string): Promise<string[]> {
    return this.endWhere(tx, 'id <> $2', sessionId);
  }

  /** Ends every open session. Returns their ids. */
  endEverybodys(tx: Tx): Promise<string[]> {
    return this.endWhere(tx, 'true');
  }

  /** Ends the open sessions of an organisation's members that no provider opened. Returns their ids. */
  endWithoutAgency(tx: Tx, organisationId: string): Promise<string[]> {
    const ofMembers = 'member_id in (select id from member where organisation_id = $2)';
    return this.endWhere(tx, `not 'single-sign-on' = any(factors) and ${ofMembers}`, organisationId);
  }

  /** Ends the open sessions of an organisation's members that a provider opened. Returns their ids. */
  endByAgencyOf(tx: Tx, organisationId: string): Promise<string[]> {
    const ofMembers = 'member_id in (select id from member where organisation_id = $2)';
    return this.endWhere(tx, `agency_issuer is not null and ${ofMembers}`, organisationId);
  }

  /** Ends the open sessions that a provider opened for somebody, or within one session of its own. */
  endByProvider(
    tx: Tx,
    {
      issuer,
      subject,
      sid,
    }: { readonly issuer: string; readonly subject: string | null; readonly sid: string | null },
  ): Promise<string[]> {
    const ofSubject = '($3::text is null or agency_subject = $3)';
    const ofSession = '($4::text is null or agency_sid = $4)';
    return this.endWhere(tx, `agency_issuer = $2 and ${ofSubject} and ${ofSession}`, issuer, subject, sid);
  }

  private async endWhere(tx: Tx, condition: string, ...values: readonly unknown[]): Promise<string[]> {
    const [rows] = await tx.manager.query<[{ id: string }[], number]>(
      `update session set ended_at = $1 where ${condition} and ended_at is null returning id`,
      [tx.now, ...values],
    );
    return rows.map(({ id }) => id);
  }
}
