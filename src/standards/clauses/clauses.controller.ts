import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { PageQuery } from '#platform/persistence/page';
import { ClauseService } from './clause.service.ts';
import { AddClause, ClausePlace, EditClause, RemoveClause } from '../dto/standard.input.ts';
import { ClauseHistoryView, ClauseView } from '../dto/standard.view.ts';
import { StandardQuery } from '../standard.query.ts';

@Controller('standards/:standardId/clauses')
export class ClausesController {
  constructor(
    private readonly clauses: ClauseService,
    private readonly query: StandardQuery,
  ) {}

  @Post()
  @Allow('standards:edit')
  add(
    @CurrentActor() actor: Actor,
    @Param('standardId', ParseUUIDPipe) standardId: string,
    @Body() body: AddClause,
  ): Promise<ClauseView> {
    return this.clauses.add(actor, standardId, body);
  }

  /** Changes words, kind or level; answers 409 with both texts when somebody else was faster. */
  @Patch(':clauseId')
  @Allow('standards:edit')
  edit(
    @CurrentActor() actor: Actor,
    @Param('standardId', ParseUUIDPipe) standardId: string,
    @Param('clauseId', ParseUUIDPipe) clauseId: string,
    @Body() body: EditClause,
  ): Promise<ClauseView> {
    return this.clauses.edit(actor, standardId, clauseId, body);
  }

  @Post(':clauseId/move')
  @Allow('standards:edit')
  @HttpCode(200)
  move(
    @CurrentActor() actor: Actor,
    @Param('standardId', ParseUUIDPipe) standardId: string,
    @Param('clauseId', ParseUUIDPipe) clauseId: string,
    @Body() body: ClausePlace,
  ): Promise<ClauseView> {
    return this.clauses.move(actor, standardId, clauseId, body.afterId);
  }

  @Delete(':clauseId')
  @Allow('standards:edit')
  remove(
    @CurrentActor() actor: Actor,
    @Param('standardId', ParseUUIDPipe) standardId: string,
    @Param('clauseId', ParseUUIDPipe) clauseId: string,
    @Query() { revision }: RemoveClause,
  ): Promise<ClauseView> {
    return this.clauses.remove(actor, standardId, clauseId, revision);
  }

  @Post(':clauseId/restore')
  @Allow('standards:edit')
  @HttpCode(200)
  restore(
    @CurrentActor() actor: Actor,
    @Param('standardId', ParseUUIDPipe) standardId: string,
    @Param('clauseId', ParseUUIDPipe) clauseId: string,
  ): Promise<ClauseView> {
    return this.clauses.restore(actor, standardId, clauseId);
  }

  @Get(':clauseId/revisions')
  @Allow('standards:read')
  history(
    @CurrentActor() actor: Actor,
    @Param('standardId', ParseUUIDPipe) standardId: string,
    @Param('clauseId', ParseUUIDPipe) clauseId: string,
    @Query() query: PageQuery,
  ): Promise<ClauseHistoryView> {
    return this.query.history(actor, standardId, clauseId, query);
  }
}
