import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { oneOf } from '#platform/http/one-of';
import { sendRegisterExport, toRegisterRecords } from '../../agendas/index.ts';
import { RECOMMENDATION_COLUMNS } from '../import-export/recommendation-file.ts';
import {
  RecommendationAnswerInput,
  RecommendationChange,
  RecommendationExportQuery,
  RecommendationInput,
  RecommendationsQueryInput,
} from './dto/recommendation.input.ts';
import { CountryRecommendationsView, RecommendationView } from './dto/recommendation.view.ts';
import { RecommendationService } from './recommendation.service.ts';
import { RecommendationViewService } from './recommendation-view.service.ts';
import { recommendationRecord } from './recommendations.presenter.ts';

const COUNTRY = oneOf(COUNTRY_CODES);

@Controller('recommendations')
export class RecommendationsController {
  constructor(
    private readonly recommendations: RecommendationService,
    private readonly views: RecommendationViewService,
  ) {}

  /** What was recommended to a country: all of it inside the country, what it shares outside. */
  @Get('countries/:country')
  @Allow('monitoring:read')
  countryRecommendations(
    @CurrentActor() actor: Actor,
    @Param('country', COUNTRY) country: CountryCode,
    @Query() query: RecommendationsQueryInput,
  ): Promise<CountryRecommendationsView> {
    return this.views.country(actor, country, query);
  }

  /** The same as a file, which the import of the country takes again. */
  @Get('countries/:country/export')
  @Allow('monitoring:read')
  @ApiProduces('application/json', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exportRecommendations(
    @CurrentActor() actor: Actor,
    @Param('country', COUNTRY) country: CountryCode,
    @Query() { format = 'csv', ...filter }: RecommendationExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const parts = this.views.stream(actor, country, filter);
    await sendRegisterExport(
      reply,
      `recommendations-${country}`,
      format,
      RECOMMENDATION_COLUMNS,
      toRegisterRecords(parts, (view) => [recommendationRecord(view)]),
    );
  }

  /** Adds a recommendation that your country received. */
  @Post('countries/:country')
  @Allow('monitoring:write')
  async addRecommendation(
    @CurrentActor() actor: Actor,
    @Param('country', COUNTRY) country: CountryCode,
    @Body() body: RecommendationInput,
  ): Promise<RecommendationView> {
    return this.views.one(actor, await this.recommendations.add(actor, country, body));
  }

  @Get(':id')
  @Allow('monitoring:read')
  recommendation(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
  ): Promise<RecommendationView> {
    return this.views.one(actor, id);
  }

  @Put(':id')
  @Allow('monitoring:write')
  async changeRecommendation(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { revision, ...input }: RecommendationChange,
  ): Promise<RecommendationView> {
    await this.recommendations.change(actor, id, revision, input);
    return this.views.one(actor, id);
  }

  /** Says what the country did, and whether that is all. */
  @Post(':id/answer')
  @HttpCode(200)
  @Allow('monitoring:write')
  async answerRecommendation(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() body: RecommendationAnswerInput,
  ): Promise<RecommendationView> {
    await this.recommendations.answer(actor, id, body);
    return this.views.one(actor, id);
  }
}
