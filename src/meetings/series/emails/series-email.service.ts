import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/persistence/transaction';
import { findInvitedMemberIds, scheduleEmails } from './series-email.repository.ts';

/** Schedules emails about whole series, in the transaction of the change; a job writes them when they are due. */
@Injectable()
export class SeriesEmailService {
  /** Schedules an email on the state of the series. Returns the number of recipients. */
  async schedule(tx: Tx, seriesId: string, memberIds: readonly string[]): Promise<number> {
    if (memberIds.length > 0) await scheduleEmails(tx, seriesId, memberIds);
    return memberIds.length;
  }

  /** Schedules the email for everyone invited to the series. Returns the number of recipients. */
  async scheduleForAll(tx: Tx, seriesId: string): Promise<number> {
    return this.schedule(tx, seriesId, await findInvitedMemberIds(tx, seriesId));
  }
}
