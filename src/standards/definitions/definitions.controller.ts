import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { RemoveClause } from '../dto/standard.input.ts';
import { DefinitionQuery } from './definition.query.ts';
import { DefinitionService } from './definition.service.ts';
import { DefinitionChange, DefinitionDraft } from './dto/definition.input.ts';
import {
  DefinitionListView,
  UndefinedTermListView,
  VersionDefinitionListView,
} from './dto/definition.view.ts';

@Controller('standards/:standardId')
export class DefinitionsController {
  constructor(
    private readonly definitions: DefinitionService,
    private readonly query: DefinitionQuery,
  ) {}

  /** What words mean in the draft of a standard, and in which forms its text uses them. */
  @Get('definitions')
  @Allow('standards:read')
  listDefinitions(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
  ): Promise<DefinitionListView> {
    return this.query.ofDraft(actor, standardId);
  }

  /** Terms of the term bank that the text uses and nothing defines. */
  @Get('undefined-terms')
  @Allow('standards:edit')
  async undefinedTerms(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
  ): Promise<UndefinedTermListView> {
    return { items: await this.query.findUndefined(actor, standardId) };
  }

  @Post('definitions')
  @Allow('standards:edit')
  async addDefinition(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Body() body: DefinitionDraft,
  ): Promise<DefinitionListView> {
    await this.definitions.add(actor, standardId, body);
    return this.query.ofDraft(actor, standardId);
  }

  @Put('definitions/:definitionId')
  @Allow('standards:edit')
  async changeDefinition(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('definitionId', OBJECT_ID) definitionId: string,
    @Body() body: DefinitionChange,
  ): Promise<DefinitionListView> {
    await this.definitions.change(actor, standardId, definitionId, body);
    return this.query.ofDraft(actor, standardId);
  }

  @Delete('definitions/:definitionId')
  @HttpCode(204)
  @Allow('standards:edit')
  removeDefinition(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('definitionId', OBJECT_ID) definitionId: string,
    @Query() { revision }: RemoveClause,
  ): Promise<void> {
    return this.definitions.remove(actor, standardId, definitionId, revision);
  }

  /** What words mean in a version, as it was fixed. */
  @Get('versions/:versionId/definitions')
  @Allow('standards:read')
  versionDefinitions(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('versionId', OBJECT_ID) versionId: string,
  ): Promise<VersionDefinitionListView> {
    return this.query.ofVersion(actor, standardId, versionId);
  }
}
