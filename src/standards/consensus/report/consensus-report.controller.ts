import { ACCORD_ITEMS } from '@nbn/consensus';
import { Body, Controller, Get, Param, ParseEnumPipe, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import * as contentDisposition from 'content-disposition';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { downloadHeaders } from '#platform/http/download-headers';
import { OBJECT_ID } from '#platform/http/object-id';
import { NotFound } from '#platform/problems/problem';
import { ConsensusReportView } from '../dto/consensus-report.view.ts';
import { ConsensusFileQuery, WriteReportItem } from '../dto/consensus.input.ts';
import { ConsensusReportQuery } from './consensus-report.query.ts';
import { ConsensusReportService } from './consensus-report.service.ts';
import { FILE_TYPES, renderReport } from './report-files.ts';

const ITEM = new ParseEnumPipe(Object.fromEntries(ACCORD_ITEMS.map(({ id }) => [id, id])), {
  exceptionFactory: () => new NotFound(),
});

@Controller('standards/:standardId/consensus/:processId/report')
export class ConsensusReportController {
  constructor(
    private readonly reports: ConsensusReportService,
    private readonly query: ConsensusReportQuery,
  ) {}

  /** The report by the items of ACCORD, with what is still missing. */
  @Get()
  @Allow('standards:read')
  one(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('processId', OBJECT_ID) processId: string,
  ): Promise<ConsensusReportView> {
    return this.query.findOne(actor, standardId, processId);
  }

  /** The report as a file. */
  @Get('file')
  @Allow('standards:read')
  @ApiProduces('text/html', 'text/markdown', 'application/json', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async file(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('processId', OBJECT_ID) processId: string,
    @Query() { as }: ConsensusFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const report = await this.query.findOne(actor, standardId, processId);
    const file = Buffer.from(renderReport(report, as));
    const disposition = contentDisposition.create(`consensus-report.${as}`);
    await reply.headers(downloadHeaders({ type: FILE_TYPES[as], disposition, size: file.length })).send(file);
  }

  /** Writes what the records do not know. */
  @Put(':item')
  @Allow('standards:manage')
  async write(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('processId', OBJECT_ID) processId: string,
    @Param('item', ITEM) item: string,
    @Body() body: WriteReportItem,
  ): Promise<ConsensusReportView> {
    await this.reports.write(actor, standardId, processId, item, body);
    return this.query.findOne(actor, standardId, processId);
  }
}
