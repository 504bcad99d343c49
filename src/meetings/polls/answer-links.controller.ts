import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.decorator.ts';
import { Attendance } from '../attendance.service.ts';
import { AnswerLinkQuery } from './answer-link.query.ts';
import { AnswerLinks } from './answer-links.service.ts';
import { AnswerLinkView, AnswerTokenInput, AttendanceByLink, PollAnswerByLink } from './dto/answer-link.dto.ts';
import { PollAnswers } from './poll-answers.service.ts';

/** Personal links of mails. All by POST: nothing that merely follows a link records anything. */
@Controller('answer-links')
export class AnswerLinksController {
  constructor(
    private readonly links: AnswerLinks,
    private readonly query: AnswerLinkQuery,
    private readonly polls: PollAnswers,
    private readonly attendance: Attendance,
  ) {}

  /** What the link asks, and what you have said so far. Nothing is recorded by this. */
  @Post('look')
  @HttpCode(200)
  @Allow('public')
  async lookAtAnswerLink(@Body() { token }: AnswerTokenInput): Promise<AnswerLinkView> {
    return this.query.one(await this.links.holder(token));
  }

  /** Says which dates suit you. */
  @Post('poll')
  @HttpCode(200)
  @Allow('public')
  async answerPollByLink(@Body() { token, answers }: PollAnswerByLink): Promise<AnswerLinkView> {
    const holder = await this.links.holder(token);
    await this.polls.answerByLink(holder.meetingId, holder.memberId, answers);
    return this.query.one(holder);
  }

  /** Says whether you come. */
  @Post('attendance')
  @HttpCode(200)
  @Allow('public')
  async answerInvitationByLink(@Body() { token, answer, needs }: AttendanceByLink): Promise<AnswerLinkView> {
    const holder = await this.links.holder(token);
    await this.attendance.answerByLink(holder.meetingId, holder.memberId, answer, needs);
    return this.query.one(holder);
  }
}
