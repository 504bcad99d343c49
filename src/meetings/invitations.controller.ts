import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { GuestsQueryInput } from './dto/attendance.dto.ts';
import { GuestsInput } from './dto/convene.dto.ts';
import { GuestNetworkView, GuestView, MeetingView } from './dto/meeting.dto.ts';
import { GuestsQuery } from './guests.query.ts';
import { MeetingInvitationService } from './meeting-invitation.service.ts';
import { invitableCountry, mayConvene } from './meetings.policy.ts';
import { presentMeeting } from './meetings.presenter.ts';
import { NotFound } from '#platform/problems/problem';
import { MeetingsQuery } from './meetings.query.ts';

@Controller('meetings/:id')
export class InvitationsController {
  constructor(
    private readonly invitations: MeetingInvitationService,
    private readonly meetings: MeetingsQuery,
    private readonly guests: GuestsQuery,
  ) {}

  /**
   * Members who can be invited: holders of seats first; the first hundred whose name or organisation has
   * these words.
   */
  @Get('guests')
  @Allow('meetings:convene')
  async findGuests(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { q }: GuestsQueryInput,
  ): Promise<GuestView[]> {
    const { content } = await this.meetings.one(actor, id);
    if (!mayConvene(actor, content)) throw new NotFound();
    return this.guests.find(id, q?.trim() ?? '', invitableCountry(actor));
  }

  /** The national networks that can be invited, with how many members each kind of organisation has. */
  @Get('guest-networks')
  @Allow('meetings:convene')
  async listGuestNetworks(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<GuestNetworkView[]> {
    const { content } = await this.meetings.one(actor, id);
    if (!mayConvene(actor, content)) throw new NotFound();
    return this.guests.networks(invitableCountry(actor));
  }

  /**
   * Invites national teams, national networks and single members. If the meeting is scheduled, those new to it get a mail at
   * once; nobody else does.
   */
  @Post('invitations')
  @HttpCode(200)
  @Allow('meetings:convene')
  async inviteGuests(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { countries = [], networks = [], memberIds = [] }: GuestsInput,
  ): Promise<MeetingView> {
    await this.invitations.invite(actor, id, { countries, networks, memberIds });
    return presentMeeting(actor, (await this.meetings.one(actor, id)).content);
  }

  /** Withdraws one invitation; only that member is told. */
  @Delete('invitations/:memberId')
  @HttpCode(200)
  @Allow('meetings:convene')
  async withdrawInvitation(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
  ): Promise<MeetingView> {
    await this.invitations.withdraw(actor, id, memberId);
    return presentMeeting(actor, (await this.meetings.one(actor, id)).content);
  }
}
