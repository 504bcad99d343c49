import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import * as contentDisposition from 'content-disposition';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { ExportQueryDto, ImportDto, ImportView } from './dto/import-export.dto.ts';
import { NetworkImportExportService } from './network-import-export.service.ts';

const MEDIA_TYPES = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const;

@Controller('network')
export class NetworkImportExportController {
  constructor(private readonly importExport: NetworkImportExportService) {}

  /** The whole Network as a file. */
  @Get('export')
  @Allow('network:export')
  @StepUp()
  @ApiProduces('application/json', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exportNetwork(
    @CurrentActor() actor: Actor,
    @Query() { format }: ExportQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const text = await this.importExport.export(actor, format);
    void reply
      .header('content-type', MEDIA_TYPES[format])
      .header('content-disposition', contentDisposition.create(`network.${format}`));
    return text;
  }

  /** Takes a file whole, or refuses it whole with every fault at its line. */
  @Post('import')
  @HttpCode(200)
  @Allow('network:manage')
  @StepUp()
  importNetwork(@CurrentActor() actor: Actor, @Body() { format, text }: ImportDto): Promise<ImportView> {
    return this.importExport.import(actor, format, text);
  }
}
