/** The part of a review that its mail says. */
export interface PracticeReviewFacts {
  /** Mails go to other people's servers: what is for few is not named in them. */
  readonly title: string | null;
}

/** Shared practices `p`, and `m`, who looks at each again: whoever has its seat now, or its member. */
export const FROM_REVIEWED_PRACTICES = `
  from practice p
  join membership m on m.state = 'active' and (m.seat_id = p.owner_seat_id or m.member_id = p.owner_member_id)
  where p.state = 'shared'`;

/** Who looks at which practice by which day. */
export const PRACTICE_REVIEWS = `
  select p.id as object_id, m.member_id, null::timestamptz as until, p.review_on as day,
    p.review_set_at as since, json_build_object(
      'title', case when p.audience = 'network' then p.title end
    ) as facts
  ${FROM_REVIEWED_PRACTICES}
    and p.review_on between (app_now() - interval '2 days')::date and (app_now() + interval '31 days')::date`;
