import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { LiveEventQuery } from '#platform/live/live-event.query';
import { conversationRoom } from '../conversation/conversation.broadcaster.ts';
import {
  AskQuestion,
  CloseQuestion,
  EditQuestion,
  MarkAnswer,
  QuestionsQueryInput,
} from './dto/question.input.ts';
import {
  CreatedQuestionView,
  DrawnPracticeView,
  QuestionsPageView,
  QuestionVersionsView,
  QuestionView,
} from './dto/question.view.ts';
import { presentQuestion, presentQuestionLines } from './question.presenter.ts';
import { QuestionQuery } from './question.query.ts';
import { QuestionService } from './question.service.ts';

@Controller('questions')
export class QuestionsController {
  constructor(
    private readonly questions: QuestionService,
    private readonly query: QuestionQuery,
    private readonly liveLog: LiveEventQuery,
  ) {}

  /** Questions that I read, the last changed first. */
  @Get()
  @Allow('practices:read')
  async list(@CurrentActor() actor: Actor, @Query() query: QuestionsQueryInput): Promise<QuestionsPageView> {
    return presentQuestionLines(actor, await this.query.list(actor, query));
  }

  @Get(':id')
  @Allow('practices:read')
  one(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<QuestionView> {
    return this.view(actor, id);
  }

  /** Asks the Network, or those of some fields. */
  @Post()
  @Allow('practices:write')
  async ask(@CurrentActor() actor: Actor, @Body() body: AskQuestion): Promise<CreatedQuestionView> {
    return { id: await this.questions.ask(actor, body) };
  }

  /** Says it otherwise; for whoever asked. */
  @Put(':id')
  @Allow('practices:write')
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() body: EditQuestion,
  ): Promise<QuestionView> {
    await this.questions.edit(actor, id, body);
    return this.view(actor, id);
  }

  /** What it said, with each change of its asker. */
  @Get(':id/versions')
  @Allow('practices:read')
  async versions(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
  ): Promise<QuestionVersionsView> {
    const rows = await this.query.versions(actor, id);
    return { items: rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })) };
  }

  /** Marks an entry as the answer, another one instead, or none. */
  @Put(':id/answer')
  @Allow('practices:write')
  async markAnswer(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { revision, entryId }: MarkAnswer,
  ): Promise<QuestionView> {
    await this.questions.markAnswer(actor, id, revision, entryId);
    return this.view(actor, id);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Allow('practices:write')
  async close(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { reason = '' }: CloseQuestion,
  ): Promise<QuestionView> {
    await this.questions.close(actor, id, reason);
    return this.view(actor, id);
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @Allow('practices:write')
  async reopen(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<QuestionView> {
    await this.questions.reopen(actor, id);
    return this.view(actor, id);
  }

  /** Begins a draft of a practice with what was asked and answered. */
  @Post(':id/practice')
  @Allow('practices:write')
  async drawPractice(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
  ): Promise<DrawnPracticeView> {
    return { id: await this.questions.drawPractice(actor, id) };
  }

  private async view(actor: Actor, id: string): Promise<QuestionView> {
    // Read before the rest: what comes after this number may be in the view or not, and is harmless again.
    const number = await this.liveLog.lastNumber(conversationRoom(id));
    return presentQuestion(actor, await this.query.find(actor, id), number);
  }
}
