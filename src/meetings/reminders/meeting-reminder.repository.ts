import type { ReminderOffset } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

const INSERT_REMINDERS = `
  insert into reminder (id, meeting_id, member_id, lead, due_at)
  select *
  from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[])
  on conflict (meeting_id, member_id, lead)
  where sent_at is null do nothing`;

const SELECT_INVITED = `
  select m.id, m.starts_at as "startsAt", i.member_id as "memberId"
  from meeting m
  join meeting_invitation i on i.meeting_id = m.id and i.withdrawn_at is null
  join membership p on p.member_id = i.member_id and p.state <> 'left'
  where m.id = any($1)
  order by m.id, i.member_id`;

/** A member invited to a meeting. */
export interface ReminderTarget {
  readonly id: string;
  readonly startsAt: Date;
  readonly memberId: string;
}

/** A reminder to be sent at an instant. */
export interface PlannedReminder {
  /** The meeting. */
  readonly id: string;
  readonly memberId: string;
  readonly offset: ReminderOffset;
  readonly dueAt: Date;
}

/** Everyone invited to these meetings who has not left. */
export async function findReminderTargets(tx: Tx, meetingIds: readonly string[]): Promise<ReminderTarget[]> {
  return tx.manager.query<ReminderTarget[]>(SELECT_INVITED, [meetingIds]);
}

/** Reminders that are planned already stay as they are. */
export async function insertReminders(tx: Tx, rows: readonly PlannedReminder[]): Promise<void> {
  await tx.manager.query(INSERT_REMINDERS, [
    rows.map(() => newId()),
    rows.map(({ id }) => id),
    rows.map(({ memberId }) => memberId),
    rows.map(({ offset }) => offset),
    rows.map(({ dueAt }) => dueAt),
  ]);
}

/** Deletes the unsent reminders of a meeting, or of one member for it. */
export async function deleteUnsentReminders(
  tx: Tx,
  meetingId: string,
  memberId: string | null,
): Promise<void> {
  await tx.manager.query(
    `
      delete from reminder
      where meeting_id = $1 and sent_at is null and ($2::uuid is null or member_id = $2)`,
    [meetingId, memberId],
  );
}

export async function deleteUnsentRemindersOf(tx: Tx, meetingIds: readonly string[]): Promise<void> {
  await tx.manager.query('delete from reminder where meeting_id = any($1) and sent_at is null', [meetingIds]);
}
