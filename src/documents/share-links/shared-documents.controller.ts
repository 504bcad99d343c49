import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { requestOrigin } from '../../identity/index.ts';
import { Allow } from '#platform/access/allow.decorator';
import { InPublicLanguages } from '#platform/problems/public-languages.decorator';
import { SharedDocumentKey } from './dto/share-link.input.ts';
import { SharedDocumentView } from './dto/share-link.view.ts';
import { SharedDocumentService } from './shared-document.service.ts';

/** Documents for people outside. All by POST: nothing that merely follows a link opens or counts anything. */
@Controller('shared-documents')
export class SharedDocumentsController {
  constructor(private readonly documents: SharedDocumentService) {}

  /** What a link opens, with its code. */
  @Post('open')
  @HttpCode(200)
  @Allow('public')
  @InPublicLanguages()
  openSharedDocument(
    @Req() request: FastifyRequest,
    @Body() key: SharedDocumentKey,
  ): Promise<SharedDocumentView> {
    return this.documents.open(key, requestOrigin(request).address);
  }

  /** The file that a link opens, with its code. */
  @Post('file')
  @HttpCode(200)
  @Allow('public')
  @InPublicLanguages()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  sharedFile(
    @Req() request: FastifyRequest,
    @Body() key: SharedDocumentKey,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.documents.send(key, requestOrigin(request).address, reply);
  }
}
