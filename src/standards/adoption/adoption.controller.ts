import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { renderAdoptionCsv, renderAdoptionJson } from './adoption-export.ts';
import { AdoptionQuery } from './adoption.query.ts';
import { AdoptionService } from './adoption.service.ts';
import { COUNTRY_PIPE } from './country.pipe.ts';
import type { CountryCode } from '@nbn/contracts';
import * as contentDisposition from 'content-disposition';
import { AdoptionExportQuery, ConfirmAdoption, RecordAdoption } from './dto/adoption.input.ts';
import { AdoptionHistoryView, AdoptionMatrixView, CountryAdoptionView } from './dto/adoption.view.ts';

@Controller('standards/:standardId/adoption')
export class AdoptionController {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly query: AdoptionQuery,
  ) {}

  /** Clause by country, as a whole. */
  @Get()
  @Allow('standards:read')
  matrix(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
  ): Promise<AdoptionMatrixView> {
    return this.query.findMatrix(actor, standardId);
  }

  /** The same as a file, with the notes that you may read. */
  @Get('export')
  @Allow('standards:read')
  @ApiProduces('text/csv', 'application/json')
  async export(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Query() { as }: AdoptionExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const edition = await this.query.findEdition(standardId);
    const countries = this.query.streamCountries(actor, standardId);
    const name = `adoption-${edition.slug}-${edition.edition}.${as}`;
    void reply.headers({
      'content-disposition': contentDisposition.create(name),
      'cache-control': 'no-store',
    });
    const text =
      as === 'csv' ? renderAdoptionCsv(edition, countries) : renderAdoptionJson(edition, countries);
    await reply
      .type(as === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
      .send(Readable.from(text, { objectMode: false }));
  }

  @Get(':country')
  @Allow('standards:read')
  country(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('country', COUNTRY_PIPE) country: CountryCode,
  ): Promise<CountryAdoptionView> {
    return this.query.findCountry(actor, standardId, country);
  }

  /** Records where your country is with a clause. */
  @Put(':country/:clauseId')
  @Allow('adoption:write')
  async record(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('country', COUNTRY_PIPE) country: CountryCode,
    @Param('clauseId', OBJECT_ID) clauseId: string,
    @Body() body: RecordAdoption,
  ): Promise<CountryAdoptionView> {
    await this.adoption.record(actor, standardId, country, clauseId, body);
    return this.query.findCountry(actor, standardId, country);
  }

  /** Keeps what was recorded after the clause's meaning changed. */
  @Post(':country/:clauseId/confirm')
  @Allow('adoption:write')
  @HttpCode(200)
  async confirm(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('country', COUNTRY_PIPE) country: CountryCode,
    @Param('clauseId', OBJECT_ID) clauseId: string,
    @Body() { revision }: ConfirmAdoption,
  ): Promise<CountryAdoptionView> {
    await this.adoption.confirm(actor, standardId, country, clauseId, revision);
    return this.query.findCountry(actor, standardId, country);
  }

  @Get(':country/:clauseId/history')
  @Allow('standards:read')
  history(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('country', COUNTRY_PIPE) country: CountryCode,
    @Param('clauseId', OBJECT_ID) clauseId: string,
  ): Promise<AdoptionHistoryView> {
    return this.query.findHistory(actor, standardId, country, clauseId);
  }
}
