/** What the mail says of a report that is due: mails go to other people's servers, so no amount. */
export interface DueReportFacts {
  readonly number: number;
  readonly fund: string;
}

/** Reports `r` to a fund `f` that are owed for a grant `g`: they are drafts still. */
export const FROM_OWED_REPORTS = `
  from grant_report r
  join fund_grant g on g.id = r.grant_id
  join fund f on f.id = g.fund_id and r.state = 'draft'`;

/** Whose report is due by which day: of all seats of the country that has the grant. */
export const DUE_REPORTS = `
  select r.id as object_id, m.member_id, null::timestamptz as until, r.due_on as day, r.due_set_at as since,
    json_build_object('number', r.number, 'fund', f.title) as facts
  ${FROM_OWED_REPORTS}
  join membership m on m.state = 'active' and m.role = 'team' and m.seat_id is not null and m.country = g.country
  where r.due_on between (app_now() - interval '2 days')::date and (app_now() + interval '31 days')::date`;
