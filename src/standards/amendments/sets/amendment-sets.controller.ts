import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { AmendmentQuery } from '../amendment.query.ts';
import { ShapeClause } from '../dto/amendment.input.ts';
import { AmendmentView } from '../dto/amendment.view.ts';
import { AmendmentSetQuery } from './amendment-set.query.ts';
import { AmendmentSetService } from './amendment-set.service.ts';
import { SubmitAmendmentSet } from './dto/amendment-set.input.ts';
import { AmendmentSetView, OwnSuggestionsView } from './dto/amendment-set.view.ts';

/** What members suggest in the text of a draft, several clauses at once. */
@Controller()
export class AmendmentSetsController {
  constructor(
    private readonly sets: AmendmentSetService,
    private readonly query: AmendmentSetQuery,
    private readonly amendments: AmendmentQuery,
  ) {}

  /** What you suggest in it at present and have not sent. */
  @Get('standards/:standardId/suggestions')
  @Allow('standards:edit')
  own(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
  ): Promise<OwnSuggestionsView> {
    return this.query.own(actor, standardId);
  }

  /** Your draft of other words for a clause; begun as the clause stands, if there is none. */
  @Put('standards/:standardId/suggestions/:clauseId')
  @Allow('standards:edit')
  async draftClause(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('clauseId', OBJECT_ID) clauseId: string,
  ): Promise<AmendmentView> {
    return this.amendments.one(actor, await this.sets.draftClause(actor, standardId, clauseId));
  }

  /** Your draft of a new clause after this one; the one in which nothing is written yet, if there is one. */
  @Post('standards/:standardId/suggestions/:clauseId/new-clauses')
  @Allow('standards:edit')
  async draftNewClause(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('clauseId', OBJECT_ID) clauseId: string,
    @Body() { kind, level }: ShapeClause,
  ): Promise<AmendmentView> {
    const id = await this.sets.draftNewClause(actor, standardId, clauseId, { kind, level });
    return this.amendments.one(actor, id);
  }

  /** You suggest that the clause be removed. */
  @Put('standards/:standardId/suggestions/:clauseId/removal')
  @Allow('standards:edit')
  async draftRemoval(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('clauseId', OBJECT_ID) clauseId: string,
  ): Promise<AmendmentView> {
    return this.amendments.one(actor, await this.sets.draftRemoval(actor, standardId, clauseId));
  }

  /** Your draft is withdrawn if nothing was written in it. */
  @Delete('suggestions/:amendmentId')
  @Allow('standards:edit')
  @HttpCode(204)
  withdrawUnchanged(
    @CurrentActor() actor: Actor,
    @Param('amendmentId', OBJECT_ID) id: string,
  ): Promise<void> {
    return this.sets.withdrawUnchanged(actor, id);
  }

  @Get('amendment-sets/:setId')
  @Allow('standards:read')
  one(@CurrentActor() actor: Actor, @Param('setId', OBJECT_ID) setId: string): Promise<AmendmentSetView> {
    return this.query.one(actor, setId);
  }

  /** Puts all of them to everybody who reads the standard. */
  @Post('amendment-sets/:setId/submission')
  @Allow('standards:edit')
  @HttpCode(200)
  async submit(
    @CurrentActor() actor: Actor,
    @Param('setId', OBJECT_ID) setId: string,
    @Body() { reason }: SubmitAmendmentSet,
  ): Promise<AmendmentSetView> {
    await this.sets.submit(actor, setId, reason);
    return this.query.one(actor, setId);
  }

  /** Takes back what of them has no outcome yet. */
  @Post('amendment-sets/:setId/withdrawal')
  @Allow('standards:edit')
  @HttpCode(200)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('setId', OBJECT_ID) setId: string,
  ): Promise<AmendmentSetView> {
    await this.sets.withdraw(actor, setId);
    return this.query.one(actor, setId);
  }
}
