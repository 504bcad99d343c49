import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { PageQuery } from '#platform/persistence/page';
import { ComparisonQuery, NameVersion, NumberQuery, RestoreVersion } from './dto/version.input.ts';
import { ClauseNumbersView, ComparisonView, VersionListView, WholeVersionView } from './dto/version.view.ts';
import { VersionQuery } from './version.query.ts';
import { VersionService } from './version.service.ts';

@Controller('standards/:standardId')
export class VersionsController {
  constructor(
    private readonly versions: VersionService,
    private readonly query: VersionQuery,
  ) {}

  @Get('versions')
  @Allow('standards:read')
  list(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Query() query: PageQuery,
  ): Promise<VersionListView> {
    return this.query.list(actor, standardId, query);
  }

  /** Keeps the text as it stands now under a name. */
  @Post('versions')
  @Allow('standards:edit')
  async name(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Body() { label }: NameVersion,
  ): Promise<WholeVersionView> {
    return this.query.findOne(actor, standardId, await this.versions.createNamed(actor, standardId, label));
  }

  @Get('versions/:versionId')
  @Allow('standards:read')
  one(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('versionId', OBJECT_ID) versionId: string,
  ): Promise<WholeVersionView> {
    return this.query.findOne(actor, standardId, versionId);
  }

  /** Puts the whole text, or one clause, back to what the version holds, as a new change. */
  @Post('versions/:versionId/restore')
  @Allow('standards:edit')
  @HttpCode(204)
  restore(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('versionId', OBJECT_ID) versionId: string,
    @Body() { clauseId }: RestoreVersion,
  ): Promise<void> {
    return this.versions.restore(actor, standardId, versionId, clauseId);
  }

  /** What lies between two versions, clause by clause and word by word. */
  @Get('comparison')
  @Allow('standards:read')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ type: ComparisonView })
  compare(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Query() query: ComparisonQuery,
  ): Promise<string> {
    return this.query.compare(actor, standardId, query);
  }

  /** Which clauses were ever cited by a number, and what their number is now. */
  @Get('numbers')
  @Allow('standards:read')
  numbered(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Query() { number }: NumberQuery,
  ): Promise<ClauseNumbersView> {
    return this.query.findByNumber(actor, standardId, number);
  }

  /** Every number that a clause ever had. */
  @Get('clauses/:clauseId/numbers')
  @Allow('standards:read')
  numbersOf(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('clauseId', OBJECT_ID) clauseId: string,
  ): Promise<ClauseNumbersView> {
    return this.query.findNumbersOf(actor, standardId, clauseId);
  }
}
