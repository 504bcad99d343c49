import type { Language } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

const SELECT_DUE_FOR_APPROVAL = `
  select mi.meeting_id as "meetingId"
  from minutes mi
  where mi.approve_at <= app_now()
  order by mi.approve_at
  for update of mi skip locked
  limit 100`;

/** The seats that were invited, of the teams whose minutes they are, and whoever attended. */
const SELECT_RECIPIENTS = `
  select p.member_id as "memberId", p.email as address, p.time_zone as "timeZone", p.language,
    mi.approve_at as until, m.title as meeting, m.discreet
  from minutes mi
  join meeting m on m.id = mi.meeting_id
  join membership p on p.state <> 'left'
    and (
      exists (select from minutes_present a where a.meeting_id = m.id and a.member_id = p.member_id)
      or (
        p.role = 'team' and (m.kind <> 'national' or p.country = m.country_code)
        and exists (
          select
          from meeting_invitation v
          where v.meeting_id = m.id and v.member_id = p.member_id and v.withdrawn_at is null
        )
      )
    )
  where mi.meeting_id = $1
  order by p.member_id`;

/** A reader of circulated minutes, with what the email says about them. */
export interface CirculationRecipient {
  readonly memberId: string;
  readonly address: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly until: Date;
  readonly meeting: string;
  readonly discreet: boolean;
}

export async function findCirculationRecipients(tx: Tx, meetingId: string): Promise<CirculationRecipient[]> {
  return tx.manager.query<CirculationRecipient[]>(SELECT_RECIPIENTS, [meetingId]);
}

/** The instant so many days from now, by the database's calendar. */
export async function findApprovalDeadline(tx: Tx, days: number): Promise<Date> {
  const [{ at }] = await tx.manager.query<[{ at: Date }]>(
    `select $1::timestamptz + make_interval(days => $2) as at`,
    [tx.now, days],
  );
  return at;
}

/** Meetings whose minutes are approved by silence now; locks the minutes until the commit. */
export async function findDueForApproval(tx: Tx): Promise<{ readonly meetingId: string }[]> {
  return tx.manager.query<{ meetingId: string }[]>(SELECT_DUE_FOR_APPROVAL);
}

/** Whether the minutes have any text or decision. */
export async function hasContent(tx: Tx, meetingId: string): Promise<boolean> {
  const [row] = await tx.manager.query<[{ some: boolean }]>(
    `
      select exists (select from minutes_entry where meeting_id = $1 and text <> '')
        or exists (select from decision where meeting_id = $1) as some`,
    [meetingId],
  );
  return row.some;
}

/** Adds an addendum under the next number. Returns the number. */
export async function insertAddendum(
  tx: Tx,
  meetingId: string,
  text: string,
  memberId: string,
): Promise<number> {
  const [{ number }] = await tx.manager.query<[{ number: number }]>(
    `
      insert into minutes_addendum (id, meeting_id, number, text, by_id, at)
      select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5
      from minutes_addendum
      where meeting_id = $2
      returning number`,
    [newId(), meetingId, text, memberId, tx.now],
  );
  return number;
}
