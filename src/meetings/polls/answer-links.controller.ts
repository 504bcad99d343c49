import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { requestOrigin } from '../../identity/index.ts';
import { Allow } from '#platform/access/allow.decorator';
import { InPublicLanguages } from '#platform/problems/public-languages.decorator';
import { AttendanceService } from '../attendance.service.ts';
import { AnswerBrowserCookie } from './answer-browser-cookie.ts';
import { AnswerLinkQuery } from './answer-link.query.ts';
import { AnswerLinkService } from './answer-link.service.ts';
import {
  AnswerLinkView,
  AnswerTokenInput,
  AttendanceByLink,
  PollAnswerByLink,
} from './dto/answer-link.dto.ts';
import { PollAnswerService } from './poll-answer.service.ts';

/** Personal links of mails. All by POST: nothing that merely follows a link records anything. */
@Controller('answer-links')
export class AnswerLinksController {
  constructor(
    private readonly links: AnswerLinkService,
    private readonly query: AnswerLinkQuery,
    private readonly polls: PollAnswerService,
    private readonly attendance: AttendanceService,
    private readonly browsers: AnswerBrowserCookie,
  ) {}

  /** What the link asks, and what you have said so far. Nothing is recorded by this. */
  @Post('preview')
  @HttpCode(200)
  @Allow('public')
  @InPublicLanguages()
  async openAnswerLink(
    @Req() request: FastifyRequest,
    @Body() { token }: AnswerTokenInput,
  ): Promise<AnswerLinkView> {
    return this.query.one(
      await this.links.resolveHolder(token, this.browsers.read(request), requestOrigin(request).address),
    );
  }

  /** Says which dates suit you. */
  @Post('poll')
  @HttpCode(200)
  @Allow('public')
  @InPublicLanguages()
  async answerPollByLink(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { token, answers }: PollAnswerByLink,
  ): Promise<AnswerLinkView> {
    const browser = this.browsers.read(request);
    const holder = await this.links.resolveHolder(token, browser, requestOrigin(request).address);
    await this.polls.answerByLink(holder.meetingId, holder.memberId, answers, (tx) =>
      this.links.recordAnswer(tx, token, browser),
    );
    this.browsers.set(reply, browser);
    return this.query.one(holder);
  }

  /** Says whether you come. */
  @Post('attendance')
  @HttpCode(200)
  @Allow('public')
  @InPublicLanguages()
  async answerInvitationByLink(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { token, ...given }: AttendanceByLink,
  ): Promise<AnswerLinkView> {
    const browser = this.browsers.read(request);
    const holder = await this.links.resolveHolder(token, browser, requestOrigin(request).address);
    await this.attendance.answerByLink(holder.meetingId, holder.memberId, given, (tx) =>
      this.links.recordAnswer(tx, token, browser),
    );
    this.browsers.set(reply, browser);
    return this.query.one(holder);
  }
}
