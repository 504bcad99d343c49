import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { ResponseTableView } from './dto/response-table.view.ts';
import { ResponseTableQuery } from './response-table.query.ts';

@Controller('standards/:standardId/versions/:versionId/responses')
export class ResponseTableController {
  constructor(private readonly query: ResponseTableQuery) {}

  /** What was said before this version was published, and what became of it. */
  @Get()
  @Allow('standards:read')
  of(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('versionId', OBJECT_ID) versionId: string,
  ): Promise<ResponseTableView> {
    return this.query.findForVersion(actor, standardId, versionId);
  }
}
