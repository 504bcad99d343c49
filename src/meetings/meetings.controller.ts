import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { Uncompressed } from '#platform/http/compression';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { parseCursor, pageLimit, toPage } from '#platform/persistence/page';
import { AttendanceService } from './attendance.service.ts';
import { AnswerInput, MeetingsPageQuery } from './dto/attendance.dto.ts';
import { CancellationInput, MeetingChange, MeetingDraft, MeetingRescheduleInput } from './dto/convene.dto.ts';
import { MeetingList, MeetingView } from './dto/meeting.dto.ts';
import { QuorumInput } from './dto/quorum.dto.ts';
import { EtagInterceptor } from './etag.interceptor.ts';
import { presentList, presentMeeting } from './meetings.presenter.ts';
import { MeetingSessionService } from './meeting-session.service.ts';
import { MeetingsQuery } from './meetings.query.ts';
import { QuorumService } from './quorum.service.ts';
import { MeetingService } from './meeting.service.ts';

@Controller('meetings')
export class MeetingsController {
  constructor(
    private readonly query: MeetingsQuery,
    private readonly etags: EtagInterceptor,
    private readonly meetings: MeetingService,
    private readonly sessions: MeetingSessionService,
    private readonly attendance: AttendanceService,
    private readonly quorum: QuorumService,
  ) {}

  /** The meetings that you may see, a page at a time. */
  @Get()
  @Allow('meetings:read')
  @UseInterceptors(EtagInterceptor)
  @ApiOkResponse({ type: MeetingList })
  async listMeetings(
    @CurrentActor() actor: Actor,
    @Query() query: MeetingsPageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingList> {
    const limit = pageLimit(query);
    const read = await this.query.list(
      actor,
      query.period ?? 'upcoming',
      limit + 1,
      parseCursor(query, 'instant', 'id'),
      query.country ?? null,
    );
    const rows = this.etags.setEtag(actor, read, reply);
    return presentList(
      actor,
      toPage(rows, limit, (row) => [row.startsAt, row.id]),
    );
  }

  /** One meeting, with who comes. */
  @Get(':id')
  @Allow('meetings:read')
  @Uncompressed()
  @UseInterceptors(EtagInterceptor)
  @ApiOkResponse({ type: MeetingView })
  async getMeeting(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingView> {
    return presentMeeting(actor, this.etags.setEtag(actor, await this.query.one(actor, id), reply));
  }

  /** Makes a draft. Nobody is told. */
  @Post()
  @Allow('meetings:convene')
  async draftMeeting(@CurrentActor() actor: Actor, @Body() draft: MeetingDraft): Promise<MeetingView> {
    return this.present(actor, await this.meetings.createDraft(actor, draft));
  }

  /**
   * Changes title, note, place, joining address. Those invited to a scheduled meeting are told of what
   * concerns them.
   */
  @Patch(':id')
  @Allow('meetings:convene')
  async changeMeeting(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, ...words }: MeetingChange,
  ): Promise<MeetingView> {
    await this.meetings.change(actor, id, revision, words);
    return this.present(actor, id);
  }

  /** Says what the meeting needs to decide, until it opens. Nobody gets a mail. */
  @Put(':id/quorum')
  @Allow('meetings:convene')
  async setQuorum(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, ...rule }: QuorumInput,
  ): Promise<MeetingView> {
    await this.quorum.set(actor, id, revision, rule);
    return this.present(actor, id);
  }

  /** Sends the invitations. */
  @Post(':id/schedule')
  @HttpCode(200)
  @Allow('meetings:convene')
  async scheduleMeeting(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MeetingView> {
    await this.meetings.schedule(actor, id);
    return this.present(actor, id);
  }

  /** Sets another time: answers start anew, everyone invited gets a mail, reminders move along. */
  @Post(':id/reschedule')
  @HttpCode(200)
  @Allow('meetings:convene')
  async rescheduleMeeting(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, ...times }: MeetingRescheduleInput,
  ): Promise<MeetingView> {
    await this.meetings.reschedule(actor, id, revision, times);
    return this.present(actor, id);
  }

  /** Opens the meeting: it is in session. */
  @Post(':id/open')
  @HttpCode(200)
  @Allow('meetings:convene')
  async openMeeting(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MeetingView> {
    await this.sessions.open(actor, id);
    return this.present(actor, id);
  }

  /** Closes the meeting: it has been held. */
  @Post(':id/close')
  @HttpCode(200)
  @Allow('meetings:convene')
  async closeMeeting(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MeetingView> {
    await this.sessions.close(actor, id);
    return this.present(actor, id);
  }

  /** Calls the meeting off; everyone invited gets a mail. A second call changes nothing. */
  @Post(':id/cancel')
  @HttpCode(200)
  @Allow('meetings:convene')
  async cancelMeeting(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: CancellationInput,
  ): Promise<MeetingView> {
    await this.meetings.cancel(actor, id, reason || null);
    return this.present(actor, id);
  }

  /** Answers your invitation; the last answer counts. */
  @Put(':id/answer')
  @Allow('meetings:answer')
  async answerInvitation(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: AnswerInput,
  ): Promise<MeetingView> {
    await this.attendance.answer(actor, id, given);
    return this.present(actor, id);
  }

  private async present(actor: Actor, id: string): Promise<MeetingView> {
    return presentMeeting(actor, (await this.query.one(actor, id)).content);
  }
}
