import { Injectable } from '@nestjs/common';
import { planReminders } from '@nbn/calendar';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import type { Meeting } from '../meeting.entity.ts';

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

interface ReminderTarget {
  readonly id: string;
  readonly startsAt: Date;
  readonly memberId: string;
}

/** Reminders are rows of the transaction that sets or moves the time. */
@Injectable()
export class MeetingReminderService {
  /** Plans what still lies ahead for these members; what is planned for them already stays as it is. */
  plan(tx: Tx, meeting: Pick<Meeting, 'id' | 'startsAt'>, memberIds: readonly string[]): Promise<void> {
    return this.insert(
      tx,
      memberIds.map((memberId) => ({ ...meeting, memberId })),
    );
  }

  /** Plans what still lies ahead for everyone invited to these meetings. */
  async planForMany(tx: Tx, meetingIds: readonly string[]): Promise<void> {
    await this.insert(tx, await tx.manager.query<ReminderTarget[]>(SELECT_INVITED, [meetingIds]));
  }

  private async insert(tx: Tx, invited: readonly ReminderTarget[]): Promise<void> {
    const rows = invited.flatMap(({ id, startsAt, memberId }) =>
      planReminders(startsAt, tx.now).map(({ offset, dueAt }) => ({ id, memberId, offset, dueAt })),
    );
    if (rows.length === 0) return;
    await tx.manager.query(INSERT_REMINDERS, [
      rows.map(() => newId()),
      rows.map(({ id }) => id),
      rows.map(({ memberId }) => memberId),
      rows.map(({ offset }) => offset),
      rows.map(({ dueAt }) => dueAt),
    ]);
  }

  /** Plans what still lies ahead for everyone invited. */
  planForAll(tx: Tx, meeting: Pick<Meeting, 'id'>): Promise<void> {
    return this.planForMany(tx, [meeting.id]);
  }

  /** Takes back what has not been sent: of the whole meeting, or of one member. */
  async withdraw(tx: Tx, meetingId: string, memberId: string | null = null): Promise<void> {
    await tx.manager.query(
      `
        delete from reminder
        where meeting_id = $1 and sent_at is null and ($2::uuid is null or member_id = $2)`,
      [meetingId, memberId],
    );
  }

  /** Takes back what has not been sent of these meetings. */
  async withdrawMany(tx: Tx, meetingIds: readonly string[]): Promise<void> {
    await tx.manager.query('delete from reminder where meeting_id = any($1) and sent_at is null', [
      meetingIds,
    ]);
  }
}
