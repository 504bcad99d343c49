import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { AMENDMENTS_CHOICES, COMMENTS_CHOICES, DRAFT_AUDIENCES } from '@nbn/contracts';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { StandardImportService } from './standard-import.service.ts';
import { ImportResultView, ImportPreviewView } from './dto/import.view.ts';
import { presentImportResult, presentImportPreview } from './import.presenter.ts';

const FILE_SCHEMA = { type: 'string', format: 'binary' } as const;
const COMMENTS_SCHEMA = { type: 'string', enum: [...COMMENTS_CHOICES] };
const AMENDMENTS_SCHEMA = { type: 'string', enum: [...AMENDMENTS_CHOICES] };

/** Standards that were taken along as data come back. */
@Controller('standards')
export class DataImportController {
  constructor(private readonly bringing: StandardImportService) {}

  /**
   * Reads a standard that was taken along as data, and says what would come of it: a form with the field
   * `file`. Nothing is kept.
   */
  @Post('data-previews')
  @HttpCode(200)
  @Allow('standards:edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: FILE_SCHEMA } } })
  async previewData(@Req() request: FastifyRequest): Promise<ImportPreviewView> {
    return presentImportPreview(await this.bringing.previewData(request));
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
        comments: COMMENTS_SCHEMA,
        amendments: AMENDMENTS_SCHEMA,
        file: FILE_SCHEMA,
      },
    },
  })
  async draftFromData(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<ImportResultView> {
    return presentImportResult(await this.bringing.draftFromData(actor, request));
  }

  /** Puts such a standard behind what the draft says: a form with the field `file`. */
  @Post(':standardId/data-files')
  @HttpCode(200)
  @Allow('standards:edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { comments: COMMENTS_SCHEMA, amendments: AMENDMENTS_SCHEMA, file: FILE_SCHEMA },
    },
  })
  async appendData(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Req() request: FastifyRequest,
  ): Promise<ImportResultView> {
    return presentImportResult(await this.bringing.appendData(actor, standardId, request));
  }
}
