import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
} from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { MeetingInvitationService } from '../meeting-invitation.service.ts';
import { MeetingsQuery } from '../meetings.query.ts';
import { AnswerLinkService } from './answer-link.service.ts';
import { CountryZonesQuery } from './country-zones.query.ts';
import { PollConfirmationService } from './poll-confirmation.service.ts';
import {
  ConfirmInput,
  NeedInput,
  PollAnswersInput,
  PollChangeInput,
  PollInput,
  RezoneInput,
} from './dto/poll.dto.ts';
import { PollView, RezonedPollView } from './dto/poll.view.dto.ts';
import { PollAnswerService } from './poll-answer.service.ts';
import { presentPoll } from './polls.presenter.ts';
import { PollsQuery } from './polls.query.ts';
import { PollService } from './poll.service.ts';

@Controller('meetings/:id')
export class PollsController {
  constructor(
    private readonly meetings: MeetingsQuery,
    private readonly query: PollsQuery,
    private readonly polls: PollService,
    private readonly answers: PollAnswerService,
    private readonly confirmation: PollConfirmationService,
    private readonly invitations: MeetingInvitationService,
    private readonly links: AnswerLinkService,
    private readonly zones: CountryZonesQuery,
  ) {}

  /** The choosing of the date: slots in every reader's own answers, and how far each reaches. */
  @Get('poll')
  @Allow('meetings:read')
  async getPoll(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PollView> {
    const { content: meeting } = await this.meetings.one(actor, id);
    const [poll, slots, voters, zones] = await Promise.all([
      this.query.one(id),
      this.query.slots([id]),
      this.query.voters(id),
      this.zones.all(),
    ]);
    return presentPoll(actor, { meeting, poll, slots, voters, zones });
  }

  /** Asks those invited which dates suit them; each gets a mail with a personal link. */
  @Post('poll')
  @Allow('meetings:convene')
  async openPoll(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() poll: PollInput,
  ): Promise<PollView> {
    await this.polls.open(actor, id, poll);
    return this.getPoll(actor, id);
  }

  /** Offers other dates, or sets another deadline. Answers to dates that stay are kept. */
  @Patch('poll')
  @Allow('meetings:convene')
  async changePoll(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: PollChangeInput,
  ): Promise<PollView> {
    await this.polls.change(actor, id, change);
    return this.getPoll(actor, id);
  }

  /** Corrects the zone of the dates. */
  @Post('poll/zone')
  @HttpCode(200)
  @Allow('meetings:convene')
  async rezonePoll(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { timeZone, mode }: RezoneInput,
  ): Promise<RezonedPollView> {
    await this.polls.rezone(actor, id, timeZone, mode);
    return { ...(await this.getPoll(actor, id)), answersKept: mode === 'keep-instant' };
  }

  /** Says which dates suit you; the last answer counts. */
  @Put('poll/answers')
  @Allow('meetings:answer')
  async answerPoll(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { answers }: PollAnswersInput,
  ): Promise<PollView> {
    await this.answers.answer(actor, id, answers);
    return this.getPoll(actor, id);
  }

  /**
   * Sets the date and sends the invitations. A date that leaves somebody out who is needed wants a reason.
   */
  @Post('poll/confirm')
  @HttpCode(200)
  @Allow('meetings:convene')
  async confirmSlot(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { slotId, reason }: ConfirmInput,
  ): Promise<PollView> {
    await this.confirmation.confirm(actor, id, slotId, reason ?? null);
    return this.getPoll(actor, id);
  }

  /** Says whether the meeting needs this member. Nobody is told. */
  @Put('invitations/:memberId')
  @HttpCode(204)
  @Allow('meetings:convene')
  async setInviteeRequired(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
    @Body() { required }: NeedInput,
  ): Promise<void> {
    await this.invitations.setRequired(actor, id, memberId, required);
  }

  /** Ends the personal links that a member was sent. */
  @Delete('invitations/:memberId/links')
  @HttpCode(204)
  @Allow('meetings:convene')
  async revokeLinks(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
  ): Promise<void> {
    await this.links.revoke(actor, id, memberId);
  }
}
