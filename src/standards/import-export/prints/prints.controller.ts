import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Language } from '@nbn/contracts';
import * as contentDisposition from 'content-disposition';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { downloadHeaders } from '#platform/http/download-headers';
import { OBJECT_ID } from '#platform/http/object-id';
import { AnswerLanguage } from '#platform/problems/answer-language.decorator';
import { presentProblem } from '#platform/problems/dto/problem.view';
import { PrintOptions } from '../dto/export.input.ts';
import { LatestStandardPrintView } from '../dto/print.view.ts';
import { StandardPrintService } from './standard-print.service.ts';
import type { StandardPrint } from './standard-print.entity.ts';

@Controller('standards/:standardId/prints')
export class PrintsController {
  constructor(private readonly prints: StandardPrintService) {}

  /** Your last print of this standard, and how far it is. */
  @Get()
  @Allow('standards:read')
  async latestPrint(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @AnswerLanguage() language: Language,
  ): Promise<LatestStandardPrintView> {
    return presentPrint(await this.prints.findLatest(actor, standardId), language);
  }

  /** Asks for the standard as one PDF, with what you may see. It is made by a job. */
  @Post()
  @HttpCode(202)
  @Allow('standards:read')
  async requestPrint(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Body() { version, comments }: PrintOptions,
    @AnswerLanguage() language: Language,
  ): Promise<LatestStandardPrintView> {
    await this.prints.request(actor, standardId, {
      versionId: version ?? null,
      comments: comments ?? 'none',
    });
    return this.latestPrint(actor, standardId, language);
  }

  /** The file of a print that is ready. */
  @Get(':printId/file')
  @Allow('standards:read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async printFile(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('printId', OBJECT_ID) printId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { content, size } = await this.prints.openFile(actor, standardId, printId);
    await reply
      .headers(
        downloadHeaders({
          type: 'application/pdf',
          disposition: contentDisposition.create('standard.pdf'),
          size,
        }),
      )
      .send(content);
  }
}

function presentPrint(print: StandardPrint | null, language: Language): LatestStandardPrintView {
  if (!print) return { print: null };
  const { id, state, versionId, comments, done, steps, problem, pages, size, askedAt, expiresAt } = print;
  return {
    print: {
      id,
      state,
      versionId,
      comments,
      done,
      steps,
      problem: presentProblem(problem, language),
      pages,
      size,
      askedAt: askedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    },
  };
}
