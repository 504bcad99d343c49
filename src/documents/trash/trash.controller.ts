import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { PageQuery } from '#platform/persistence/page';
import { TrashList } from './dto/trash.view.ts';
import { TrashQuery } from './trash.query.ts';
import { TrashService } from './trash.service.ts';

@Controller('document-trash')
export class TrashController {
  constructor(
    private readonly query: TrashQuery,
    private readonly trash: TrashService,
  ) {}

  /** What was withdrawn and can still be put back by you, the latest first. */
  @Get()
  @Allow('documents:write')
  listTrash(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<TrashList> {
    return this.query.list(actor, query);
  }

  /** Puts a document back into the library. */
  @Post(':id/restore')
  @HttpCode(204)
  @Allow('documents:write')
  restoreDocument(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    return this.trash.restore(actor, id);
  }
}
