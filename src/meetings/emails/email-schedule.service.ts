import type { Tx } from '#platform/persistence/transaction';
import { findInvitedMemberIds, scheduleEmails } from './due-email.repository.ts';
import type { EmailTopic } from './email-topic.ts';

/** Schedules emails in the transaction of the change; a job writes them when they are due. */
export abstract class EmailScheduleService {
  protected abstract readonly topic: EmailTopic;

  /**
   * Schedules an email on the state of the meeting or the series, including whatever else changes in the next
   * two minutes. Returns the number of recipients.
   */
  async schedule(tx: Tx, objectId: string, memberIds: readonly string[]): Promise<number> {
    if (memberIds.length > 0) await scheduleEmails(tx, this.topic, objectId, memberIds);
    return memberIds.length;
  }

  /** Schedules the email for everyone invited. Returns the number of recipients. */
  async scheduleForAll(tx: Tx, objectId: string): Promise<number> {
    return this.schedule(tx, objectId, await findInvitedMemberIds(tx, this.topic, objectId));
  }
}
