import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { SweepStartedView, SweepList } from '../dto/sweep.view.ts';
import { SweepQuery } from './sweep.query.ts';
import { SweepService } from './sweep.service.ts';

@Controller('safeguarding/sweeps')
export class SweepsController {
  constructor(
    private readonly query: SweepQuery,
    private readonly sweeps: SweepService,
  ) {}

  /** The readings of everything stored, and how far the present one is. */
  @Get()
  @Allow('safeguarding:read')
  async list(): Promise<SweepList> {
    return { items: await this.query.latest() };
  }

  /**
   * Reads everything that is stored once more. What it finds is reported like everything else: kind and
   * place, never the value.
   */
  @Post()
  @Allow('safeguarding:read')
  @HttpCode(202)
  async begin(@CurrentActor() actor: Actor): Promise<SweepStartedView> {
    return { id: await this.sweeps.start(actor) };
  }
}
