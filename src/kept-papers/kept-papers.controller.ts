import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SessionCookies } from '../identity/index.ts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { KeptPaperInput } from './dto/kept-paper.input.ts';
import { KeptPaperKeyView } from './dto/kept-paper.view.ts';
import { keptPaperKey } from './kept-paper-key.ts';
import { KeptPaperService } from './kept-paper.service.ts';

@Controller('kept-papers')
export class KeptPapersController {
  constructor(
    private readonly papers: KeptPaperService,
    private readonly cookies: SessionCookies,
  ) {}

  /** Notes that you keep a paper on this device, and gives the key to encrypt it with there. */
  @Post()
  @HttpCode(200)
  @Allow('member')
  async keep(
    @CurrentActor() actor: Actor,
    @Body() { kind, id }: KeptPaperInput,
    @Req() request: FastifyRequest,
  ): Promise<KeptPaperKeyView> {
    await this.papers.record(actor, kind, id);
    return { key: keptPaperKey(this.cookies.read(request).session!, actor.sessionId) };
  }
}
