import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { MeetingEmailService } from './emails/meeting-email.service.ts';
import type { GuestSelection } from './guest-selection.ts';
import {
  findGuests,
  insertInvitations,
  updateRequired,
  withdrawInvitation,
} from './meeting-invitation.repository.ts';
import { MeetingRepository } from './meeting.repository.ts';
import type { Meeting } from './meeting.entity.ts';
import { MembersInvited } from './meetings.events.ts';
import { invitableCountry } from './meetings.policy.ts';
import { MeetingReminderService } from './reminders/meeting-reminder.service.ts';

/** Invites members and withdraws invitations. Once a meeting is scheduled, the member concerned is notified. */
@Injectable()
export class MeetingInvitationService {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly emails: MeetingEmailService,
    private readonly reminders: MeetingReminderService,
  ) {}

  /**
   * Invites guests who are not invited yet. Once scheduled, they (and nobody else) get an invitation within
   * two minutes.
   */
  invite(actor: Actor, id: string, guests: GuestSelection): Promise<void> {
    return this.meetings.withLockedMeeting(actor, id, null, async (tx, meeting) => {
      const memberIds = await this.resolveMembers(tx, guests, invitableCountry(actor));
      const invited = await insertInvitations(tx, id, memberIds);
      const isNew = invited.length > 0;
      await this.meetings.save(tx, meeting, isNew ? await this.nextSeriesState(tx, meeting) : {});
      const mails = isNew && meeting.state !== 'draft' ? await this.notify(tx, meeting, invited) : 0;
      tx.audit({
        action: 'meeting.invited',
        object: { kind: 'meeting', id },
        detail: { members: invited, mails },
      });
    });
  }

  /** Withdraws one invitation; only that member is notified. */
  withdraw(actor: Actor, id: string, memberId: string): Promise<void> {
    return this.meetings.withLockedMeeting(actor, id, null, async (tx, meeting) => {
      if (!(await withdrawInvitation(tx, id, memberId))) throw new NotFound();
      await this.reminders.withdraw(tx, id, memberId);
      await this.meetings.save(tx, meeting, await this.nextSeriesState(tx, meeting));
      const mails = meeting.state === 'draft' ? 0 : await this.emails.schedule(tx, id, [memberId]);
      tx.audit({
        action: 'meeting.invitation-withdrawn',
        object: { kind: 'meeting', id },
        detail: { memberId, mails },
      });
    });
  }

  /** Sets whether a member's attendance is required or optional. Nobody is notified. */
  setRequired(actor: Actor, id: string, memberId: string, required: boolean): Promise<void> {
    return this.meetings.withLockedMeeting(actor, id, null, async (tx, meeting) => {
      if (!(await updateRequired(tx, id, memberId, required))) throw new NotFound();
      await this.meetings.save(tx, meeting, {});
      tx.audit({
        action: 'meeting.invitee-needed',
        object: { kind: 'meeting', id },
        detail: { memberId, required },
      });
    });
  }

  /** The ids of the selected members. Named members who do not exist are refused. */
  async resolveMembers(tx: Tx, guests: GuestSelection, within: CountryCode | null): Promise<string[]> {
    const { memberIds } = guests;
    const found = await findGuests(tx, guests, within);
    if (found.filter(({ named }) => named).length < memberIds.length)
      throw new InvalidInput([{ field: 'memberIds', code: 'member' }]);
    return found.map(({ id }) => id);
  }

  /** For a series, who is invited to which meeting is part of its calendar state, so it needs a new sequence. */
  private async nextSeriesState(tx: Tx, meeting: Meeting): Promise<Partial<Meeting>> {
    if (!meeting.seriesId || meeting.state === 'draft') return {};
    return { sequence: await this.meetings.nextSequence(tx, meeting) };
  }

  private async notify(tx: Tx, meeting: Meeting, memberIds: readonly string[]): Promise<number> {
    if (meeting.state === 'polling') return this.emails.schedule(tx, meeting.id, memberIds);
    await this.reminders.plan(tx, meeting, memberIds);
    tx.publish(new MembersInvited({ meetingId: meeting.id, memberIds }));
    return this.emails.schedule(tx, meeting.id, memberIds);
  }
}
