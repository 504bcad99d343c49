import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { COMMENTS_CHOICES, DRAFT_AUDIENCES, TRACKED_CHANGES_MODES } from '@nbn/contracts';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { StandardImportService } from './standard-import.service.ts';
import { ImportResultView, ImportPreviewView } from './dto/import.view.ts';
import { presentImportResult, presentImportPreview } from './import.presenter.ts';

const FILE_SCHEMA = { type: 'string', format: 'binary' } as const;
const TRACKED_SCHEMA = { type: 'string', enum: [...TRACKED_CHANGES_MODES] };
const COMMENTS_SCHEMA = { type: 'string', enum: [...COMMENTS_CHOICES] };

@Controller('standards')
export class WordImportController {
  constructor(private readonly bringing: StandardImportService) {}

  /** Reads a Word file and says what would come of it: a form with the field `file`. Nothing is kept. */
  @Post('word-previews')
  @HttpCode(200)
  @Allow('standards:edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: FILE_SCHEMA } } })
  async preview(@Req() request: FastifyRequest): Promise<ImportPreviewView> {
    return presentImportPreview(await this.bringing.previewWord(request));
  }

  /** Begins a draft with the text of a Word file: a form with its words and the field `file`. */
  @Post('word-files')
  @Allow('standards:edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['audience', 'file'],
      properties: {
        title: { type: 'string' },
        audience: { type: 'string', enum: [...DRAFT_AUDIENCES] },
        tracked: TRACKED_SCHEMA,
        comments: COMMENTS_SCHEMA,
        file: FILE_SCHEMA,
      },
    },
  })
  async draftFromWord(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<ImportResultView> {
    return presentImportResult(await this.bringing.draftFromWord(actor, request));
  }

  /** Puts the text of a Word file behind what the draft says: a form with the field `file`. */
  @Post(':standardId/word-files')
  @HttpCode(200)
  @Allow('standards:edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { tracked: TRACKED_SCHEMA, comments: COMMENTS_SCHEMA, file: FILE_SCHEMA },
    },
  })
  async appendWord(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Req() request: FastifyRequest,
  ): Promise<ImportResultView> {
    return presentImportResult(await this.bringing.appendWord(actor, standardId, request));
  }
}
