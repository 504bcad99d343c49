import { Injectable } from '@nestjs/common';
import type { CountryCode, SeatType } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { MeetingEmailService } from '../emails/meeting-email.service.ts';
import type { Meeting } from '../meeting.entity.ts';
import { MeetingRepository } from '../meeting.repository.ts';
import { MembersInvited } from '../meetings.events.ts';
import { mayConvene } from '../meetings.policy.ts';
import {
  AlternateNamedAlready,
  AlternateNotEligible,
  MeetingAlreadyCancelled,
  MeetingNotScheduled,
  MeetingOver,
} from '../meetings.problems.ts';
import { MeetingsQuery } from '../meetings.query.ts';
import { MeetingReminderService } from '../reminders/meeting-reminder.service.ts';
import {
  findSeat,
  inviteAlternate,
  isEligible,
  markNotifiedAsOutdated,
  removeAlternate,
  type SeatRow,
} from './alternate.repository.ts';

/** A seat, by its country and kind. */
export interface SeatRef {
  readonly country: CountryCode;
  readonly seat: SeatType;
}

/** Alternates for seats in one meeting, named by the seat's holder or by those who convene. */
@Injectable()
export class AlternateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly query: MeetingsQuery,
    private readonly emails: MeetingEmailService,
    private readonly reminders: MeetingReminderService,
  ) {}

  /** Names and invites an alternate. A seat has one at most. */
  assign(actor: Actor, id: string, named: SeatRef, memberId: string): Promise<void> {
    return this.withLockedSeat(actor, id, named, async (tx, meeting, seat) => {
      if (!seat.asked && !mayConvene(actor, meeting)) throw new NotFound();
      if (seat.alternateId) throw new AlternateNamedAlready();
      if (!(await isEligible(tx, memberId, named.country, id))) throw new AlternateNotEligible();
      await inviteAlternate(tx, id, memberId, seat.id);
      await this.reminders.plan(tx, meeting, [memberId]);
      // A guest is notified of a change; others get an invitation.
      await markNotifiedAsOutdated(tx, id, memberId);
      const mails = await this.emails.schedule(tx, id, [memberId]);
      tx.audit({
        action: 'meeting.alternate-named',
        object: { kind: 'meeting', id },
        country: named.country,
        detail: { memberId, seatId: seat.id, mails },
      });
      tx.publish(new MembersInvited({ meetingId: id, memberIds: [memberId] }));
    });
  }

  /** Removes an alternate: the seat's holder acts again. Unless they were a guest before, they are uninvited. */
  remove(actor: Actor, id: string, named: SeatRef): Promise<void> {
    return this.withLockedSeat(actor, id, named, async (tx, _meeting, seat) => {
      if (!seat.alternateId) throw new NotFound();
      await removeAlternate(tx, id, seat.alternateId, seat.guestBefore === true);
      if (!seat.guestBefore) await this.reminders.withdraw(tx, id, seat.alternateId);
      const mails = seat.guestBefore ? 0 : await this.emails.schedule(tx, id, [seat.alternateId]);
      tx.audit({
        action: 'meeting.alternate-taken-back',
        object: { kind: 'meeting', id },
        country: named.country,
        detail: { memberId: seat.alternateId, seatId: seat.id, mails },
      });
    });
  }

  /** Runs a change by the seat's holder or those who convene; others get a not-found. */
  private async withLockedSeat(
    actor: Actor,
    id: string,
    { country, seat: type }: SeatRef,
    act: (tx: Tx, meeting: Meeting, seat: SeatRow) => Promise<void>,
  ): Promise<void> {
    await this.query.mustSee(actor, id);
    await this.unitOfWork.run(actor, async (tx) => {
      const meeting = await this.meetings.lock(tx, id);
      const seat = await findSeat(tx, country, type, id);
      if (!seat || (meeting.countryCode && meeting.countryCode !== country)) throw new NotFound();
      if (seat.holderId !== actor.memberId && !mayConvene(actor, meeting)) throw new NotFound();
      if (meeting.state === 'cancelled') throw new MeetingAlreadyCancelled();
      if (meeting.overAt || (meeting.state === 'scheduled' && meeting.endsAt <= tx.now))
        throw new MeetingOver();
      if (meeting.state !== 'scheduled' && meeting.state !== 'in-session') throw new MeetingNotScheduled();
      await act(tx, meeting, seat);
      await this.meetings.save(tx, meeting, {});
      this.meetings.broadcastChange(tx, id);
    });
  }
}
