import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.ts';
import { Allow } from '../platform/access/allow.decorator.ts';
import { CurrentActor } from '../platform/access/current-actor.decorator.ts';
import { OBJECT_ID } from '../platform/http/object-id.ts';
import { Agreeing } from './agreeing.service.ts';
import { KeepProgress } from './dto/keep-progress.dto.ts';

@Controller('priorities')
export class PrioritiesController {
  constructor(private readonly agreeing: Agreeing) {}

  /** Says how far the region is with an agreed priority. */
  @Put(':id/progress')
  @HttpCode(204)
  @Allow('priorities:manage')
  async keepProgress(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string, @Body() { state }: KeepProgress): Promise<void> {
    await this.agreeing.keepProgress(actor, id, state);
  }
}
