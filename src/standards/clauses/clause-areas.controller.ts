import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { AreaChoice } from '../../network/index.ts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { ClauseAreasListView } from '../dto/clause-areas.dto.ts';
import { ClauseAreasQuery } from './clause-areas.query.ts';
import { ClauseAreasService } from './clause-areas.service.ts';

@Controller('standards/:standardId')
export class ClauseAreasController {
  constructor(
    private readonly areas: ClauseAreasService,
    private readonly query: ClauseAreasQuery,
  ) {}

  /** The areas of the clauses that belong to any. */
  @Get('clause-areas')
  @Allow('standards:read')
  async clauseAreas(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
  ): Promise<ClauseAreasListView> {
    return { items: await this.query.ofStandard(actor, standardId) };
  }

  /** Puts a clause into areas. */
  @Put('clauses/:clauseId/areas')
  @HttpCode(204)
  @Allow('standards:manage')
  async setClauseAreas(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('clauseId', OBJECT_ID) clauseId: string,
    @Body() choice: AreaChoice,
  ): Promise<void> {
    await this.areas.setAreas(actor, standardId, clauseId, choice);
  }
}
