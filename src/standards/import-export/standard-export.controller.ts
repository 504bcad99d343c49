import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import * as contentDisposition from 'content-disposition';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { downloadHeaders } from '#platform/http/download-headers';
import { OBJECT_ID } from '#platform/http/object-id';
import { ExportQuery } from './dto/export.input.ts';
import { StandardExportService } from './standard-export.service.ts';

@Controller('standards/:standardId/file')
export class StandardExportController {
  constructor(private readonly files: StandardExportService) {}

  /** The standard as a file, with what you may see of it. */
  @Get()
  @Allow('standards:read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exportFile(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Query() { as, version, comments, amendments }: ExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, type, bytes } = await this.files.exportFile(actor, standardId, as, {
      versionId: version ?? null,
      comments: comments ?? 'none',
      amendments: amendments === 'open',
    });
    await reply
      .headers(downloadHeaders({ type, disposition: contentDisposition.create(name), size: bytes.length }))
      .send(bytes);
  }
}
