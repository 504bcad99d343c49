import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { AmendmentQuery } from './amendment.query.ts';
import {
  AmendmentsQuery,
  ProposeAmendment,
  ShapeClause,
  UpdateAmendmentReason,
  UpdateAmendmentWording,
} from './dto/amendment.input.ts';
import { AmendmentListView, AmendmentView } from './dto/amendment.view.ts';
import { AmendmentService } from './amendment.service.ts';

const Id = (): ParameterDecorator => Param('amendmentId', OBJECT_ID);

/** Proposed wordings of clauses, and what their authors do with them. */
@Controller()
export class AmendmentsController {
  constructor(
    private readonly amendments: AmendmentService,
    private readonly query: AmendmentQuery,
  ) {}

  @Get('amendments')
  @Allow('standards:read')
  list(@CurrentActor() actor: Actor, @Query() query: AmendmentsQuery): Promise<AmendmentListView> {
    return this.query.list(actor, query);
  }

  /** Begins a draft that your team alone sees. */
  @Post('standards/:standardId/amendments')
  @Allow('standards:edit')
  async propose(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Body() body: ProposeAmendment,
  ): Promise<AmendmentView> {
    return this.query.one(actor, await this.amendments.propose(actor, standardId, body));
  }

  @Get('amendments/:amendmentId')
  @Allow('standards:read')
  one(@CurrentActor() actor: Actor, @Id() id: string): Promise<AmendmentView> {
    return this.query.one(actor, id);
  }

  /** The clause as it should say. */
  @Put('amendments/:amendmentId/wording')
  @Allow('standards:edit')
  async updateWording(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: UpdateAmendmentWording,
  ): Promise<AmendmentView> {
    await this.amendments.updateWording(actor, id, body);
    return this.query.one(actor, id);
  }

  /** What a suggested new clause is to be. */
  @Put('amendments/:amendmentId/shape')
  @Allow('standards:edit')
  async updateShape(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { kind, level }: ShapeClause,
  ): Promise<AmendmentView> {
    await this.amendments.updateShape(actor, id, { kind, level });
    return this.query.one(actor, id);
  }

  /** Why it should say so. */
  @Put('amendments/:amendmentId/reason')
  @Allow('standards:edit')
  async updateReason(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: UpdateAmendmentReason,
  ): Promise<AmendmentView> {
    await this.amendments.updateReason(actor, id, body);
    return this.query.one(actor, id);
  }

  /** Puts it to all who read the standard. */
  @Post('amendments/:amendmentId/submission')
  @Allow('standards:edit')
  @HttpCode(200)
  async submit(@CurrentActor() actor: Actor, @Id() id: string): Promise<AmendmentView> {
    await this.amendments.submit(actor, id);
    return this.query.one(actor, id);
  }

  /** Takes it back. */
  @Post('amendments/:amendmentId/withdrawal')
  @Allow('standards:edit')
  @HttpCode(200)
  async withdraw(@CurrentActor() actor: Actor, @Id() id: string): Promise<AmendmentView> {
    await this.amendments.withdraw(actor, id);
    return this.query.one(actor, id);
  }
}
