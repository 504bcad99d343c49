import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { Uncompressed } from '#platform/http/compression';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { AnswerInput } from '../dto/attendance.dto.ts';
import { CancellationInput, GuestsInput } from '../dto/convene.dto.ts';
import {
  SeriesChangeInput,
  SeriesDraft,
  SeriesEndInput,
  SeriesExtensionInput,
  SeriesView,
} from '../dto/series.dto.ts';
import { SeriesAnswerService } from './series-answer.service.ts';
import { SeriesChangeService } from './series-change.service.ts';
import { SeriesExtensionService } from './series-extension.service.ts';
import { SeriesService } from './series.service.ts';
import { presentSeries } from './series.presenter.ts';
import { SeriesQuery } from './series.query.ts';
import { SeriesDraftService } from './series-draft.service.ts';

@Controller('meeting-series')
export class SeriesController {
  constructor(
    private readonly query: SeriesQuery,
    private readonly drafts: SeriesDraftService,
    private readonly series: SeriesService,
    private readonly answers: SeriesAnswerService,
    private readonly changes: SeriesChangeService,
    private readonly extensions: SeriesExtensionService,
  ) {}

  /** A series with those of its meetings that you may see. */
  @Get(':id')
  @Allow('meetings:read')
  @Uncompressed()
  async getSeries(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SeriesView> {
    return presentSeries(actor, await this.query.one(actor, id));
  }

  /** Makes a draft for each meeting of the series, at the same hour of the host's clock. Nobody is told. */
  @Post()
  @Allow('meetings:convene')
  async draftSeries(@CurrentActor() actor: Actor, @Body() draft: SeriesDraft): Promise<SeriesView> {
    return this.getSeries(actor, await this.drafts.createDraft(actor, draft));
  }

  /** Invites national teams and single members to all meetings of the series that lie ahead. */
  @Post(':id/invitations')
  @HttpCode(200)
  @Allow('meetings:convene')
  async inviteToSeries(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { countries = [], networks = [], memberIds = [] }: GuestsInput,
  ): Promise<SeriesView> {
    await this.series.invite(actor, id, { countries, networks, memberIds });
    return this.getSeries(actor, id);
  }

  /** Sends the invitations: one mail for the whole series to each. */
  @Post(':id/schedule')
  @HttpCode(200)
  @Allow('meetings:convene')
  async scheduleSeries(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<SeriesView> {
    await this.series.schedule(actor, id);
    return this.getSeries(actor, id);
  }

  /**
   * Changes title, place, video link or time of day of a meeting and of all that follow. Those invited get one
   * mail for all of it; where the time is another, they are asked again.
   */
  @Patch(':id')
  @Allow('meetings:convene')
  async changeSeries(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, from, ...change }: SeriesChangeInput,
  ): Promise<SeriesView> {
    await this.changes.change(actor, id, revision, from, change);
    return this.getSeries(actor, id);
  }

  /** Adds further meetings by the same rule; those invited to the series are invited to them. */
  @Post(':id/extension')
  @HttpCode(200)
  @Allow('meetings:convene')
  async extendSeries(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, times }: SeriesExtensionInput,
  ): Promise<SeriesView> {
    await this.extensions.extend(actor, id, revision, times);
    return this.getSeries(actor, id);
  }

  /** Ends the series after one of its meetings: those after it are called off. */
  @Post(':id/end')
  @HttpCode(200)
  @Allow('meetings:convene')
  async endSeries(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, after, reason }: SeriesEndInput,
  ): Promise<SeriesView> {
    await this.changes.end(actor, id, revision, after, reason || null);
    return this.getSeries(actor, id);
  }

  /** Answers your invitations to all meetings of the series that lie ahead; the last answer counts. */
  @Put(':id/answer')
  @Allow('meetings:answer')
  async answerSeries(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: AnswerInput,
  ): Promise<SeriesView> {
    await this.answers.answer(actor, id, given);
    return this.getSeries(actor, id);
  }

  /** Calls off all meetings that lie ahead. A second call changes nothing. */
  @Post(':id/cancel')
  @HttpCode(200)
  @Allow('meetings:convene')
  async cancelSeries(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: CancellationInput,
  ): Promise<SeriesView> {
    await this.series.cancel(actor, id, reason || null);
    return this.getSeries(actor, id);
  }
}
