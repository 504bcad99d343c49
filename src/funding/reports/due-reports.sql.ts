/** What the mail says of a report that is due: mails go to other people's servers, so no amount. */
export interface DueReportFacts {
  readonly number: number;
  readonly fund: string;
}

/** Whose report is due by which day: of all seats of the country that has the grant, as long as it is a draft. */
export const DUE_REPORTS = `
  select r.id as object_id, m.member_id, null::timestamptz as until, r.due_on as day, r.due_set_at as since,
    json_build_object('number', r.number, 'fund', f.title) as facts
  from grant_report r
  join fund_grant g on g.id = r.grant_id
  join fund f on f.id = g.fund_id
  join membership m on m.state = 'active' and m.role = 'team' and m.seat_id is not null and m.country = g.country
  where r.state = 'draft'
    and r.due_on between (app_now() - interval '2 days')::date and (app_now() + interval '31 days')::date`;
