import { Injectable } from '@nestjs/common';
import { BallotAnnouncementService, type BallotPlan, type BallotReaders } from '../../ballots/index.ts';
import { ActingSeatsQuery } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import type { AgendaItem } from '../agenda-item.entity.ts';
import { AgendaRepository, type LockedMeeting } from '../agenda.repository.ts';
import { getCurrentItemRun } from './agenda-item-run.repository.ts';
import { checkedInSeats, type CheckedInSeat } from './checked-in-seats.query.ts';
import { findItemBallotReaders } from './item-ballot-readers.query.ts';
import { MeetingSessionTransaction } from './meeting-session-transaction.ts';

/** Makes the ballot's plan from what the meeting itself provides. */
export type BallotPlanFactory = (times: Pick<BallotPlan, 'closesAt' | 'timeZone' | 'subject'>) => BallotPlan;

/** Opens ballots on the current item for the seats that are checked in. */
@Injectable()
export class MeetingSessionBallotService {
  constructor(
    private readonly session: MeetingSessionTransaction,
    private readonly agenda: AgendaRepository,
    private readonly seats: ActingSeatsQuery,
    private readonly ballots: BallotAnnouncementService,
  ) {}

  /**
   * Opens a ballot at once. Only seats that are checked in can cast; of a closed item, only those on its
   * list, and only they read it. Returns its id.
   */
  async open(actor: Actor, meetingId: string, minutes: number, question: BallotPlanFactory): Promise<string> {
    return this.session.runAsChair(actor, meetingId, async ({ tx, meeting }) => {
      const item = await this.agenda.findItem(
        tx,
        actor,
        meetingId,
        (await getCurrentItemRun(tx, meetingId)).itemId,
      );
      const { audience, seats } = await this.findReadersAndSeats(tx, meeting, item);
      const acting = await this.seats.forMeeting(tx.manager, meetingId);
      return this.ballots.announceInTransaction(tx, actor, {
        ...question({
          subject: { kind: 'agenda-item', id: item.id, path: `/meetings/${meetingId}` },
          closesAt: new Date(tx.now.getTime() + minutes * 60_000),
          timeZone: meeting.timeZone,
        }),
        audience,
        presentSeats: seats.map(({ seatId }) => seatId),
        ...(meeting.countryCode ? { rollCountries: [meeting.countryCode] } : {}),
        alternates: acting.flatMap(({ seatId, memberId, alternate }) =>
          alternate && memberId ? [{ seatId, memberId }] : [],
        ),
      });
    });
  }

  /** Who may read the ballot, and which seats are here to cast in it. */
  private async findReadersAndSeats(
    tx: Tx,
    meeting: LockedMeeting,
    item: AgendaItem,
  ): Promise<{ audience: BallotReaders; seats: readonly CheckedInSeat[] }> {
    const [seats, audience] = [
      await checkedInSeats(tx.manager, meeting.id),
      await findItemBallotReaders(tx, meeting, item),
    ];
    return {
      audience,
      seats:
        audience.kind === 'members'
          ? seats.filter(({ memberId }) => audience.memberIds.includes(memberId))
          : seats,
    };
  }
}
