import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { oneOf } from '#platform/http/one-of';
import {
  RecommendationImportPreviewView,
  RecommendationImportView,
} from './dto/recommendation-import.view.ts';
import { RecommendationImportService } from './recommendation-import.service.ts';

const COUNTRY = oneOf(COUNTRY_CODES);
const FILE_FORM = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', format: 'binary' } },
  },
};

@Controller('recommendations')
export class RecommendationImportController {
  constructor(private readonly imports: RecommendationImportService) {}

  /** Reads a file (CSV or JSON), and says of each line what would come of it: a form with the field `file`. */
  @Post('countries/:country/previews')
  @HttpCode(200)
  @Allow('monitoring:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILE_FORM)
  previewRecommendations(
    @CurrentActor() actor: Actor,
    @Param('country', COUNTRY) country: CountryCode,
    @Req() request: FastifyRequest,
  ): Promise<RecommendationImportPreviewView> {
    return this.imports.preview(actor, country, request);
  }

  /** Takes such a file whole, or refuses it whole with every fault at its line. */
  @Post('countries/:country/imports')
  @HttpCode(200)
  @Allow('monitoring:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILE_FORM)
  importRecommendations(
    @CurrentActor() actor: Actor,
    @Param('country', COUNTRY) country: CountryCode,
    @Req() request: FastifyRequest,
  ): Promise<RecommendationImportView> {
    return this.imports.import(actor, country, request);
  }
}
