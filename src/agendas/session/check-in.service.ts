import { Injectable } from '@nestjs/common';
import { hasQuorum, quorumOf } from '@nbn/calendar';
import { ActingSeatsQuery, QuorumService } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { SeatRepresented } from '../agendas.problems.ts';
import { MinutesRepository } from '../minutes/minutes.repository.ts';
import { QuorumTransition } from './quorum-transition.entity.ts';
import { checkedInSeats } from './checked-in-seats.query.ts';
import { SeatPresence } from './seat-presence.entity.ts';
import {
  findLastQuorum,
  findPresence,
  insertPresentMember,
  isInvited,
  isSeatRepresented,
} from './seat-presence.repository.ts';
import { closeTurnsOf } from './speaker-turn.repository.ts';
import { MeetingSessionTransaction, type MeetingSessionContext } from './meeting-session-transaction.ts';

/**
 * Checks members in and out: they do it themselves, or the chair does it for them. The quorum is counted anew
 * each time.
 */
@Injectable()
export class CheckInService {
  constructor(
    private readonly session: MeetingSessionTransaction,
    private readonly seats: ActingSeatsQuery,
    private readonly quorum: QuorumService,
    private readonly minutes: MinutesRepository,
  ) {}

  /**
   * Checks a member in, for the seat that they act for here or as a guest who was invited. A second time
   * changes nothing.
   */
  async checkIn(actor: Actor, meetingId: string, memberId: string): Promise<void> {
    await this.session.run(actor, meetingId, async (context) => {
      mustBeSelfOrChair(actor, memberId, context);
      const { tx } = context;
      const seat = await this.seats.forMember(tx.manager, meetingId, memberId);
      if (!seat && !(await isInvited(tx, meetingId, memberId)))
        throw memberId === actor.memberId
          ? new NotFound()
          : new InvalidInput([{ field: 'memberId', code: 'participant' }]);
      const here = await findPresence(tx, meetingId, memberId);
      if (!here) {
        if (seat && (await isSeatRepresented(tx, meetingId, seat.seatId))) throw new SeatRepresented();
        await tx.manager.insert(SeatPresence, {
          id: newId(),
          meetingId,
          memberId,
          seatId: seat?.seatId ?? null,
          cameAt: tx.now,
          cameBy: actor.memberId,
        });
        await this.minutes.lockMinutes(tx, meetingId);
        await insertPresentMember(tx, meetingId, memberId, seat?.seatId ?? null);
      }
      this.auditPresence(context, memberId, here ? 'here-already' : 'checked-in');
      await this.recordQuorumTransition(context);
    });
  }

  /** Checks a member out. */
  async checkOut(actor: Actor, meetingId: string, memberId: string): Promise<void> {
    await this.session.run(actor, meetingId, async (context) => {
      mustBeSelfOrChair(actor, memberId, context);
      const here = await findPresence(context.tx, meetingId, memberId);
      if (!here) throw new NotFound();
      await context.tx.manager.update(
        SeatPresence,
        { id: here.id },
        { leftAt: context.tx.now, leftBy: actor.memberId },
      );
      await closeTurnsOf(context.tx, meetingId, memberId);
      this.auditPresence(context, memberId, 'checked-out');
      await this.recordQuorumTransition(context);
    });
  }

  /** Records the moment in which the quorum is reached or lost; does nothing in a meeting without one. */
  private async recordQuorumTransition({ tx, meeting }: MeetingSessionContext): Promise<void> {
    const rule = await this.quorum.forMeeting(tx, meeting.id);
    if (!hasQuorum(rule)) return;
    const { met, countries, missingSeatTypes } = quorumOf(rule, await checkedInSeats(tx.manager, meeting.id));
    const before = (await findLastQuorum(tx, meeting.id)) ?? false;
    if (before === met) return;
    await tx.manager.insert(QuorumTransition, {
      id: newId(),
      meetingId: meeting.id,
      met,
      countries,
      missingSeats: [...missingSeatTypes],
      at: tx.now,
    });
    tx.audit({
      action: met ? 'meeting-session.quorum-reached' : 'meeting-session.quorum-lost',
      object: { kind: 'meeting', id: meeting.id },
      country: meeting.countryCode,
      detail: { countries, missing: [...missingSeatTypes] },
    });
  }

  private auditPresence({ tx, meeting }: MeetingSessionContext, memberId: string, what: string): void {
    tx.audit({
      action: `meeting-session.${what}`,
      object: { kind: 'member', id: memberId },
      country: meeting.countryCode,
      detail: { meetingId: meeting.id },
    });
  }
}

function mustBeSelfOrChair(actor: Actor, memberId: string, { isChair }: MeetingSessionContext): void {
  if (memberId !== actor.memberId && !isChair) throw new NotFound();
}
