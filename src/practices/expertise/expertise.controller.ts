import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { ExpertiseQueryInput, SayExpertise } from './dto/expertise.input.ts';
import { ExpertsPageView, OwnExpertiseView } from './dto/expertise.view.ts';
import { ExpertiseQuery } from './expertise.query.ts';
import { ExpertiseService } from './expertise.service.ts';

@Controller('expertise')
export class ExpertiseController {
  constructor(
    private readonly expertise: ExpertiseService,
    private readonly query: ExpertiseQuery,
  ) {}

  /** Who in the Network knows about something. */
  @Get()
  @Allow('practices:read')
  find(@CurrentActor() actor: Actor, @Query() query: ExpertiseQueryInput): Promise<ExpertsPageView> {
    return this.query.find(actor, query);
  }

  /** What I said that I can help with. */
  @Get('mine')
  @Allow('practices:write')
  own(@CurrentActor() actor: Actor): Promise<OwnExpertiseView> {
    return this.query.own(actor);
  }

  @Put('mine')
  @Allow('practices:write')
  async say(@CurrentActor() actor: Actor, @Body() body: SayExpertise): Promise<OwnExpertiseView> {
    await this.expertise.say(actor, body);
    return this.query.own(actor);
  }
}
