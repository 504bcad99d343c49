import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { MeetingCopy, TemplateInput, TemplateLine } from '../dto/copy.dto.ts';
import { MeetingView } from '../dto/meeting.dto.ts';
import { presentMeeting } from '../meetings.presenter.ts';
import { MeetingsQuery } from '../meetings.query.ts';
import { MeetingCopyService } from './meeting-copy.service.ts';
import { MeetingTemplatesQuery } from './meeting-templates.query.ts';

@Controller()
export class CopiesController {
  constructor(
    private readonly copies: MeetingCopyService,
    private readonly templates: MeetingTemplatesQuery,
    private readonly meetings: MeetingsQuery,
  ) {}

  /**
   * Makes a draft like this meeting, or from this template, at another time: words, quorum, guests and agenda
   * come along. Nobody is told.
   */
  @Post('meetings/:id/copies')
  @Allow('meetings:convene')
  async copyMeeting(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() copy: MeetingCopy,
  ): Promise<MeetingView> {
    return this.present(actor, await this.copies.copy(actor, id, copy));
  }

  /** Keeps this meeting as a template: words, quorum, guests and agenda. */
  @Post('meetings/:id/templates')
  @Allow('meetings:convene')
  async saveMeetingAsTemplate(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name }: TemplateInput,
  ): Promise<MeetingView> {
    return this.present(actor, await this.copies.saveAsTemplate(actor, id, name));
  }

  /** The templates from which you can make meetings. */
  @Get('meeting-templates')
  @Allow('meetings:convene')
  async listTemplates(@CurrentActor() actor: Actor): Promise<TemplateLine[]> {
    return (await this.templates.all(actor)).map(({ countryCode, ...line }) => ({
      ...line,
      country: countryCode,
    }));
  }

  private async present(actor: Actor, id: string): Promise<MeetingView> {
    return presentMeeting(actor, (await this.meetings.one(actor, id)).content);
  }
}
