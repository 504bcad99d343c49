import { Body, Controller, Get, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { Allow } from '#platform/access/allow.decorator';
import type { Actor } from '#platform/access/actor';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { PageQuery } from '#platform/persistence/page';
import { SharingInput } from '../dto/convene.dto.ts';
import { MeetingView, NationalMeetingList } from '../dto/meeting.dto.ts';
import { presentMeeting } from '../meetings.presenter.ts';
import { MeetingsQuery } from '../meetings.query.ts';
import { NationalMeetingsQuery } from './national-meetings.query.ts';
import { MeetingSharingService } from './meeting-sharing.service.ts';

@Controller()
export class NationalMeetingsController {
  constructor(
    private readonly query: NationalMeetingsQuery,
    private readonly sharing: MeetingSharingService,
    private readonly meetings: MeetingsQuery,
  ) {}

  /** On which days countries held a meeting of their own, where their team tells it. */
  @Get('national-meetings')
  @Allow('meetings:read')
  async listNationalMeetings(@Query() query: PageQuery): Promise<NationalMeetingList> {
    const { items, next } = await this.query.page(query);
    return { items: [...items], next };
  }

  /** Says whether the other countries are told that your national meeting took place. */
  @Put('meetings/:id/sharing')
  @Allow('meetings:convene')
  async shareMeeting(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { sharedAbroad }: SharingInput,
  ): Promise<MeetingView> {
    await this.sharing.setSharedAbroad(actor, id, sharedAbroad);
    return presentMeeting(actor, (await this.meetings.one(actor, id)).content);
  }
}
