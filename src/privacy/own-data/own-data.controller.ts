import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import * as contentDisposition from 'content-disposition';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { downloadHeaders } from '#platform/http/download-headers';
import { OwnDataService } from './own-data.service.ts';

const FILE = { type: 'string', format: 'binary' } as const;

@Controller('my-data')
export class OwnDataController {
  constructor(private readonly data: OwnDataService) {}

  /** A copy of everything that is held about you, as one file. */
  @Get('file')
  @Allow('member')
  @ApiProduces('application/json')
  @ApiOkResponse({ schema: FILE })
  async ownDataFile(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const content = await this.data.open(actor);
    const disposition = contentDisposition.create('norbanet-my-data.json');
    await reply.headers(downloadHeaders({ type: 'application/json', disposition })).send(content);
  }
}
