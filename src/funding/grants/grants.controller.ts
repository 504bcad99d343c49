import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID, ORDINAL } from '#platform/http/object-id';
import { FundingCreatedView } from '../dto/created.view.ts';
import { MilestoneDelivery, MilestonesInput, PaymentInput, ReportPeriodInput } from './dto/grant.input.ts';
import { FundGrantView } from './dto/grant.view.ts';
import { FundGrantService } from './fund-grant.service.ts';
import { presentGrant } from './grants.presenter.ts';
import { FundGrantsQuery } from './fund-grants.query.ts';
import { MilestoneService } from './milestone.service.ts';

@Controller('grants')
export class GrantsController {
  constructor(
    private readonly query: FundGrantsQuery,
    private readonly grants: FundGrantService,
    private readonly deliveries: MilestoneService,
  ) {}

  /** A grant with its milestones, reports and payments. */
  @Get(':id')
  @Allow('funds:read')
  async one(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<FundGrantView> {
    const grant = await this.query.find(actor, id);
    const [milestones, reports, payments] = await Promise.all([
      this.query.milestones(actor, id),
      this.query.reports(id),
      this.query.payments(id),
    ]);
    return presentGrant(actor, { grant, milestones, reports, payments });
  }

  /** Agrees on the milestones of a lump sum, until the first is delivered. */
  @Put(':id/milestones')
  @Allow('funds:manage')
  async setMilestones(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { milestones }: MilestonesInput,
  ): Promise<FundGrantView> {
    await this.grants.setMilestones(actor, id, milestones);
    return this.one(actor, id);
  }

  /** Delivers a milestone with its evidence; it becomes a line of a report. */
  @Post(':id/milestones/:number/delivery')
  @HttpCode(200)
  @Allow('funds:apply')
  async deliver(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Param('number', ORDINAL) number: number,
    @Body() delivery: MilestoneDelivery,
  ): Promise<FundGrantView> {
    await this.deliveries.deliver(actor, id, number, delivery);
    return this.one(actor, id);
  }

  /** Asks for a report on a period. */
  @Post(':id/reports')
  @Allow('funds:manage')
  async addReport(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() period: ReportPeriodInput,
  ): Promise<FundingCreatedView> {
    return { id: await this.grants.addReport(actor, id, period) };
  }

  /** Records a payment. */
  @Post(':id/payments')
  @HttpCode(200)
  @Allow('funds:manage')
  async pay(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() payment: PaymentInput,
  ): Promise<FundGrantView> {
    await this.grants.pay(actor, id, payment);
    return this.one(actor, id);
  }
}
