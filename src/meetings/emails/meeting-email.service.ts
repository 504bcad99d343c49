import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/persistence/transaction';
import { findInvitedMemberIds, scheduleEmails } from './meeting-email.repository.ts';

/** Schedules emails about meetings, in the transaction of the change; a job writes them when they are due. */
@Injectable()
export class MeetingEmailService {
  /**
   * Schedules an email on the meeting's state, including whatever else changes in the next two minutes. Returns
   * the number of recipients.
   */
  async schedule(tx: Tx, meetingId: string, memberIds: readonly string[]): Promise<number> {
    if (memberIds.length > 0) await scheduleEmails(tx, meetingId, memberIds);
    return memberIds.length;
  }

  /** Schedules the email for everyone invited. Returns the number of recipients. */
  async scheduleForAll(tx: Tx, meetingId: string): Promise<number> {
    return this.schedule(tx, meetingId, await findInvitedMemberIds(tx, meetingId));
  }
}
