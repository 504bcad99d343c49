import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseEnumPipe,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import {
  ATTACHABLE_KINDS,
  CONTENT_LANGUAGES,
  COUNTRY_CODES,
  DOCUMENT_AUDIENCES,
  type AttachableKind,
} from '@nbn/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { ORDINAL } from '#platform/http/object-id';
import { parseCursor, pageLimit, toPage } from '#platform/persistence/page';
import { DownloadService } from './download.service.ts';
import { DocumentFileQuery } from './document-file.query.ts';
import { DocumentsQuery } from './documents.query.ts';
import { presentDocumentList } from './documents.presenter.ts';
import { AttachmentInput, DocumentsPageQuery } from './dto/document.input.ts';
import { DocumentChange, DocumentReview } from './dto/document-details.input.ts';
import { DocumentList, DocumentTextView, DocumentView, TagView } from './dto/document.view.ts';
import { DocumentViewQuery } from './document-view.query.ts';
import { DocumentDetailsService } from './document-details.service.ts';
import { DocumentService } from './document.service.ts';

const FILE = { type: 'string', format: 'binary' } as const;
const KINDS = Object.fromEntries(ATTACHABLE_KINDS.map((kind) => [kind, kind]));
const text = { type: 'string' } as const;

@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly query: DocumentsQuery,
    private readonly files: DocumentFileQuery,
    private readonly views: DocumentViewQuery,
    private readonly documents: DocumentService,
    private readonly details: DocumentDetailsService,
    private readonly downloads: DownloadService,
  ) {}

  /** The documents that you may see, the last changed first, a page at a time. */
  @Get()
  @Allow('documents:read')
  async list(@CurrentActor() actor: Actor, @Query() query: DocumentsPageQuery): Promise<DocumentList> {
    const limit = pageLimit(query);
    const rows = await this.query.list(actor, query, limit + 1, parseCursor(query, 'instant', 'id'));
    return presentDocumentList(
      actor,
      toPage(rows, limit, (row) => [row.changedAt, row.id]),
    );
  }

  /** Adds a document: a form with its words and the field `file`, or JSON with its words and `uploadId`. */
  @Post()
  @Allow('documents:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['title', 'audience', 'file'],
      properties: {
        title: text,
        audience: { ...text, enum: [...DOCUMENT_AUDIENCES] },
        country: { ...text, enum: [...COUNTRY_CODES] },
        note: text,
        language: { ...text, enum: [...CONTENT_LANGUAGES] },
        tags: text,
        collectionId: { ...text, format: 'uuid' },
        reviewOn: { ...text, format: 'date' },
        named: text,
        attachToKind: { ...text, enum: [...ATTACHABLE_KINDS] },
        attachToId: { ...text, format: 'uuid' },
        file: FILE,
      },
    },
  })
  async add(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<DocumentView> {
    return this.views.find(actor, await this.documents.add(actor, request));
  }

  /** The tags of the documents that you may see, the most used first. */
  @Get('tags')
  @Allow('documents:read')
  tags(@CurrentActor() actor: Actor): Promise<TagView[]> {
    return this.query.listTags(actor);
  }

  /** One document with all its versions. What is public needs no sign-in. */
  @Get(':id')
  @Allow('public')
  one(@Req() request: FastifyRequest, @Param('id', ParseUUIDPipe) id: string): Promise<DocumentView> {
    return this.views.find(request.signedIn?.actor ?? null, id);
  }

  /** Changes what is said of the document: title, tags, language, collection, audience, owner, review day. */
  @Patch(':id')
  @Allow('documents:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: DocumentChange,
  ): Promise<DocumentView> {
    await this.details.change(actor, id, change);
    return this.views.find(actor, id);
  }

  /** Says that the document was looked at and holds until the given day. */
  @Post(':id/review')
  @HttpCode(200)
  @Allow('documents:write')
  async review(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reviewOn }: DocumentReview,
  ): Promise<DocumentView> {
    await this.details.review(actor, id, reviewOn);
    return this.views.find(actor, id);
  }

  /** Puts a newer version beside the older ones: a form with the field `file`, or JSON with `uploadId`. */
  @Post(':id/versions')
  @Allow('documents:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { replaces: { type: 'integer', minimum: 1 }, note: text, file: FILE },
    },
  })
  async replace(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<DocumentView> {
    await this.documents.replace(actor, id, request);
    return this.views.find(actor, id);
  }

  /** The file of the version that holds. */
  @Get(':id/file')
  @Allow('public')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: FILE })
  latest(
    @Req() request: FastifyRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.downloads.send(request.signedIn?.actor ?? null, id, null, reply);
  }

  /** The file of one version. */
  @Get(':id/versions/:number/file')
  @Allow('public')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: FILE })
  version(
    @Req() request: FastifyRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ORDINAL) number: number,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.downloads.send(request.signedIn?.actor ?? null, id, number, reply);
  }

  /** What the file of one version says, in words with headings. */
  @Get(':id/versions/:number/text')
  @Allow('public')
  async text(
    @Req() request: FastifyRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ORDINAL) number: number,
  ): Promise<DocumentTextView> {
    const { blocks, truncated } = await this.files.findText(request.signedIn?.actor ?? null, id, number);
    return { blocks: [...blocks], truncated };
  }

  /** Has a version of yours that is held back checked again. */
  @Post(':id/versions/:number/check')
  @Allow('documents:write')
  async recheck(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ORDINAL) number: number,
  ): Promise<DocumentView> {
    await this.documents.recheck(actor, id, number);
    return this.views.find(actor, id);
  }

  /** Withdraws the document. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('documents:write')
  withdraw(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.documents.withdraw(actor, id);
  }

  /** Lets the document stand with an object. */
  @Post(':id/attachments')
  @HttpCode(204)
  @Allow('documents:write')
  attach(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() object: AttachmentInput,
  ): Promise<void> {
    return this.documents.attach(actor, id, object.kind, object.id);
  }

  /** Takes the document away from an object. */
  @Delete(':id/attachments/:kind/:objectId')
  @HttpCode(204)
  @Allow('documents:write')
  detach(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('kind', new ParseEnumPipe(KINDS)) kind: AttachableKind,
    @Param('objectId', ParseUUIDPipe) objectId: string,
  ): Promise<void> {
    return this.documents.detach(actor, id, kind, objectId);
  }
}
