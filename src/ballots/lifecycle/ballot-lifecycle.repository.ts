import type { BallotAnnulmentReason, CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import type { BallotRecipient } from '../emails/ballot-recipient.ts';
import type { SeatArrangement } from './ballot-lifecycle.query.ts';

export interface OutcomeRecord {
  readonly statement: string;
  readonly ownerCountries: readonly CountryCode[];
  readonly reviewOn: string | null;
}

/** A seat that another names as its proxy. */
export interface ProxyCandidate {
  readonly country: string;
  /** A third seat has named it. */
  readonly taken: boolean;
  /** It has named a proxy itself, or the naming seat is one. */
  readonly chain: boolean;
}

export async function saveAnnulment(tx: Tx, ballotId: string, because: BallotAnnulmentReason): Promise<void> {
  await tx.manager.query(
    `update ballot set state = 'annulled', closed_at = app_now(), annulled_because = $2 where id = $1`,
    [ballotId, because],
  );
}

/**
 * Those who voted, those who called the vote and those who verify it: all who would have relied on its
 * result.
 */
const SELECT_ANNULMENT_RECIPIENTS = `
  select distinct m.member_id as "memberId", m.email as address, m.language
  from membership m
  left join ballot_seat s on s.ballot_id = $1 and (m.member_id = s.alternate_id or m.seat_id = s.seat_id)
  where m.state = 'active' and (s.seat_id is not null or m.role in ('secretariat', 'auditor'))`;

export async function findAnnulmentRecipients(tx: Tx, ballotId: string): Promise<BallotRecipient[]> {
  return tx.manager.query<BallotRecipient[]>(SELECT_ANNULMENT_RECIPIENTS, [ballotId]);
}

export async function saveFollowup(
  tx: Tx,
  ballotId: string,
  { statement, ownerCountries, reviewOn }: OutcomeRecord,
  byMember: string,
): Promise<void> {
  await tx.manager.query(
    `
      insert into ballot_followup (ballot_id, statement, owner_countries, review_on, by_member, at)
      values ($1, $2, $3, $4, $5, app_now())
      on conflict (ballot_id) do update set statement = excluded.statement,
        owner_countries = excluded.owner_countries, review_on = excluded.review_on,
        by_member = excluded.by_member, at = excluded.at`,
    [ballotId, statement, ownerCountries, reviewOn, byMember],
  );
}

/** Empties the reasons of a seat's paper. Returns whether there were any left to redact. */
export async function redactReasons(
  tx: Tx,
  ballotId: string,
  seatId: string,
  byMember: string,
): Promise<boolean> {
  const [rows] = await tx.manager.query<[object[], number]>(
    `
      update ballot_reason
      set reason = null, paragraph = null, lifts = null, redacted_at = app_now(), redacted_by = $3
      where ballot_id = $1 and seat_id = $2 and redacted_at is null
      returning 1`,
    [ballotId, seatId, byMember],
  );
  return rows.length > 0;
}

/** The countries of the auditors who hold the bundle; null for one of none. */
export async function findBundleHolderCountries(tx: Tx, ballotId: string): Promise<(string | null)[]> {
  const rows = await tx.manager.query<{ country: string | null }[]>(
    'select country_code as country from ballot_bundle_holder where ballot_id = $1',
    [ballotId],
  );
  return rows.map(({ country }) => country);
}

export async function insertBundleHolder(
  tx: Tx,
  ballotId: string,
  { memberId, country }: Pick<Actor, 'memberId' | 'country'>,
): Promise<void> {
  await tx.manager.query(
    `
      insert into ballot_bundle_holder (ballot_id, member_id, country_code, at)
      values ($1, $2, $3, app_now())`,
    [ballotId, memberId, country],
  );
}

const SELECT_OWN_VOTE = `
  select
  from ballot_seat
  where ballot_id = $1 and not recused and coalesce(alternate_id, holder_id) = $2`;

/** Whether the member has been voting for a seat since the opening. */
export async function isVoter(tx: Tx, ballotId: string, memberId: string): Promise<boolean> {
  return (await tx.manager.query<object[]>(SELECT_OWN_VOTE, [ballotId, memberId])).length > 0;
}

export async function saveArrangement(
  tx: Tx,
  ballotId: string,
  seatId: string,
  { proxySeatId, recused }: SeatArrangement,
): Promise<void> {
  await tx.manager.query(
    `
      insert into ballot_arrangement (ballot_id, seat_id, proxy_seat_id, recused)
      values ($1, $2, $3, $4)
      on conflict (ballot_id, seat_id) do update set proxy_seat_id = excluded.proxy_seat_id,
        recused = excluded.recused`,
    [ballotId, seatId, proxySeatId, recused],
  );
}

export async function findProxyCandidate(
  tx: Tx,
  ballotId: string,
  ownSeatId: string,
  proxySeatId: string,
): Promise<ProxyCandidate | undefined> {
  const [seat] = await tx.manager.query<ProxyCandidate[]>(
    `
      select s.country_code as country,
        exists (
          select
          from ballot_arrangement a
          where a.ballot_id = $1 and a.proxy_seat_id = s.id and a.seat_id <> $3
        ) as taken,
        exists (
          select
          from ballot_arrangement a
          where a.ballot_id = $1
            and ((a.seat_id = s.id and a.proxy_seat_id is not null) or a.proxy_seat_id = $3)
        ) as chain
      from team_seat s
      where s.id = $2`,
    [ballotId, proxySeatId, ownSeatId],
  );
  return seat;
}
