import { Injectable } from '@nestjs/common';
import type { CountryCode, SeatType } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
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

/** A seat, by what it is called. */
export interface SeatRef {
  readonly country: CountryCode;
  readonly seat: SeatType;
}

const SELECT_SEAT = `
  select s.id, h.member_id as "holderId", a.member_id as "alternateId", a.guest_before as "guestBefore",
    exists (
      select 1
      from meeting_invitation i
      where i.meeting_id = $3 and i.seat_id = s.id and not i.alternate and i.withdrawn_at is null
    ) as asked
  from team_seat s
  left join membership h on h.seat_id = s.id and h.state <> 'left'
  left join meeting_invitation a on a.meeting_id = $3 and a.seat_id = s.id and a.alternate
    and a.withdrawn_at is null
  where s.country_code = $1 and s.type = $2`;

interface SeatRow {
  readonly id: string;
  readonly holderId: string | null;
  readonly alternateId: string | null;
  readonly guestBefore: boolean | null;
  /** The seat itself is invited to this meeting. */
  readonly asked: boolean;
}

/** A member of the seat's country who holds no seat, and acts for no other one in this meeting. */
const SELECT_ELIGIBLE_MEMBER = `
  select i.id is not null as invited
  from membership p
  left join meeting_invitation i on i.meeting_id = $3 and i.member_id = p.member_id and i.withdrawn_at is null
  where p.member_id = $1 and p.state = 'active' and p.role = 'network' and p.country = $2
    and not coalesce(i.alternate, false)`;

const INVITE = `
  insert into meeting_invitation (id, meeting_id, member_id, seat_id, alternate, guest_before, invited_at)
  values ($1, $2, $3, $4, true, false, $5)
  on conflict (meeting_id, member_id)
  where withdrawn_at is null do update set seat_id = excluded.seat_id, alternate = true, guest_before = true`;

/**
 * Who acts for a seat in one meeting: named by its holder or by who convenes, counted in that meeting alone.
 */
@Injectable()
export class AlternateService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly query: MeetingsQuery,
    private readonly emails: MeetingEmailService,
    private readonly reminders: MeetingReminderService,
  ) {}

  /** Names an alternate, who is invited with it. A seat has one at most. */
  assign(actor: Actor, id: string, named: SeatRef, memberId: string): Promise<void> {
    return this.withLockedSeat(actor, id, named, async (tx, meeting, seat) => {
      if (!seat.asked && !mayConvene(actor, meeting)) throw new NotFound();
      if (seat.alternateId) throw new AlternateNamedAlready();
      const [eligible] = await tx.manager.query<{ invited: boolean }[]>(SELECT_ELIGIBLE_MEMBER, [
        memberId,
        named.country,
        id,
      ]);
      if (!eligible) throw new AlternateNotEligible();
      await tx.manager.query(INVITE, [newId(), id, memberId, seat.id, tx.now]);
      await this.reminders.plan(tx, meeting, [memberId]);
      // Whoever was invited already hears of it as of a change; others get their invitation.
      await tx.manager.query(
        `
          update meeting_email_state
          set last_sent_number = -1
          where meeting_id = $1 and member_id = $2 and last_sent_number is not null`,
        [id, memberId],
      );
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

  /**
   * Takes an alternate back: the seat's holder acts again. Who was invited for this alone is invited no
   * longer.
   */
  remove(actor: Actor, id: string, named: SeatRef): Promise<void> {
    return this.withLockedSeat(actor, id, named, async (tx, _meeting, seat) => {
      if (!seat.alternateId) throw new NotFound();
      const change = seat.guestBefore
        ? 'seat_id = null, alternate = false, guest_before = false'
        : 'withdrawn_at = $3';
      await tx.manager.query(
        `
          update meeting_invitation
          set ${change}
          where meeting_id = $1 and member_id = $2 and withdrawn_at is null and $3::timestamptz is not null`,
        [id, seat.alternateId, tx.now],
      );
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

  /** One change by who may: the seat's holder, or who convenes. To others there is no such seat here. */
  private async withLockedSeat(
    actor: Actor,
    id: string,
    { country, seat: type }: SeatRef,
    act: (tx: Tx, meeting: Meeting, seat: SeatRow) => Promise<void>,
  ): Promise<void> {
    await this.query.mustSee(actor, id);
    await this.work.run(actor, async (tx) => {
      const meeting = await this.meetings.lock(tx, id);
      const [seat] = await tx.manager.query<SeatRow[]>(SELECT_SEAT, [country, type, id]);
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
