import { Controller, Get } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OverviewView } from './dto/overview.view.ts';
import { presentOverview } from './overview.presenter.ts';
import { OverviewQuery } from './overview.query.ts';

@Controller('overview')
export class OverviewController {
  constructor(private readonly overview: OverviewQuery) {}

  /** What is late or due within two weeks in every country, the latest first. */
  @Get()
  @Allow('overview:read')
  async list(@CurrentActor() actor: Actor): Promise<OverviewView> {
    return presentOverview(actor, await this.overview.find(actor));
  }
}
