import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { PageQuery } from '#platform/persistence/page';
import { StandardView } from '../dto/standard.view.ts';
import { StandardQuery } from '../standard.query.ts';
import { StandardHistoryView } from './dto/lifecycle.view.ts';
import { TransitionStandard } from './dto/transition.input.ts';
import { LifecycleQuery } from './lifecycle.query.ts';
import { StandardLifecycleService } from './standard-lifecycle.service.ts';

@Controller('standards/:standardId')
export class LifecycleController {
  constructor(
    private readonly lifecycle: StandardLifecycleService,
    private readonly query: LifecycleQuery,
    private readonly standards: StandardQuery,
  ) {}

  /** Takes the next step in the standard's life, or one back, aside or to its end. */
  @Post('transitions')
  @Allow('standards:edit')
  @HttpCode(200)
  async transition(
    @CurrentActor() actor: Actor,
    @Param('standardId', ParseUUIDPipe) standardId: string,
    @Body() body: TransitionStandard,
  ): Promise<StandardView> {
    await this.lifecycle.transition(actor, standardId, body);
    return this.standards.findOne(actor, standardId);
  }

  @Get('history')
  @Allow('standards:read')
  history(
    @CurrentActor() actor: Actor,
    @Param('standardId', ParseUUIDPipe) standardId: string,
    @Query() query: PageQuery,
  ): Promise<StandardHistoryView> {
    return this.query.history(actor, standardId, query);
  }
}
