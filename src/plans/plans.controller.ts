import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import type { FastifyReply } from 'fastify';
import { sendRegisterExport, toRegisterRecords } from '../agendas/index.ts';
import { PrioritiesQuery } from '../priorities/index.ts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { oneOf } from '#platform/http/one-of';
import { PageQuery } from '#platform/persistence/page';
import {
  PlanExportQuery,
  PlanLineChange,
  PlanLineInput,
  PlanLinesQuery,
  PlanLineStateInput,
  PlanProgressInput,
} from './dto/plan.input.ts';
import {
  AreaPageView,
  CountryPlanView,
  PlanLineView,
  PlanNewsView,
  PlanProgressListView,
  PriorityChoicesView,
  RegionPlanView,
} from './dto/plan.view.ts';
import { PlanLineService } from './plan-line.service.ts';
import { PlanViewService } from './plan-view.service.ts';
import { PLAN_COLUMNS, planRecord, presentProgress } from './plans.presenter.ts';
import { PlansQuery } from './plans.query.ts';

const COUNTRY = oneOf(COUNTRY_CODES);

@Controller('plans')
export class PlansController {
  constructor(
    private readonly lines: PlanLineService,
    private readonly views: PlanViewService,
    private readonly query: PlansQuery,
    private readonly priorities: PrioritiesQuery,
  ) {}

  /** Every area, with where the lines of each country stand that you may read. */
  @Get('region')
  @Allow('plans:read')
  regionPlan(@CurrentActor() actor: Actor): Promise<RegionPlanView> {
    return this.views.region(actor);
  }

  /** One area, with its priorities, clauses and decisions. */
  @Get('areas/:id')
  @Allow('plans:read')
  areaPage(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<AreaPageView> {
    return this.views.area(actor, id);
  }

  /** What is late or moved lately in the plans of the countries of a meeting. */
  @Get('meetings/:meetingId')
  @Allow('plans:read')
  planNews(
    @CurrentActor() actor: Actor,
    @Param('meetingId', OBJECT_ID) meetingId: string,
  ): Promise<PlanNewsView> {
    return this.views.news(actor, meetingId);
  }

  /** The agreed priorities that a line can carry out. */
  @Get('priority-choices')
  @Allow('plans:write')
  async priorityChoices(): Promise<PriorityChoicesView> {
    return { items: await this.priorities.findChoices() };
  }

  /** A country's plan: all of it inside the country, what it shares outside. */
  @Get('countries/:country')
  @Allow('plans:read')
  countryPlan(
    @CurrentActor() actor: Actor,
    @Param('country', COUNTRY) country: CountryCode,
    @Query() query: PlanLinesQuery,
  ): Promise<CountryPlanView> {
    return this.views.country(actor, country, query);
  }

  /** The same lines as a file. */
  @Get('countries/:country/export')
  @Allow('plans:read')
  @ApiProduces('application/json', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exportPlan(
    @CurrentActor() actor: Actor,
    @Param('country', COUNTRY) country: CountryCode,
    @Query() { format = 'csv', ...filter }: PlanExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lines = this.views.streamLines(actor, country, filter);
    await sendRegisterExport(
      reply,
      `work-plan-${country}`,
      format,
      PLAN_COLUMNS,
      toRegisterRecords(lines, (line) => [planRecord(line)]),
    );
  }

  /** Adds a line to your country's plan. */
  @Post('countries/:country/lines')
  @Allow('plans:write')
  async addLine(
    @CurrentActor() actor: Actor,
    @Param('country', COUNTRY) country: CountryCode,
    @Body() body: PlanLineInput,
  ): Promise<PlanLineView> {
    return this.views.one(actor, await this.lines.add(actor, country, body));
  }

  @Get('lines/:id')
  @Allow('plans:read')
  planLine(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<PlanLineView> {
    return this.views.one(actor, id);
  }

  @Put('lines/:id')
  @Allow('plans:write')
  async changeLine(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { revision, ...input }: PlanLineChange,
  ): Promise<PlanLineView> {
    await this.lines.change(actor, id, revision, input);
    return this.views.one(actor, id);
  }

  /** Says that a line is done or dropped, or opens it again. */
  @Post('lines/:id/state')
  @HttpCode(200)
  @Allow('plans:write')
  async setLineState(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { revision, state }: PlanLineStateInput,
  ): Promise<PlanLineView> {
    await this.lines.setState(actor, id, revision, state);
    return this.views.one(actor, id);
  }

  /** What was said of a line, the latest first. */
  @Get('lines/:id/progress')
  @Allow('plans:read')
  async lineProgress(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Query() query: PageQuery,
  ): Promise<PlanProgressListView> {
    await this.query.one(actor, id);
    const { items, next } = await this.query.progress(id, query);
    return { items: items.map((row) => presentProgress(actor, row)), next };
  }

  /** Says how a line gets on: the team's seats, and whoever in the network it belongs to. */
  @Post('lines/:id/progress')
  @Allow('plans:read')
  async addProgress(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { text }: PlanProgressInput,
  ): Promise<PlanLineView> {
    await this.lines.addProgress(actor, id, text);
    return this.views.one(actor, id);
  }
}
