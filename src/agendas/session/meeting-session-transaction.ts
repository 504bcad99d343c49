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
  /** The actor chairs: whoever arranges the agenda does, and keeps the desk. */
  readonly isChair: boolean;
}

/**
 * One change of a session at a time: the meeting's row is locked, it must be in session, and all who follow
 * it are told.
 */
@Injectable()
export class MeetingSessionTransaction {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingsQuery,
    private readonly meetingRepository: MeetingRepository,
  ) {}

  /** A deed of one who sees the meeting. */
  async run<T>(
    actor: Actor,
    meetingId: string,
    act: (floor: MeetingSessionContext) => Promise<T>,
  ): Promise<T> {
    await this.meetings.mustSee(actor, meetingId);
    return this.work.run(actor, async (tx) => {
      const meeting = await this.meetingRepository.lock(tx, meetingId);
      if (meeting.state !== 'in-session') throw new MeetingNotInSession();
      const done = await act({ tx, meeting, isChair: mayArrange(actor, meeting) });
      tx.broadcast(`meeting:${meetingId}`, 'session-changed', { meetingId });
      return done;
    });
  }

  /** A deed of who chairs. */
  async runAsChair<T>(
    actor: Actor,
    meetingId: string,
    act: (floor: MeetingSessionContext) => Promise<T>,
  ): Promise<T> {
    return this.run(actor, meetingId, (floor) => {
      if (!floor.isChair) throw new NotFound();
      return act(floor);
    });
  }
}
