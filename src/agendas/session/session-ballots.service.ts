import { Injectable } from '@nestjs/common';
import { BallotAnnouncing, type BallotPlan, type BallotReaders } from '../../ballots/index.ts';
import { ActingSeatsQuery } from '../../meetings/index.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import type { AgendaItem } from '../agenda-item.entity.ts';
import { AgendaWriting, type LockedMeeting } from '../agenda-writing.ts';
import { mustBeUnderWay } from './advancing.service.ts';
import { checkedInSeats, type CheckedInSeat } from './checked-in.query.ts';
import { readersOf } from './concerned.query.ts';
import { SessionWriting } from './session-writing.ts';

/** What the chair asks: the plan of it but for what the meeting itself says. */
export type Question = (times: Pick<BallotPlan, 'closesAt' | 'timeZone' | 'subject'>) => BallotPlan;

/** Puts a question about the item that is dealt with to the seats that are there. */
@Injectable()
export class SessionBallots {
  constructor(
    private readonly session: SessionWriting,
    private readonly agenda: AgendaWriting,
    private readonly seats: ActingSeatsQuery,
    private readonly announcing: BallotAnnouncing,
  ) {}

  /**
   * Opens a ballot at once. Only seats that are checked in can cast; of a closed item, only those on its
   * list, and only they read it. Returns its id.
   */
  async open(actor: Actor, meetingId: string, minutes: number, question: Question): Promise<string> {
    return this.session.chair(actor, meetingId, async ({ tx, meeting }) => {
      const item = await this.agenda.item(tx, actor, meetingId, (await mustBeUnderWay(tx, meetingId)).itemId);
      const { audience, seats } = await this.concerned(tx, meeting, item);
      const acting = await this.seats.forMeeting(tx.manager, meetingId);
      return this.announcing.announceIn(tx, actor, {
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

  /** Who may read the ballot, and whose seats are there for it. */
  private async concerned(
    tx: Tx,
    meeting: LockedMeeting,
    item: AgendaItem,
  ): Promise<{ audience: BallotReaders; seats: readonly CheckedInSeat[] }> {
    const [seats, audience] = [
      await checkedInSeats(tx.manager, meeting.id),
      await readersOf(tx, meeting, item),
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
