import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { MeetingEmailService } from './emails/meeting-email.service.ts';
import { MeetingRepository } from './meeting.repository.ts';
import type { Meeting } from './meeting.entity.ts';
import { MembersInvited } from './meetings.events.ts';
import { invitableCountry } from './meetings.policy.ts';
import { MeetingReminderService } from './reminders/meeting-reminder.service.ts';

/**
 * Whom to invite: the national teams of countries (their seats' holders of this moment), single members, or
 * both.
 */
export interface GuestSelection {
  readonly countries: readonly CountryCode[];
  readonly memberIds: readonly string[];
}

const INSERT_INVITATIONS = `
  insert into meeting_invitation (id, meeting_id, member_id, seat_id, invited_at)
  select g.id, $1, g.member_id, p.seat_id, $2
  from unnest($3::uuid[], $4::uuid[]) as g(id, member_id)
  join membership p on p.member_id = g.member_id
  on conflict (meeting_id, member_id)
  where withdrawn_at is null do nothing
  returning member_id`;

const SELECT_GUESTS = `
  select member_id as id, member_id = any($2) as named
  from membership
  where state <> 'left' and ((role = 'team' and country = any($1)) or member_id = any($2))
    and ($3::text is null or country is null or country = $3)`;

/**
 * Who is asked to come. Before a meeting is scheduled this is a list; afterwards each change reaches the one
 * it concerns.
 */
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
      const invited = await this.insert(
        tx,
        meeting,
        await this.resolveMembers(tx, guests, invitableCountry(actor)),
      );
      await this.meetings.save(
        tx,
        meeting,
        invited.length > 0 ? await this.nextSeriesState(tx, meeting) : {},
      );
      const mails =
        invited.length > 0 && meeting.state !== 'draft' ? await this.notify(tx, meeting, invited) : 0;
      tx.audit({
        action: 'meeting.invited',
        object: { kind: 'meeting', id },
        detail: { members: invited, mails },
      });
    });
  }

  /** Withdraws one invitation; only that member hears of it, and hears that the meeting itself stands. */
  withdraw(actor: Actor, id: string, memberId: string): Promise<void> {
    return this.meetings.withLockedMeeting(actor, id, null, async (tx, meeting) => {
      const [, ended] = await tx.manager.query<[unknown, number]>(
        `
          update meeting_invitation
          set withdrawn_at = $3
          where meeting_id = $1 and member_id = $2 and withdrawn_at is null`,
        [id, memberId, tx.now],
      );
      if (ended === 0) throw new NotFound();
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

  /** Says whether the meeting needs this member, or is glad to see her. Nobody is told. */
  setRequired(actor: Actor, id: string, memberId: string, required: boolean): Promise<void> {
    return this.meetings.withLockedMeeting(actor, id, null, async (tx, meeting) => {
      const [, changed] = await tx.manager.query<[unknown, number]>(
        `
          update meeting_invitation
          set required = $3
          where meeting_id = $1 and member_id = $2 and withdrawn_at is null`,
        [id, memberId, required],
      );
      if (changed === 0) throw new NotFound();
      await this.meetings.save(tx, meeting, {});
      tx.audit({
        action: 'meeting.invitee-needed',
        object: { kind: 'meeting', id },
        detail: { memberId, required },
      });
    });
  }

  /** The members that guests stand for, at this moment. */
  async resolveMembers(
    tx: Tx,
    { countries, memberIds }: GuestSelection,
    within: CountryCode | null,
  ): Promise<string[]> {
    const found = await tx.manager.query<{ id: string; named: boolean }[]>(SELECT_GUESTS, [
      countries,
      memberIds,
      within,
    ]);
    if (found.filter(({ named }) => named).length < memberIds.length)
      throw new InvalidInput([{ field: 'memberIds', message: 'names somebody who is not a member' }]);
    return found.map(({ id }) => id);
  }

  /**
   * Which meetings of a series somebody has is part of its state there: no calendar takes two states by one
   * number.
   */
  private async nextSeriesState(tx: Tx, meeting: Meeting): Promise<Partial<Meeting>> {
    if (!meeting.seriesId || meeting.state === 'draft') return {};
    return { sequence: await this.meetings.nextSequence(tx, meeting) };
  }

  private async insert(tx: Tx, meeting: Meeting, memberIds: readonly string[]): Promise<string[]> {
    const rows = await tx.manager.query<{ member_id: string }[]>(INSERT_INVITATIONS, [
      meeting.id,
      tx.now,
      memberIds.map(() => newId()),
      memberIds,
    ]);
    return rows.map((row) => row.member_id);
  }

  private async notify(tx: Tx, meeting: Meeting, memberIds: readonly string[]): Promise<number> {
    if (meeting.state === 'polling') return this.emails.schedule(tx, meeting.id, memberIds);
    await this.reminders.plan(tx, meeting, memberIds);
    tx.publish(new MembersInvited({ meetingId: meeting.id, memberIds }));
    return this.emails.schedule(tx, meeting.id, memberIds);
  }
}
