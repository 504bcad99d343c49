import type { BallotPhase, CastingWay } from '@nbn/contracts';
import type { BallotPaper } from '@nbn/voting';
import type { WholeBallot } from './ballot.rows.ts';

/** What the roll says of the reader's seat, as columns. */
export interface OwnSeatColumns {
  readonly mySeat: string | null;
  readonly myRecused: boolean | null;
  readonly myVacant: boolean | null;
  readonly myPresent: boolean | null;
  readonly myHandedOver: boolean | null;
  readonly mySinceOpening: boolean | null;
  readonly myFormerVoted: boolean | null;
}

export type BallotDetailRow = Omit<WholeBallot, 'own' | 'live' | 'seat'> &
  OwnSeatColumns & {
    readonly ownPaper: BallotPaper | null;
    readonly ownCastAt: Date | null;
    readonly ownReceipt: string | null;
    readonly ownRevision: number | null;
    readonly ownWay: CastingWay | null;
  };

/** How many secret papers are in: in steps while the box is open, so that nobody sees a single one come. */
const SECRET_PAPER_COUNT = `
  case
    when b.state = 'open' then (
      select coalesce(max(papers_shown), 0)
      from ballot_box x
      where x.ballot_id = b.id
    ) else (select count(*)::int from ballot_sealed x where x.ballot_id = b.id) end`;

/**
 * The reader holds the seat `m` of the ballot `b` only since it opened, and a paper of theirs could not be
 * told from one of the former holder.
 */
export const IS_NEW_HOLDER = `
  (b.secrecy = 'secret' and m.holder_id is distinct from $1 and m.alternate_id is distinct from $1)`;
/** What counts for the seat `m` was cast by whoever held it before. */
const FORMER_HOLDER_VOTED = `
  exists (
    select
    from ballot_paper f
    where f.ballot_id = m.ballot_id and f.seat_id = m.seat_id and f.revision = m.revision and f.way = 'app'
      and f.cast_by <> $1 and m.alternate_id is null
  )`;

/**
 * A ballot `b` with the reader's seat `m`: `$1` is the reader, `$2` the seat it holds. A result is shown once
 * it is released.
 */
export const LINE_COLUMNS = `
  b.id, b.subject_kind as "subjectKind", b.subject_id as "subjectId", b.subject_path as "subjectPath",
    b.text_hash as "textHash", b.text_changed_at as "textChangedAt", b.question, b.method, b.electorate,
    b.state, b.places, case when b.released_at is not null then b.outcome end as outcome, b.secrecy,
    b.tie_rule as "tieRule", b.results, b.straw_poll as "strawPoll", b.round, b.follows,
    b.opens_at as "opensAt", b.closes_at as "closesAt", b.time_zone as "timeZone",
    (select count(*)::int from ballot_seat s where s.ballot_id = b.id and not s.recused) as seats, case
    when b.secrecy = 'secret' then (${SECRET_PAPER_COUNT})
    else (select count(*)::int from ballot_seat s where s.ballot_id = b.id and s.revision > 0)
    end as "seatsVoting", coalesce(m.revision > 0, false) as "hasCast", m.seat_id as "mySeat",
    m.recused as "myRecused", m.vacant as "myVacant", m.present as "myPresent", m.alternate_id is not null
    and m.alternate_id <> $1 as "myHandedOver", ${IS_NEW_HOLDER} as "mySinceOpening",
    ${FORMER_HOLDER_VOTED} as "myFormerVoted"`;

export const JOIN_OWN_SEAT = `
  left join lateral (
    select *
    from ballot_seat s
    where s.ballot_id = b.id and (s.seat_id = $2 or s.alternate_id = $1)
    order by s.alternate_id = $1 desc nulls last
    limit 1
  ) m on true`;

export const SELECT_DETAIL = `
  select ${LINE_COLUMNS}, b.rules, b.quorum_countries as "quorumCountries", b.quorum_share as "quorumShare",
    b.announced_at as "announcedAt", b.opened_at as "openedAt", b.closed_at as "closedAt",
    b.counted_at as "countedAt", b.released_at as "releasedAt", b.chair_country as "chairCountry", b.audience,
    case when b.released_at is not null then b.result end as result, b.result as counted,
    b.tie_settled as "tieSettled", b.tie_due_at as "tieDueAt", b.annulled_because as "annulledBecause",
    b.closed_early_by is not null and b.released_at is null as "closedEarly", app_now() as now,
    (
      select coalesce(
        json_agg(json_build_object('id', o.option_id, 'label', o.label) order by o.position), '[]'
      )
      from ballot_option o
      where o.ballot_id = b.id
    ) as options,
    (
      select coalesce(
        json_agg(
          json_build_object(
            'seatId', s.seat_id, 'country', s.country_code, 'type', s.seat_type, 'voted', s.revision > 0
            or s.pass_digest is not null, 'recused', s.recused, 'vacant', s.vacant, 'present',
            s.present, 'proxySeatId', s.proxy_seat_id, 'alternate', s.alternate_id is not null
          ) order by s.country_code, s.seat_type
        ), '[]'
      )
      from ballot_seat s
      where s.ballot_id = b.id
    ) as roll,
    p.paper || coalesce(
      (
        select jsonb_strip_nulls(
          jsonb_build_object('reason', w.reason, 'paragraph', w.paragraph, 'lifts', w.lifts)
        )
        from ballot_reason w
        where w.ballot_id = p.ballot_id and w.seat_id = p.seat_id and w.revision = p.revision
      ), '{}'
    ) as "ownPaper", p.cast_at as "ownCastAt", p.receipt as "ownReceipt", m.revision as "ownRevision",
    p.way as "ownWay"
  from ballot b ${JOIN_OWN_SEAT}
  left join ballot_paper p on p.ballot_id = m.ballot_id and p.seat_id = m.seat_id
    and p.revision = m.revision`;

/** Voting is on at this instant. */
export const IS_OPEN = `b.state = 'open' and b.closes_at > app_now()`;

export const PHASE_SQL: Readonly<Record<BallotPhase, string>> = {
  draft: `b.state = 'draft'`,
  announced: `b.state = 'announced' and b.closes_at > app_now()`,
  open: IS_OPEN,
  counting: `b.state in ('announced', 'open') and b.closes_at <= app_now()`,
  counted: `b.state = 'counted'`,
  released: `b.state = 'released'`,
  reviewed: `b.state = 'reviewed'`,
  withdrawn: `b.state = 'withdrawn'`,
  annulled: `b.state = 'annulled'`,
};
