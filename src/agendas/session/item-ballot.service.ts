import { Injectable } from '@nestjs/common';
import { BallotAdminService, type BallotPlan } from '../../ballots/index.ts';
import { ActingSeatsQuery } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { AgendaRepository } from '../agenda.repository.ts';
import { MeetingNotScheduled } from '../agendas.problems.ts';
import { findItemBallotReaders } from './item-ballot-readers.query.ts';

/**
 * Puts a question about an item to the vote ahead of the session: announced with its times, to every seat
 * that the item is open to.
 */
@Injectable()
export class ItemBallotService {
  constructor(
    private readonly agenda: AgendaRepository,
    private readonly seats: ActingSeatsQuery,
    private readonly ballotAdmin: BallotAdminService,
  ) {}

  /**
   * Announces it: seven days before it opens, or with a reason for less. Nobody votes on a meeting that is
   * not called yet, or on a heading. Returns the ballot's id.
   */
  async announce(
    actor: Actor,
    meetingId: string,
    itemId: string,
    shortNotice: string | undefined,
    planFor: (subject: BallotPlan['subject']) => BallotPlan,
  ): Promise<string> {
    return this.agenda.withLockedAgenda(actor, meetingId, async (tx, meeting) => {
      const item = await this.agenda.findItem(tx, actor, meetingId, itemId);
      if (item.kind === 'section' || item.kind === 'break') throw new NotFound();
      if (meeting.state !== 'scheduled' && meeting.state !== 'in-session') throw new MeetingNotScheduled();
      const audience = await findItemBallotReaders(tx, meeting, item);
      const acting = await this.seats.forMeeting(tx.manager, meetingId);
      const listed =
        audience.kind === 'members'
          ? acting.filter(({ memberId }) => memberId !== null && audience.memberIds.includes(memberId))
          : null;
      return this.ballotAdmin.announceWithNotice(
        tx,
        actor,
        {
          ...planFor({ kind: 'agenda-item', id: item.id, path: `/meetings/${meetingId}` }),
          audience,
          ...(listed ? { presentSeats: listed.map(({ seatId }) => seatId) } : {}),
          ...(meeting.countryCode ? { rollCountries: [meeting.countryCode] } : {}),
          alternates: acting.flatMap(({ seatId, memberId, alternate }) =>
            alternate && memberId ? [{ seatId, memberId }] : [],
          ),
        },
        shortNotice,
      );
    });
  }
}
