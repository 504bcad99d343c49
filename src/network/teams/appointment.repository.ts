import type { CountryCode, MemberState, SeatType, Sector } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

/** A member who is to get a seat, with the term as instants. */
interface Candidate {
  readonly seat_id: string;
  readonly member_state: MemberState;
  readonly country: CountryCode | null;
  readonly sector: Sector;
  readonly starts_at: Date;
  readonly ends_at: Date | null;
}

export interface NewTerm {
  readonly country: CountryCode;
  readonly seat: SeatType;
  readonly memberId: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** A term as it is changed: with its seat. */
interface Term {
  readonly id: string;
  readonly seat_id: string;
  readonly member_id: string;
  readonly starts_at: Date;
  readonly ends_at: Date | null;
  readonly country: CountryCode;
  readonly seat: SeatType;
  readonly new_end: Date;
}

export interface EndedTerm {
  readonly id: string;
  readonly seatId: string;
  readonly memberId: string;
  readonly country: CountryCode;
  readonly seat: SeatType;
}

/** The term has ended and nothing has followed from it yet. One that ended where it began never existed. */
export const HAS_ENDED = 'vacated_at is null and ends_at <= app_now() and ends_at > starts_at';

/** A day of the country's calendar as the instant at which it begins there; null stays null. */
const startOfDay = (parameter: string): string => `(${parameter}::date)::timestamp at time zone c.time_zone`;

const SELECT_CANDIDATE = `
  select s.id as seat_id, m.state as member_state, o.country_code as country, o.sector,
    coalesce(${startOfDay('$4')}, $6) as starts_at, ${startOfDay('$5')} as ends_at
  from team_seat s
  join country c on c.code = s.country_code, member m
  join organisation o on o.id = m.organisation_id
  where s.country_code = $1 and s.type = $2 and m.id = $3`;

const LOCK_TERM = `
  select a.id, a.seat_id, a.member_id, a.starts_at, a.ends_at, s.country_code as country, s.type as seat,
    coalesce(${startOfDay('$2')}, $3) as new_end
  from appointment a
  join team_seat s on s.id = a.seat_id
  join country c on c.code = s.country_code
  where a.id = $1
  for update of a`;

/** Marked as taken, so that of several processes one publishes the end. */
const TAKE_ENDED_TERMS = `
  with over as (select id from appointment where ${HAS_ENDED} order by ends_at limit 500 for update skip locked)
  update appointment a
  set vacated_at = app_now()
  from over, team_seat s
  where a.id = over.id and s.id = a.seat_id
  returning a.id, a.seat_id as "seatId", a.member_id as "memberId", s.country_code as country,
    s.type as seat`;

export async function findCandidate(tx: Tx, term: NewTerm): Promise<Candidate | undefined> {
  const { country, seat, memberId, from, until } = term;
  const [candidate] = await tx.manager.query<Candidate[]>(SELECT_CANDIDATE, [
    country,
    seat,
    memberId,
    from,
    until,
    tx.now,
  ]);
  return candidate;
}

/** Ids of the member's terms that run or are still to begin. */
export async function findOpenTerms(tx: Tx, memberId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    'select id from appointment where member_id = $1 and (ends_at is null or ends_at > $2)',
    [memberId, tx.now],
  );
  return rows.map(({ id }) => id);
}

/** The term, with the instant at which it would end: the beginning of the day, or now without one. */
export async function lockTerm(tx: Tx, id: string, until: string | null): Promise<Term | undefined> {
  const [term] = await tx.manager.query<Term[]>(LOCK_TERM, [id, until, tx.now]);
  return term;
}

export async function takeEndedTerms(tx: Tx): Promise<EndedTerm[]> {
  const [ended] = await tx.manager.query<[EndedTerm[], number]>(TAKE_ENDED_TERMS);
  return ended;
}
