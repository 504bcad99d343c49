import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { COMMENTS_CHOICES, DRAFT_AUDIENCES, TRACKED_CHANGES_MODES } from '@nbn/contracts';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/access/actor.ts';
import { Allow } from '../../platform/access/allow.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.decorator.ts';
import { OBJECT_ID } from '../../platform/http/object-id.ts';
import { BringingIn } from './bringing-in.service.ts';
import { BroughtInView, WordReadingView } from './dto/word-file.view.ts';
import { presentBroughtIn, presentReading } from './reading.presenter.ts';

const FILE = { type: 'string', format: 'binary' } as const;
const tracked = { type: 'string', enum: [...TRACKED_CHANGES_MODES] };
const comments = { type: 'string', enum: [...COMMENTS_CHOICES] };

@Controller('standards')
export class BringingInController {
  constructor(private readonly bringing: BringingIn) {}

  /** Reads a Word file and says what would come of it: a form with the field `file`. Nothing is kept. */
  @Post('word-readings')
  @HttpCode(200)
  @Allow('standards:edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: FILE } } })
  async look(@Req() request: FastifyRequest): Promise<WordReadingView> {
    return presentReading(await this.bringing.look(request));
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
        tracked,
        comments,
        file: FILE,
      },
    },
  })
  async draftFromWord(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<BroughtInView> {
    return presentBroughtIn(await this.bringing.draft(actor, request));
  }

  /** Puts the text of a Word file behind what the draft says: a form with the field `file`. */
  @Post(':standardId/word-files')
  @HttpCode(200)
  @Allow('standards:edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { tracked, comments, file: FILE } } })
  async appendWord(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Req() request: FastifyRequest,
  ): Promise<BroughtInView> {
    return presentBroughtIn(await this.bringing.append(actor, standardId, request));
  }
}
