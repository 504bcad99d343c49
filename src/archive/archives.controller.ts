import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Language } from '@nbn/contracts';
import * as contentDisposition from 'content-disposition';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { downloadHeaders } from '#platform/http/download-headers';
import { AnswerLanguage } from '#platform/problems/answer-language.decorator';
import { presentProblem } from '#platform/problems/dto/problem.view';
import { ArchiveService } from './archive.service.ts';
import { ArchiveAnswer } from './dto/archive.view.ts';
import type { MemberArchive } from './member-archive.entity.ts';

const FILE = { type: 'string', format: 'binary' } as const;

@Controller('archives')
export class ArchivesController {
  constructor(private readonly archives: ArchiveService) {}

  /** Your last archive, and how far it is. */
  @Get()
  @Allow('member')
  async latestArchive(
    @CurrentActor() actor: Actor,
    @AnswerLanguage() language: Language,
  ): Promise<ArchiveAnswer> {
    return presentArchive(await this.archives.findLatest(actor), language);
  }

  /** Asks for everything that you may read as one file. It is made by a job. */
  @Post()
  @HttpCode(202)
  @Allow('member')
  @StepUp()
  async requestArchive(
    @CurrentActor() actor: Actor,
    @AnswerLanguage() language: Language,
  ): Promise<ArchiveAnswer> {
    await this.archives.request(actor);
    return this.latestArchive(actor, language);
  }

  /** The file of an archive that is ready. */
  @Get(':archiveId/file')
  @Allow('member')
  @StepUp()
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: FILE })
  async archiveFile(
    @CurrentActor() actor: Actor,
    @Param('archiveId', ParseUUIDPipe) archiveId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { content, size } = await this.archives.openFile(actor, archiveId);
    const disposition = contentDisposition.create('norbanet-archive.zip');
    await reply.headers(downloadHeaders({ type: 'application/zip', disposition, size })).send(content);
  }
}

function presentArchive(archive: MemberArchive | null, language: Language): ArchiveAnswer {
  if (!archive) return { archive: null };
  const { id, state, problem, size, askedAt, expiresAt } = archive;
  return {
    archive: {
      id,
      state,
      problem: presentProblem(problem, language),
      size,
      askedAt: askedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    },
  };
}
