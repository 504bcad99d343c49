import { Injectable } from '@nestjs/common';
import { SEAT_TYPES } from '@nbn/contracts';
import type { QuorumTerms } from '@nbn/calendar';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { Meeting } from './meeting.entity.ts';
import { MeetingRepository } from './meeting.repository.ts';
import { maySetQuorum } from './meetings.policy.ts';
import { QuorumFixed } from './meetings.problems.ts';

/** What a meeting needs to decide: set by who convenes it, until it opens. */
@Injectable()
export class QuorumService {
  constructor(private readonly meetings: MeetingRepository) {}

  /** Sets the rule. Nobody is told; the page shows it to all who see the meeting. */
  set(
    actor: Actor,
    id: string,
    revision: number,
    { countries, seatTypes, below }: QuorumTerms,
  ): Promise<void> {
    return this.meetings.withLockedMeeting(actor, id, revision, async (tx, meeting) => {
      if (!maySetQuorum(meeting.state)) throw new QuorumFixed();
      if (meeting.kind === 'national' && countries > 1)
        throw new InvalidInput([
          {
            field: 'countries',
            code: 'national-quorum',
          },
        ]);
      const quorumSeats = SEAT_TYPES.filter((type) => seatTypes.includes(type));
      await this.meetings.save(tx, meeting, { quorumCountries: countries, quorumSeats, belowQuorum: below });
      tx.audit({
        action: 'meeting.quorum-set',
        object: { kind: 'meeting', id },
        country: meeting.countryCode,
        detail: { countries, seatTypes: quorumSeats, below },
      });
    });
  }

  /**
   * The rule of a meeting, inside the transaction that decides something in it. Whether the actor may is the
   * caller's question.
   */
  async forMeeting(tx: Pick<Tx, 'manager'>, meetingId: string): Promise<QuorumTerms> {
    const meeting = await tx.manager.findOne(Meeting, {
      where: { id: meetingId },
      select: { id: true, quorumCountries: true, quorumSeats: true, belowQuorum: true },
    });
    if (!meeting) throw new NotFound();
    return quorumTermsOf(meeting);
  }
}

/** The rule as the calendar library takes it. */
export function quorumTermsOf({
  quorumCountries,
  quorumSeats,
  belowQuorum,
}: Pick<Meeting, 'quorumCountries' | 'quorumSeats' | 'belowQuorum'>): QuorumTerms {
  return { countries: quorumCountries, seatTypes: quorumSeats, below: belowQuorum };
}
