import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Language } from '@nbn/contracts';
import * as contentDisposition from 'content-disposition';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { downloadHeaders } from '#platform/http/download-headers';
import { AnswerLanguage } from '#platform/problems/answer-language.decorator';
import { presentProblem } from '#platform/problems/dto/problem.view';
import type { AgendaPack } from './agenda-pack.entity.ts';
import { AgendaPackService } from './agenda-pack.service.ts';
import { AgendaPackAnswer } from './dto/agenda-pack.view.ts';

const FILE = { type: 'string', format: 'binary' } as const;

@Controller('meetings/:meetingId/packs')
export class AgendaPacksController {
  constructor(private readonly packs: AgendaPackService) {}

  /** Your last pack of this meeting, and how far it is. */
  @Get()
  @Allow('meetings:read')
  async latestPack(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @AnswerLanguage() language: Language,
  ): Promise<AgendaPackAnswer> {
    return presentPack(await this.packs.findLatest(actor, meetingId), language);
  }

  /** Asks for one PDF of the agenda and its papers, with what you may see. It is made by a job. */
  @Post()
  @HttpCode(202)
  @Allow('meetings:read')
  async requestPack(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @AnswerLanguage() language: Language,
  ): Promise<AgendaPackAnswer> {
    await this.packs.request(actor, meetingId);
    return this.latestPack(actor, meetingId, language);
  }

  /** The file of a pack that is ready. */
  @Get(':packId/file')
  @Allow('meetings:read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: FILE })
  async packFile(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('packId', ParseUUIDPipe) packId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { content, size } = await this.packs.openFile(actor, meetingId, packId);
    await reply
      .headers(
        downloadHeaders({
          type: 'application/pdf',
          disposition: contentDisposition.create('agenda.pdf'),
          size,
        }),
      )
      .send(content);
  }
}

function presentPack(pack: AgendaPack | null, language: Language): AgendaPackAnswer {
  if (!pack) return { pack: null };
  const { id, state, done, steps, problem, pages, size, leftOut, askedAt, expiresAt } = pack;
  return {
    pack: {
      id,
      state,
      done,
      steps,
      problem: presentProblem(problem, language),
      pages,
      size,
      leftOut,
      askedAt: askedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    },
  };
}
