import { Body, Controller, Get, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { DecisionSharingService } from './decision-sharing.service.ts';
import { presentDecision } from './decisions.presenter.ts';
import { DecisionsQuery } from './decisions.query.ts';
import { DecisionView } from './dto/decision.view.ts';
import {
  DecisionSharingInput,
  SharedDecisionsPageView,
  SharedDecisionsQueryInput,
} from './dto/sharing.dto.ts';
import { SharedDecisionsQuery } from './shared-decisions.query.ts';

@Controller()
export class SharedDecisionsController {
  constructor(
    private readonly shared: SharedDecisionsQuery,
    private readonly sharing: DecisionSharingService,
    private readonly decisions: DecisionsQuery,
  ) {}

  /** What national meetings decided, where their country shares it. */
  @Get('national-decisions')
  @Allow('meetings:read')
  async listNationalDecisions(
    @Query() { country, ...query }: SharedDecisionsQueryInput,
  ): Promise<SharedDecisionsPageView> {
    const { items, next } = await this.shared.page(country ?? null, query);
    return {
      items: items.map(({ id, country: of, reference, text, day }) => ({
        id,
        country: of,
        reference,
        text,
        day,
      })),
      next,
    };
  }

  /** Says whether the other countries are told what your national meeting decided. */
  @Put('decisions/:id/sharing')
  @Allow('minutes:write')
  async shareDecision(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { sharedAbroad }: DecisionSharingInput,
  ): Promise<DecisionView> {
    await this.sharing.setSharedAbroad(actor, id, sharedAbroad);
    return presentDecision(actor, await this.decisions.one(actor, id));
  }
}
