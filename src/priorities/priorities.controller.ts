import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.ts';
import { Allow } from '../platform/access/allow.decorator.ts';
import { CurrentActor } from '../platform/access/current-actor.decorator.ts';
import { OBJECT_ID } from '../platform/http/object-id.ts';
import { PageQuery } from '../platform/persistence/page.ts';
import { Agreeing } from './agreeing.service.ts';
import { Carrying } from './carrying.service.ts';
import { KeepProgress } from './dto/keep-progress.dto.ts';
import { CreatedView, PriorityCommentsPageView } from './dto/period.view.ts';
import { MergeProposal, PlanPriority, PriorityComment } from './dto/priority-work.dto.ts';
import { presentComments } from './priorities.presenter.ts';
import { PrioritiesQuery } from './priorities.query.ts';

@Controller('priorities')
export class PrioritiesController {
  constructor(
    private readonly agreeing: Agreeing,
    private readonly carrying: Carrying,
    private readonly priorities: PrioritiesQuery,
  ) {}

  /** Says how far the region is with an agreed priority. */
  @Put(':id/progress')
  @HttpCode(204)
  @Allow('priorities:manage')
  async keepProgress(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { state }: KeepProgress,
  ): Promise<void> {
    await this.agreeing.keepProgress(actor, id, state);
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
    await this.carrying.merge(actor, id, into);
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
    await this.carrying.plan(actor, id, input);
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
    @Body() { text }: PriorityComment,
  ): Promise<CreatedView> {
    return { id: await this.carrying.discuss(actor, id, text) };
  }
}
