import { Injectable } from '@nestjs/common';
import { MeetingsQuery, MeetingRepository } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import type { LockedMeeting } from '../agenda.repository.ts';
import { mayArrange } from '../agendas.policy.ts';
import { MeetingNotInSession } from '../agendas.problems.ts';

/** What a change of a session works on. */
export interface MeetingSessionContext {
  readonly tx: Tx;
  readonly meeting: LockedMeeting;
  /** Whether the actor chairs: those who may arrange the agenda do. */
  readonly isChair: boolean;
}

/**
 * Serialises changes to a session: the meeting's row is locked, the meeting must be in session, and the change
 * is broadcast to everybody who follows it.
 */
@Injectable()
export class MeetingSessionTransaction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsQuery,
    private readonly meetingRepository: MeetingRepository,
  ) {}

  /** Runs a change by a member who sees the meeting. */
  async run<T>(
    actor: Actor,
    meetingId: string,
    act: (context: MeetingSessionContext) => Promise<T>,
  ): Promise<T> {
    await this.meetings.mustSee(actor, meetingId);
    return this.unitOfWork.run(actor, async (tx) => {
      const meeting = await this.meetingRepository.lock(tx, meetingId);
      if (meeting.state !== 'in-session') throw new MeetingNotInSession();
      const done = await act({ tx, meeting, isChair: mayArrange(actor, meeting) });
      tx.broadcast(`meeting:${meetingId}`, 'session-changed', { meetingId });
      return done;
    });
  }

  /** Runs a change by the chair. */
  async runAsChair<T>(
    actor: Actor,
    meetingId: string,
    act: (context: MeetingSessionContext) => Promise<T>,
  ): Promise<T> {
    return this.run(actor, meetingId, (context) => {
      if (!context.isChair) throw new NotFound();
      return act(context);
    });
  }
}
