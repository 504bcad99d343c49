import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { ShareLinkDraft } from './dto/share-link.input.ts';
import { NewShareLink, ShareLinkList } from './dto/share-link.view.ts';
import { ShareLinkService } from './share-link.service.ts';
import { ShareLinksQuery } from './share-links.query.ts';

@Controller('documents/:id/links')
export class ShareLinksController {
  constructor(
    private readonly query: ShareLinksQuery,
    private readonly links: ShareLinkService,
  ) {}

  /** The links to the document for people outside, and what was done with them. */
  @Get()
  @Allow('documents:write')
  listShareLinks(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<ShareLinkList> {
    return this.query.list(actor, id);
  }

  /** Makes a link for somebody outside. Its address and its code are told once. */
  @Post()
  @Allow('documents:write')
  makeShareLink(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() draft: ShareLinkDraft,
  ): Promise<NewShareLink> {
    return this.links.create(actor, id, draft);
  }

  /** Takes a link back. */
  @Delete(':linkId')
  @HttpCode(204)
  @Allow('documents:write')
  revokeShareLink(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Param('linkId', OBJECT_ID) linkId: string,
  ): Promise<void> {
    return this.links.revoke(actor, id, linkId);
  }
}
