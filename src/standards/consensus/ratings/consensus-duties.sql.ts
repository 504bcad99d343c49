/**
 * What a round asks of a seat and has not got, over alias `r` (consensus_round) and `seat`, an expression of its id:
 * how many clauses there are, and how many it has not rated.
 */
export const joinMissingRatingsSql = (seat: string): string => `
  join lateral (
    select count(*)::int as asked, count(*) filter (where g.id is null)::int as missing
    from consensus_round_clause q
    left join consensus_rating g on g.round_id = q.round_id and g.clause_id = q.clause_id
      and g.seat_id = ${seat}
    where q.round_id = r.id
  ) d on d.missing > 0`;

/** Open rounds `r` of a process `p` on a standard `s`, and `m`, who holds a seat that has not rated every clause. */
export const FROM_AWAITED_RATINGS = `
  from consensus_round r
  join consensus_process p on p.id = r.process_id
  join standard s on s.id = p.standard_id
  join membership m on m.role = 'team' and m.state = 'active'
  ${joinMissingRatingsSql('m.seat_id')}
  where r.state = 'open' and r.closes_at > app_now()`;

/** Which open round waits for which holder of a seat. */
export const CONSENSUS_DUTIES = `
  select p.standard_id as object_id, m.member_id, r.closes_at as until, null::date as day,
    r.opened_at as since,
    json_build_object('title', s.title, 'round', r.ordinal, 'missing', d.missing, 'asked', d.asked)::jsonb as facts
  ${FROM_AWAITED_RATINGS}
    and r.closes_at < app_now() + interval '8 days'`;
