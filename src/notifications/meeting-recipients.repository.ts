import { PreparedStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';

/** A member to notify of a meeting. */
interface MeetingRecipient {
  readonly meeting_id: string;
  readonly member_id: string;
}

/** A member to notify of an object: a meeting, an action, a decision. */
export interface ObjectRecipient {
  readonly object_id: string;
  readonly member_id: string;
}

const SELECT_AGENDA_EDITORS = new PreparedStatement<MeetingRecipient>(`
  select m.id as meeting_id, p.member_id
  from meeting m
  join membership p on p.state = 'active'
    and (
      p.member_id = m.convened_by or (m.kind = 'national' and p.role = 'team' and p.country = m.country_code)
    )
  where m.id = any($1::uuid[])
    and (
      p.role = 'secretariat' or (p.role = 'team' and m.kind = 'national' and p.country = m.country_code)
    )`);

const SELECT_PAPER_READERS = new PreparedStatement<MeetingRecipient & { readonly by_id: string }>(`
  select distinct m.id as meeting_id, p.member_id, g.by_id
  from unnest($1::uuid[], $2::uuid[]) as g(document_id, by_id)
  join document d on d.id = g.document_id and d.state = 'current'
  join document_attachment a on a.document_id = d.id and a.kind in ('meeting', 'agenda-item')
  left join agenda_item i on a.kind = 'agenda-item' and i.id = a.object_id
  join meeting m on m.id = case a.kind when 'meeting' then a.object_id else i.meeting_id end
    and m.over_at is null and m.state in ('scheduled', 'in-session')
  join meeting_invitation v on v.meeting_id = m.id and v.withdrawn_at is null
  join membership p on p.member_id = v.member_id
  where (d.audience <> 'teams' or p.role in ('team', 'secretariat'))
    and (
      d.audience <> 'named'
      or exists (
        select
        from document_named_reader r
        where r.document_id = d.id and r.member_id = p.member_id
      )
    )
    and (d.audience <> 'national' or (p.country = d.country_code and p.role in ('team', 'network')))
    and (
      i.id is null or not i.closed
      or exists (
        select
        from agenda_item_reader r
        where r.item_id = i.id and (r.member_id = p.member_id or r.seat_id = p.seat_id)
      )
    )`);

const SELECT_MINUTES_READERS = `
  select distinct m.id as object_id, p.member_id
  from meeting m
  join membership p on p.state = 'active'
    and (
      p.member_id = m.convened_by
      or exists (select from minutes_present a where a.meeting_id = m.id and a.member_id = p.member_id)
      or (
        p.role = 'team' and (m.kind <> 'national' or p.country = m.country_code)
        and exists (
          select
          from meeting_invitation v
          where v.meeting_id = m.id and v.member_id = p.member_id and v.withdrawn_at is null
        )
      )
    )
  where m.id = any($1::uuid[])`;

const SELECT_MINUTE_TAKERS = `
  select m.id as object_id, p.member_id
  from meeting m
  join membership p on p.state = 'active'
    and (
      p.member_id = m.convened_by or (m.kind = 'national' and p.role = 'team' and p.country = m.country_code)
    )
  where m.id = any($1::uuid[])`;

const SELECT_ACTION_OWNERS = `
  select a.id as object_id, p.member_id
  from action a
  join membership p on p.state = 'active' and case
    when a.owner_member_id is not null then p.member_id = a.owner_member_id
    when a.owner_seat_id is null then p.role = 'secretariat' else p.seat_id = a.owner_seat_id end
  where a.id = any($1::uuid[])`;

const SELECT_FOLLOW_UP_SEATS = `
  select distinct f.decision_id as object_id, p.member_id
  from follow_up f
  join membership p on p.seat_id = f.seat_id and p.state = 'active'
  where f.decision_id = any($1::uuid[])`;

export function findInvitees(tx: Tx, meetingIds: readonly string[]): Promise<MeetingRecipient[]> {
  return tx.manager.query<MeetingRecipient[]>(
    `
      select meeting_id, member_id
      from meeting_invitation
      where meeting_id = any($1) and withdrawn_at is null`,
    [meetingIds],
  );
}

/** The convenor, and with it the team in whose country a national meeting is. */
export async function findAgendaEditors(tx: Tx, meetingIds: readonly string[]): Promise<MeetingRecipient[]> {
  const [rows] = await tx.queryAll(SELECT_AGENDA_EDITORS.bind(meetingIds));
  return rows;
}

/** Those invited to a meeting still to be held that a replaced paper belongs to, as far as they may read it. */
export async function findPaperReaders(
  tx: Tx,
  replaced: readonly { readonly documentId: string; readonly memberId: string }[],
): Promise<(MeetingRecipient & { readonly by_id: string })[]> {
  const [rows] = await tx.queryAll(
    SELECT_PAPER_READERS.bind(
      replaced.map(({ documentId }) => documentId),
      replaced.map(({ memberId }) => memberId),
    ),
  );
  return rows;
}

/** To whom the minutes belong: the teams that were invited, whoever attended, and the convenor. */
export function findMinutesReaders(tx: Tx, meetingIds: readonly string[]): Promise<ObjectRecipient[]> {
  return tx.manager.query<ObjectRecipient[]>(SELECT_MINUTES_READERS, [meetingIds]);
}

export function findMinuteTakers(tx: Tx, meetingIds: readonly string[]): Promise<ObjectRecipient[]> {
  return tx.manager.query<ObjectRecipient[]>(SELECT_MINUTE_TAKERS, [meetingIds]);
}

/** The member whose action it is or who holds its seat now, or the secretariat. */
export function findActionOwners(tx: Tx, actionIds: readonly string[]): Promise<ObjectRecipient[]> {
  return tx.manager.query<ObjectRecipient[]>(SELECT_ACTION_OWNERS, [actionIds]);
}

export function findFollowUpSeats(tx: Tx, decisionIds: readonly string[]): Promise<ObjectRecipient[]> {
  return tx.manager.query<ObjectRecipient[]>(SELECT_FOLLOW_UP_SEATS, [decisionIds]);
}
