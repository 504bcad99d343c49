import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { requestOrigin } from '../../identity/index.ts';
import { Allow } from '../../platform/access/allow.decorator.ts';
import { Attendance } from '../attendance.service.ts';
import { AnswerBrowsers } from './answer-browser.ts';
import { AnswerLinkQuery } from './answer-link.query.ts';
import { AnswerLinks } from './answer-links.service.ts';
import {
  AnswerLinkView,
  AnswerTokenInput,
  AttendanceByLink,
  PollAnswerByLink,
} from './dto/answer-link.dto.ts';
import { PollAnswers } from './poll-answers.service.ts';

/** Personal links of mails. All by POST: nothing that merely follows a link records anything. */
@Controller('answer-links')
export class AnswerLinksController {
  constructor(
    private readonly links: AnswerLinks,
    private readonly query: AnswerLinkQuery,
    private readonly polls: PollAnswers,
    private readonly attendance: Attendance,
    private readonly browsers: AnswerBrowsers,
  ) {}

  /** What the link asks, and what you have said so far. Nothing is recorded by this. */
  @Post('look')
  @HttpCode(200)
  @Allow('public')
  async lookAtAnswerLink(
    @Req() request: FastifyRequest,
    @Body() { token }: AnswerTokenInput,
  ): Promise<AnswerLinkView> {
    return this.query.one(
      await this.links.holder(token, this.browsers.brought(request), requestOrigin(request).address),
    );
  }

  /** Says which dates suit you. */
  @Post('poll')
  @HttpCode(200)
  @Allow('public')
  async answerPollByLink(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { token, answers }: PollAnswerByLink,
  ): Promise<AnswerLinkView> {
    const browser = this.browsers.brought(request);
    const holder = await this.links.holder(token, browser, requestOrigin(request).address);
    await this.polls.answerByLink(holder.meetingId, holder.memberId, answers, (tx) =>
      this.links.use(tx, token, browser),
    );
    this.browsers.give(reply, browser);
    return this.query.one(holder);
  }

  /** Says whether you come. */
  @Post('attendance')
  @HttpCode(200)
  @Allow('public')
  async answerInvitationByLink(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { token, answer, needs }: AttendanceByLink,
  ): Promise<AnswerLinkView> {
    const browser = this.browsers.brought(request);
    const holder = await this.links.holder(token, browser, requestOrigin(request).address);
    await this.attendance.answerByLink(holder.meetingId, holder.memberId, { answer, needs }, (tx) =>
      this.links.use(tx, token, browser),
    );
    this.browsers.give(reply, browser);
    return this.query.one(holder);
  }
}
