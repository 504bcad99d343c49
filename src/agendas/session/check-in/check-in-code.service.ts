import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { MeetingsQuery } from '../../../meetings/index.ts';
import { mayArrange } from '../../agendas.policy.ts';
import { CheckInCodeInvalid, MeetingNotInSession } from '../../agendas.problems.ts';
import { CheckInService } from '../check-in.service.ts';
import { checkInCode, codeEnd, isCheckInCode } from './check-in-code.ts';
import { CheckInKeyRepository } from './check-in-key.repository.ts';

export interface ShownCode {
  readonly code: string;
  readonly validUntil: Date;
}

/** Shows a code on the wall of the room, and checks in whoever sends it back from there. */
@Injectable()
export class CheckInCodeService {
  constructor(
    private readonly meetings: MeetingsQuery,
    private readonly keys: CheckInKeyRepository,
    private readonly checkIns: CheckInService,
  ) {}

  /** The code of this minute, for whoever runs the meeting. */
  async current(actor: Actor, meetingId: string): Promise<ShownCode> {
    const { content: meeting } = await this.meetings.one(actor, meetingId);
    if (!mayArrange(actor, meeting)) throw new NotFound();
    if (meeting.state !== 'in-session') throw new MeetingNotInSession();
    const { key, now } = await this.keys.ensure(meetingId);
    return { code: checkInCode(key, meetingId, now), validUntil: codeEnd(now) };
  }

  /** Checks the member in who sends the code that is shown; a second time changes nothing. */
  async checkIn(actor: Actor, meetingId: string, code: string): Promise<void> {
    const { content: meeting } = await this.meetings.one(actor, meetingId);
    if (meeting.state !== 'in-session') throw new MeetingNotInSession();
    const found = await this.keys.find(meetingId);
    if (!found || !isCheckInCode(code, found.key, meetingId, found.now)) throw new CheckInCodeInvalid();
    await this.checkIns.checkIn(actor, meetingId, actor.memberId);
  }
}
