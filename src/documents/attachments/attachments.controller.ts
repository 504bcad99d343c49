import { Controller, Get, Param, ParseEnumPipe, ParseUUIDPipe } from '@nestjs/common';
import { ATTACHABLE_KINDS, type AttachableKind } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { AttachedDocumentsQuery } from './attached-documents.query.ts';
import { AttachedDocumentsView } from './dto/attached-document.view.ts';

const KINDS = Object.fromEntries(ATTACHABLE_KINDS.map((kind) => [kind, kind]));

@Controller('attachments')
export class AttachmentsController {
  constructor(private readonly attached: AttachedDocumentsQuery) {}

  /** The documents that stand with an object that you see. */
  @Get(':kind/:objectId')
  @Allow('documents:read')
  list(
    @CurrentActor() actor: Actor,
    @Param('kind', new ParseEnumPipe(KINDS)) kind: AttachableKind,
    @Param('objectId', ParseUUIDPipe) objectId: string,
  ): Promise<AttachedDocumentsView> {
    return this.attached.find(actor, kind, objectId);
  }
}
