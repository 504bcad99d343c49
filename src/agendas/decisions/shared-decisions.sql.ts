/**
 * What national meetings decided and their countries tell the others: `decision d` with `meeting m`. An item that
 * was closed afterwards takes its decisions along.
 */
export const FROM_SHARED_DECISIONS = `
  from decision d
  join meeting m on m.id = d.meeting_id and m.kind = 'national'
  join minutes mi on mi.meeting_id = m.id and mi.state = 'approved'
  join agenda_item i on i.id = d.item_id and not i.closed and d.shared_abroad and d.withdrawn_at is null`;
