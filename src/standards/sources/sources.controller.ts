import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { RemoveClause } from '../dto/standard.input.ts';
import { CitationService } from './citation.service.ts';
import { CiteSource, ConfirmSource, SourceChange, SourceDraft } from './dto/source.input.ts';
import { CitedSourceListView, SourceListView } from './dto/source.view.ts';
import { SourceService } from './source.service.ts';
import { StandardSourcesQuery } from './standard-sources.query.ts';

@Controller('standards/:standardId')
export class SourcesController {
  constructor(
    private readonly sources: SourceService,
    private readonly citations: CitationService,
    private readonly query: StandardSourcesQuery,
  ) {}

  /** What the draft of a standard rests on, and which clause cites what. */
  @Get('sources')
  @Allow('standards:read')
  listSources(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
  ): Promise<SourceListView> {
    return this.query.ofDraft(actor, standardId);
  }

  @Post('sources')
  @Allow('standards:edit')
  async addSource(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Body() body: SourceDraft,
  ): Promise<SourceListView> {
    await this.sources.add(actor, standardId, body);
    return this.query.ofDraft(actor, standardId);
  }

  @Put('sources/:sourceId')
  @Allow('standards:edit')
  async changeSource(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('sourceId', OBJECT_ID) sourceId: string,
    @Body() body: SourceChange,
  ): Promise<SourceListView> {
    await this.sources.change(actor, standardId, sourceId, body);
    return this.query.ofDraft(actor, standardId);
  }

  /** Takes it out, with what cites it. */
  @Delete('sources/:sourceId')
  @HttpCode(204)
  @Allow('standards:edit')
  removeSource(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('sourceId', OBJECT_ID) sourceId: string,
    @Query() { revision }: RemoveClause,
  ): Promise<void> {
    return this.sources.remove(actor, standardId, sourceId, revision);
  }

  /** Says that it still holds, as it is now. */
  @Post('sources/:sourceId/confirm')
  @HttpCode(204)
  @Allow('standards:edit')
  confirmSource(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('sourceId', OBJECT_ID) sourceId: string,
    @Body() body: ConfirmSource,
  ): Promise<void> {
    return this.sources.confirm(actor, standardId, sourceId, body);
  }

  /** Lets a clause cite it; where it does already, place and words are said anew. */
  @Put('sources/:sourceId/citations/:clauseId')
  @HttpCode(204)
  @Allow('standards:edit')
  cite(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('sourceId', OBJECT_ID) sourceId: string,
    @Param('clauseId', OBJECT_ID) clauseId: string,
    @Body() body: CiteSource,
  ): Promise<void> {
    return this.citations.cite(actor, standardId, sourceId, clauseId, body);
  }

  @Delete('sources/:sourceId/citations/:clauseId')
  @HttpCode(204)
  @Allow('standards:edit')
  uncite(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('sourceId', OBJECT_ID) sourceId: string,
    @Param('clauseId', OBJECT_ID) clauseId: string,
  ): Promise<void> {
    return this.citations.uncite(actor, standardId, sourceId, clauseId);
  }

  /** What a version rests on, as it was fixed. */
  @Get('versions/:versionId/sources')
  @Allow('standards:read')
  versionSources(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('versionId', OBJECT_ID) versionId: string,
  ): Promise<CitedSourceListView> {
    return this.query.ofVersion(actor, standardId, versionId);
  }
}
