import { Injectable } from '@nestjs/common';
import { reminderPlan } from '@nbn/calendar';
import { newId } from '../../platform/persistence/id.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import type { Meeting } from '../meeting.entity.ts';

const PLAN = `
  insert into reminder (id, meeting_id, member_id, lead, due_at)
  select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[])
  on conflict (meeting_id, member_id, lead) where sent_at is null do nothing`;

/** Reminders are rows of the transaction that sets or moves the time. */
@Injectable()
export class ReminderPlanning {
  /** Plans what still lies ahead for these members; what is planned for them already stays as it is. */
  async plan(tx: Tx, meeting: Pick<Meeting, 'id' | 'startsAt'>, memberIds: readonly string[]): Promise<void> {
    const rows = reminderPlan(meeting.startsAt, tx.now).flatMap(({ offset, dueAt }) => memberIds.map((memberId) => ({ memberId, offset, dueAt })));
    if (rows.length === 0) return;
    await tx.manager.query(PLAN, [
      rows.map(() => newId()),
      rows.map(() => meeting.id),
      rows.map(({ memberId }) => memberId),
      rows.map(({ offset }) => offset),
      rows.map(({ dueAt }) => dueAt),
    ]);
  }

  /** Plans what still lies ahead for everyone invited. */
  async planForAll(tx: Tx, meeting: Pick<Meeting, 'id' | 'startsAt'>): Promise<void> {
    const rows = await tx.manager.query<{ id: string }[]>(
      `select i.member_id as id from meeting_invitation i join member_standing p on p.member_id = i.member_id and p.state <> 'left'
       where i.meeting_id = $1 and i.withdrawn_at is null order by i.member_id`, [meeting.id]);
    await this.plan(tx, meeting, rows.map(({ id }) => id));
  }

  /** Takes back what has not been sent: of the whole meeting, or of one member. */
  async withdraw(tx: Tx, meetingId: string, memberId: string | null = null): Promise<void> {
    await tx.manager.query('delete from reminder where meeting_id = $1 and sent_at is null and ($2::uuid is null or member_id = $2)', [meetingId, memberId]);
  }
}
