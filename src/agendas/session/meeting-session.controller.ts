import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { createOptions, toBallotPlan } from '../../ballots/index.ts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { MeetingSessionControlService } from './meeting-session-control.service.ts';
import { CheckInService } from './check-in.service.ts';
import {
  SessionBallotInput,
  ShownClauseInput,
  SpeakerTurnQuery,
  StepInput,
  SessionMemberInput,
} from './dto/meeting-session.input.ts';
import { MeetingSessionView } from './dto/meeting-session.view.ts';
import { presentMeetingSession } from './meeting-session.presenter.ts';
import { MeetingSessionBallotService } from './meeting-session-ballot.service.ts';
import { MeetingSessionQuery } from './meeting-session.query.ts';
import { SpeakerQueueService } from './speaker-queue.service.ts';

@Controller('meetings/:meetingId/session')
export class MeetingSessionController {
  constructor(
    private readonly query: MeetingSessionQuery,
    private readonly control: MeetingSessionControlService,
    private readonly checkIns: CheckInService,
    private readonly speakers: SpeakerQueueService,
    private readonly ballots: MeetingSessionBallotService,
  ) {}

  /** What the meeting is at: the item that is dealt with, who is there, who asked to speak. */
  @Get()
  @Allow('meetings:read')
  async session(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
  ): Promise<MeetingSessionView> {
    return presentMeetingSession(actor, await this.query.one(actor, meetingId));
  }

  /** The chair goes to the item after, before, or to a named one, or ends the one that is dealt with. */
  @Post('step')
  @HttpCode(200)
  @Allow('agenda:write')
  async step(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() { to, itemId }: StepInput,
  ): Promise<MeetingSessionView> {
    await this.control.goToItem(actor, meetingId, to === 'item' ? { to, itemId: itemId! } : { to });
    return this.session(actor, meetingId);
  }

  /** Shows a clause of a draft to all who follow and may see it, or puts it away. */
  @Put('clause')
  @Allow('agenda:write')
  async showClause(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() { standardId, clauseId }: ShownClauseInput,
  ): Promise<MeetingSessionView> {
    await this.control.showClause(actor, meetingId, standardId && clauseId ? { standardId, clauseId } : null);
    return this.session(actor, meetingId);
  }

  /** Checks yourself in; whoever runs the meeting checks somebody else in. */
  @Post('presence')
  @HttpCode(200)
  @Allow('meetings:answer')
  async checkInMember(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() { memberId }: SessionMemberInput,
  ): Promise<MeetingSessionView> {
    await this.checkIns.checkIn(actor, meetingId, memberId ?? actor.memberId);
    return this.session(actor, meetingId);
  }

  /** Checks yourself out; whoever runs the meeting checks somebody else out. */
  @Delete('presence/:memberId')
  @HttpCode(200)
  @Allow('meetings:answer')
  async checkOutMember(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
  ): Promise<MeetingSessionView> {
    await this.checkIns.checkOut(actor, meetingId, memberId);
    return this.session(actor, meetingId);
  }

  /** Asks for the floor; whoever runs the meeting asks for somebody who is there. */
  @Post('speakers')
  @HttpCode(200)
  @Allow('meetings:answer')
  async requestFloor(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() { memberId }: SessionMemberInput,
  ): Promise<MeetingSessionView> {
    await this.speakers.requestFloor(actor, meetingId, memberId ?? actor.memberId);
    return this.session(actor, meetingId);
  }

  /** Takes a wish to speak back. */
  @Delete('speakers/:memberId')
  @HttpCode(200)
  @Allow('meetings:answer')
  async withdrawFloorRequest(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
  ): Promise<MeetingSessionView> {
    await this.speakers.withdrawRequest(actor, meetingId, memberId);
    return this.session(actor, meetingId);
  }

  /** The chair gives the floor: to the next by balance, or to somebody named. */
  @Post('floor')
  @HttpCode(200)
  @Allow('agenda:write')
  async giveFloor(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() { memberId }: SessionMemberInput,
  ): Promise<MeetingSessionView> {
    await this.speakers.giveFloor(actor, meetingId, memberId ?? null);
    return this.session(actor, meetingId);
  }

  /** Ends the turn of a member, or of whoever is speaking. */
  @Delete('floor')
  @HttpCode(200)
  @Allow('meetings:answer')
  async endTurn(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Query() { memberId }: SpeakerTurnQuery,
  ): Promise<MeetingSessionView> {
    await this.speakers.endTurn(actor, meetingId, memberId);
    return this.session(actor, meetingId);
  }

  /** Opens a ballot on the item that is dealt with, for the seats that are there. */
  @Post('ballot')
  @HttpCode(200)
  @Allow('agenda:write')
  async openBallot(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() { minutes, options = [], ...terms }: SessionBallotInput,
  ): Promise<MeetingSessionView> {
    await this.ballots.open(actor, meetingId, minutes, ({ subject, closesAt, timeZone }) =>
      toBallotPlan(
        { ...terms, closesAt: closesAt.toISOString(), timeZone },
        { subject, ...createOptions({ method: terms.method, options }) },
      ),
    );
    return this.session(actor, meetingId);
  }
}
