import { Injectable } from '@nestjs/common';
import { hasQuorum, quorumOf } from '@nbn/calendar';
import { ActingSeatsQuery, QuorumService } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { SeatRepresented } from '../agendas.problems.ts';
import { MinutesRepository } from '../minutes/minutes.repository.ts';
import { QuorumTransition } from './quorum-transition.entity.ts';
import { checkedInSeats } from './checked-in-seats.query.ts';
import { SeatPresence } from './seat-presence.entity.ts';
import { MeetingSessionTransaction, type MeetingSessionContext } from './meeting-session-transaction.ts';

/**
 * Who comes and who goes: by oneself, or at the desk. Whether the meeting can decide is held against the rule
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
    await this.session.run(actor, meetingId, async (floor) => {
      mustBeSelfOrChair(actor, memberId, floor);
      const { tx } = floor;
      const seat = await this.seats.forMember(tx.manager, meetingId, memberId);
      if (!seat && !(await isInvited(tx, meetingId, memberId)))
        throw memberId === actor.memberId
          ? new NotFound()
          : new InvalidInput([{ field: 'memberId', message: 'must act for a seat here or be invited' }]);
      const here = await this.findPresence(tx, meetingId, memberId);
      if (!here) {
        if (
          seat &&
          (
            await tx.manager.query<object[]>(
              'select from seat_presence where meeting_id = $1 and seat_id = $2 and left_at is null',
              [meetingId, seat.seatId],
            )
          ).length > 0
        )
          throw new SeatRepresented();
        await tx.manager.insert(SeatPresence, {
          id: newId(),
          meetingId,
          memberId,
          seatId: seat?.seatId ?? null,
          cameAt: tx.now,
          cameBy: actor.memberId,
        });
        await this.minutes.lockMinutes(tx, meetingId);
        await tx.manager.query(
          `
            insert into minutes_present (meeting_id, member_id, seat_id)
            values ($1, $2, $3)
            on conflict do nothing`,
          [meetingId, memberId, seat?.seatId ?? null],
        );
      }
      this.auditPresence(floor, memberId, here ? 'here-already' : 'checked-in');
      await this.recordQuorumTransition(floor);
    });
  }

  /** Checks a member out. */
  async checkOut(actor: Actor, meetingId: string, memberId: string): Promise<void> {
    await this.session.run(actor, meetingId, async (floor) => {
      mustBeSelfOrChair(actor, memberId, floor);
      const here = await this.findPresence(floor.tx, meetingId, memberId);
      if (!here) throw new NotFound();
      await floor.tx.manager.update(
        SeatPresence,
        { id: here.id },
        { leftAt: floor.tx.now, leftBy: actor.memberId },
      );
      await releaseFloor(floor.tx, meetingId, memberId);
      this.auditPresence(floor, memberId, 'checked-out');
      await this.recordQuorumTransition(floor);
    });
  }

  /**
   * The moment from which the meeting can decide, or cannot any more, is noted; nothing where no quorum is
   * asked for.
   */
  private async recordQuorumTransition({ tx, meeting }: MeetingSessionContext): Promise<void> {
    const rule = await this.quorum.forMeeting(tx, meeting.id);
    if (!hasQuorum(rule)) return;
    const { met, countries, missingSeatTypes } = quorumOf(rule, await checkedInSeats(tx.manager, meeting.id));
    const [before] = await tx.manager.query<{ met: boolean }[]>(
      'select met from quorum_transition where meeting_id = $1 order by id desc limit 1',
      [meeting.id],
    );
    if (before ? before.met === met : !met) return;
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

  private findPresence(tx: Tx, meetingId: string, memberId: string): Promise<SeatPresence | null> {
    return tx.manager
      .createQueryBuilder(SeatPresence, 'p')
      .where('p.meetingId = :meetingId and p.memberId = :memberId and p.leftAt is null', {
        meetingId,
        memberId,
      })
      .getOne();
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

function mustBeSelfOrChair(actor: Actor, memberId: string, { isChair: chairs }: MeetingSessionContext): void {
  if (memberId !== actor.memberId && !chairs) throw new NotFound();
}

async function isInvited(tx: Tx, meetingId: string, memberId: string): Promise<boolean> {
  return (
    (
      await tx.manager.query<object[]>(
        'select from meeting_invitation where meeting_id = $1 and member_id = $2 and withdrawn_at is null',
        [meetingId, memberId],
      )
    ).length > 0
  );
}

/** Whoever leaves speaks no longer, and no longer waits to. */
async function releaseFloor(tx: Tx, meetingId: string, memberId: string): Promise<void> {
  await tx.manager.query(
    `
      update speaker_turn
      set ended_at = case when began_at is not null then $3::timestamptz end, withdrawn_at = case
        when began_at is null then $3::timestamptz end
      where meeting_id = $1 and member_id = $2 and ended_at is null and withdrawn_at is null`,
    [meetingId, memberId, tx.now],
  );
}
