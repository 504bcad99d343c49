import { Injectable } from '@nestjs/common';
import { planReminders } from '@nbn/calendar';
import type { Tx } from '#platform/persistence/transaction';
import type { Meeting } from '../meeting.entity.ts';
import {
  deleteUnsentReminders,
  deleteUnsentRemindersOf,
  findReminderTargets,
  insertReminders,
  type ReminderTarget,
} from './meeting-reminder.repository.ts';

/** Plans reminders as rows, in the transaction that sets or changes a meeting's time. */
@Injectable()
export class MeetingReminderService {
  /** Plans future reminders for these members, beside those that are planned already. */
  plan(tx: Tx, meeting: Pick<Meeting, 'id' | 'startsAt'>, memberIds: readonly string[]): Promise<void> {
    return this.insert(
      tx,
      memberIds.map((memberId) => ({ ...meeting, memberId })),
    );
  }

  /** Plans future reminders for everyone invited to these meetings. */
  async planForMany(tx: Tx, meetingIds: readonly string[]): Promise<void> {
    await this.insert(tx, await findReminderTargets(tx, meetingIds));
  }

  private async insert(tx: Tx, invited: readonly ReminderTarget[]): Promise<void> {
    const rows = invited.flatMap(({ id, startsAt, memberId }) =>
      planReminders(startsAt, tx.now).map(({ offset, dueAt }) => ({ id, memberId, offset, dueAt })),
    );
    if (rows.length > 0) await insertReminders(tx, rows);
  }

  /** Plans future reminders for everyone invited. */
  planForAll(tx: Tx, meeting: Pick<Meeting, 'id'>): Promise<void> {
    return this.planForMany(tx, [meeting.id]);
  }

  /** Withdraws the unsent reminders of the whole meeting, or of one member. */
  async withdraw(tx: Tx, meetingId: string, memberId: string | null = null): Promise<void> {
    await deleteUnsentReminders(tx, meetingId, memberId);
  }

  /** Withdraws the unsent reminders of these meetings. */
  async withdrawMany(tx: Tx, meetingIds: readonly string[]): Promise<void> {
    await deleteUnsentRemindersOf(tx, meetingIds);
  }
}
