import { Readable } from 'node:stream';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { AuditExportService } from './audit-export.service.ts';

@Controller('audit/export')
export class AuditExportController {
  constructor(private readonly exports: AuditExportService) {}

  /** The sealed log as a file, to be verified by `scripts/verify-audit.mjs` on any machine. */
  @Get()
  @Allow('audit:read')
  @ApiProduces('application/x-ndjson')
  @ApiOkResponse({ schema: { type: 'string' } })
  async export(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const lines = await this.exports.export(actor);
    await reply
      .headers({
        'content-type': 'application/x-ndjson; charset=utf-8',
        'content-disposition': 'attachment; filename="audit-log.ndjson"',
        'cache-control': 'no-store',
      })
      .send(Readable.from(lines, { objectMode: false }));
  }
}
