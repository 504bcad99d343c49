import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { AMENDMENTS_CHOICES, COMMENTS_CHOICES, DRAFT_AUDIENCES } from '@nbn/contracts';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/access/actor.ts';
import { Allow } from '../../platform/access/allow.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.decorator.ts';
import { OBJECT_ID } from '../../platform/http/object-id.ts';
import { BringingIn } from './bringing-in.service.ts';
import { BroughtInView, WordReadingView } from './dto/word-file.view.ts';
import { presentBroughtIn, presentReading } from './reading.presenter.ts';

const FILE = { type: 'string', format: 'binary' } as const;
const comments = { type: 'string', enum: [...COMMENTS_CHOICES] };
const amendments = { type: 'string', enum: [...AMENDMENTS_CHOICES] };

/** Standards that were taken along as data come back. */
@Controller('standards')
export class DataFilesController {
  constructor(private readonly bringing: BringingIn) {}

  /**
   * Reads a standard that was taken along as data, and says what would come of it: a form with the field
   * `file`. Nothing is kept.
   */
  @Post('data-readings')
  @HttpCode(200)
  @Allow('standards:edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: FILE } } })
  async lookAtData(@Req() request: FastifyRequest): Promise<WordReadingView> {
    return presentReading(await this.bringing.lookAtData(request));
  }

  /**
   * Begins a draft with a standard that was taken along as data: a form with its words and the field `file`.
   */
  @Post('data-files')
  @Allow('standards:edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['audience', 'file'],
      properties: {
        title: { type: 'string' },
        audience: { type: 'string', enum: [...DRAFT_AUDIENCES] },
        comments,
        amendments,
        file: FILE,
      },
    },
  })
  async draftFromData(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<BroughtInView> {
    return presentBroughtIn(await this.bringing.draftFromData(actor, request));
  }

  /** Puts such a standard behind what the draft says: a form with the field `file`. */
  @Post(':standardId/data-files')
  @HttpCode(200)
  @Allow('standards:edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { comments, amendments, file: FILE } },
  })
  async appendData(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Req() request: FastifyRequest,
  ): Promise<BroughtInView> {
    return presentBroughtIn(await this.bringing.appendData(actor, standardId, request));
  }
}
