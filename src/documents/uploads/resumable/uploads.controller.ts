import { Controller, Delete, Head, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { ResumableUploadService } from './resumable-upload.service.ts';

/**
 * Files in pieces (tus 1.0.0). There is no GET: what was sent is had from its document alone, with that
 * download's headers.
 */
@Controller('uploads')
export class UploadsController {
  constructor(private readonly uploads: ResumableUploadService) {}

  /** Begins an upload. Its address is in `Location`. */
  @Post()
  @Allow('documents:write')
  begin(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.uploads.begin(actor, request, reply);
  }

  /** How far an upload came. */
  @Head(':id')
  @Allow('member')
  progress(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.uploads.goOn(actor, id, request, reply);
  }

  /** Sends the next piece. */
  @Patch(':id')
  @HttpCode(204)
  @Allow('documents:write')
  append(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.uploads.goOn(actor, id, request, reply);
  }

  /** Gives an upload up. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('documents:write')
  end(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.uploads.goOn(actor, id, request, reply);
  }
}
