import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { AreaChoice } from '../network/index.ts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { PageQuery } from '#platform/persistence/page';
import { PeriodBallotService } from './period-ballot.service.ts';
import { PriorityPlanService } from './priority-plan.service.ts';
import { PriorityProgressInput } from './dto/priority-progress.dto.ts';
import { CreatedView, PriorityCommentsPageView } from './dto/period.view.ts';
import { MergeProposal, PlanPriority, PriorityCommentInput } from './dto/priority-plan.dto.ts';
import { presentComments } from './priorities.presenter.ts';
import { PrioritiesQuery } from './priorities.query.ts';

@Controller('priorities')
export class PrioritiesController {
  constructor(
    private readonly periodBallots: PeriodBallotService,
    private readonly plans: PriorityPlanService,
    private readonly priorities: PrioritiesQuery,
  ) {}

  /** Says how far the region is with an agreed priority. */
  @Put(':id/progress')
  @HttpCode(204)
  @Allow('priorities:manage')
  async keepProgress(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { state }: PriorityProgressInput,
  ): Promise<void> {
    await this.periodBallots.setProgress(actor, id, state);
  }

  /** Lets a proposal go on in a like one. */
  @Post(':id/merge')
  @HttpCode(204)
  @Allow('priorities:manage')
  async merge(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { into }: MergeProposal,
  ): Promise<void> {
    await this.plans.merge(actor, id, into);
  }

  /** Names who carries an agreed priority, when it is looked at again, and where it is taken up. */
  @Put(':id/plan')
  @HttpCode(204)
  @Allow('priorities:manage')
  async plan(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() input: PlanPriority,
  ): Promise<void> {
    await this.plans.setPlan(actor, id, input);
  }

  /** Puts a priority into areas of the Network's work. */
  @Put(':id/areas')
  @HttpCode(204)
  @Allow('priorities:manage')
  async setPriorityAreas(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() choice: AreaChoice,
  ): Promise<void> {
    await this.plans.setAreas(actor, id, choice);
  }

  /** What is said about a proposal. */
  @Get(':id/comments')
  @Allow('priorities:read')
  async comments(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Query() query: PageQuery,
  ): Promise<PriorityCommentsPageView> {
    return presentComments(actor, await this.priorities.comments(id, query));
  }

  /** Says something about a proposal. */
  @Post(':id/comments')
  @Allow('priorities:read')
  async discuss(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { text }: PriorityCommentInput,
  ): Promise<CreatedView> {
    return { id: await this.plans.addComment(actor, id, text) };
  }
}
