import { Injectable } from '@nestjs/common';
import { MEETING_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { MeetingRepository } from './meeting.repository.ts';
import { MeetingClosed, MeetingOpened } from './meetings.events.ts';
import { MeetingNotInSession, MeetingNotScheduled, MeetingNotYet } from './meetings.problems.ts';

const OPENS_EARLY_MS = MEETING_LIMITS.opensMinutesBefore * 60_000;

/** A scheduled meeting is opened, is in session, and is closed: from then on it has been held. */
@Injectable()
export class MeetingSessionService {
  constructor(private readonly meetings: MeetingRepository) {}

  /** Opens the meeting, from an hour before its start. */
  open(actor: Actor, id: string): Promise<void> {
    return this.meetings.withLockedMeeting(actor, id, null, async (tx, meeting) => {
      if (meeting.state !== 'scheduled') throw new MeetingNotScheduled();
      if (meeting.startsAt.getTime() - OPENS_EARLY_MS > tx.now.getTime()) throw new MeetingNotYet();
      await this.meetings.save(tx, meeting, { state: 'in-session' });
      tx.audit({ action: 'meeting.opened', object: { kind: 'meeting', id }, country: meeting.countryCode });
      tx.publish(new MeetingOpened({ meetingId: id, sequence: meeting.sequence }));
    });
  }

  /** Closes the meeting; it stands among the past ones at once, whatever its booked end. */
  close(actor: Actor, id: string): Promise<void> {
    return this.meetings.withLockedMeeting(actor, id, null, async (tx, meeting) => {
      if (meeting.state !== 'in-session') throw new MeetingNotInSession();
      await this.meetings.save(tx, meeting, { state: 'held', overAt: tx.now });
      tx.audit({ action: 'meeting.closed', object: { kind: 'meeting', id }, country: meeting.countryCode });
      tx.publish(new MeetingClosed({ meetingId: id, sequence: meeting.sequence }));
    });
  }
}
