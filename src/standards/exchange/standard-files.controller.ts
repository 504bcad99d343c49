import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/access/actor.ts';
import { Allow } from '../../platform/access/allow.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.decorator.ts';
import { OBJECT_ID } from '../../platform/http/object-id.ts';
import { FileQuery } from './dto/file.input.ts';
import { savedAs } from './file-headers.ts';
import { StandardFiles } from './standard-files.service.ts';

@Controller('standards/:standardId/file')
export class StandardFilesController {
  constructor(private readonly files: StandardFiles) {}

  /** The standard as a file, with what you may see of it. */
  @Get()
  @Allow('standards:read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async standardFile(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Query() { as, version, comments, amendments }: FileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, type, bytes } = await this.files.take(actor, standardId, as, {
      versionId: version ?? null,
      comments: comments ?? 'none',
      amendments: amendments === 'open',
    });
    await reply.headers({ ...savedAs(name, type), 'content-length': bytes.length }).send(bytes);
  }
}
