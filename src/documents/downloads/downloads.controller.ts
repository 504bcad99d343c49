import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { PageQuery } from '#platform/persistence/page';
import { DownloadsQuery } from './downloads.query.ts';
import { DownloadList } from './dto/download.view.ts';

@Controller('documents/:id/downloads')
export class DownloadsController {
  constructor(private readonly query: DownloadsQuery) {}

  /** Who took the document, and when: all to its owner, your own to you. */
  @Get()
  @Allow('documents:read')
  listDownloads(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Query() query: PageQuery,
  ): Promise<DownloadList> {
    return this.query.list(actor, id, query);
  }
}
