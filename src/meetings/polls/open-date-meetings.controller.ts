import { Body, Controller, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { MeetingView } from '../dto/meeting.dto.ts';
import { presentMeeting } from '../meetings.presenter.ts';
import { MeetingsQuery } from '../meetings.query.ts';
import { MeetingWithPollDraft } from './dto/poll.dto.ts';
import { PollService } from './poll.service.ts';

@Controller('open-date-meetings')
export class OpenDateMeetingsController {
  constructor(
    private readonly meetings: MeetingsQuery,
    private readonly polls: PollService,
  ) {}

  /** Makes a meeting whose date is still to be chosen. Whoever is invited to it afterwards is asked by mail. */
  @Post()
  @Allow('meetings:convene')
  async draftOpenDateMeeting(
    @CurrentActor() actor: Actor,
    @Body() { poll, ...meeting }: MeetingWithPollDraft,
  ): Promise<MeetingView> {
    const id = await this.polls.createMeeting(actor, meeting, poll);
    return presentMeeting(actor, (await this.meetings.one(actor, id)).content);
  }
}
