/**
 * Whether a country's consultation of its network takes answers: before its end, while the round takes the
 * country's own, and while networks read the draft. Over `national_consultation n`, `consultation_round r`,
 * `round_country c` and `standard s`.
 */
export const IS_NATIONAL_OPEN = `
  (n.closed_at is null and n.closes_at > app_now() and c.submitted_at is null
    and r.state in ('open', 'closed') and s.state = 'consultation' and s.audience = 'networks')`;

/**
 * Whether a member is asked: now in the country's network, in an organisation of a kind that is asked. Over
 * `national_consultation n` and `membership p`.
 */
export const IS_ASKED_MEMBER = `
  (p.role = 'network' and p.state = 'active' and p.country = n.country
    and (
      n.whole_network
      or exists (
        select
        from national_consultation_kind k
        join organisation o on o.id = p.organisation_id
        where k.round_id = n.round_id and k.country = n.country and k.kind = o.kind
      )
    ))`;

/** What a member has answered (`NationalAnswer`). Over `national_consultation n` and `membership p`. */
export const NATIONAL_ANSWER = `
  (case
    when exists (
      select
      from consultation_remark k
      where k.round_id = n.round_id and k.author_id = p.member_id and k.country = n.country
        and k.state <> 'withdrawn'
    ) then 'offered'
    when exists (
      select
      from national_consultation_reply y
      where y.round_id = n.round_id and y.country = n.country and y.member_id = p.member_id
    ) then 'nothing'
    else 'waiting' end)`;

/** When it ended before its time, else its deadline. Over `national_consultation n`. */
export const NATIONAL_END = 'least(n.closes_at, n.closed_at)';
