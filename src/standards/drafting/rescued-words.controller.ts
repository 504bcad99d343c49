import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.ts';
import { Allow } from '../../platform/access/allow.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.decorator.ts';
import { SettleRescuedWords } from './dto/rescued-words.input.ts';
import { RescuedWordsList } from './dto/rescued-words.view.ts';
import { RescuedWordsService } from './rescued-words.service.ts';

@Controller()
export class RescuedWordsController {
  constructor(private readonly rescued: RescuedWordsService) {}

  /** Your own words that a merge left nowhere in the text of a standard. */
  @Get('standards/:standardId/rescued-words')
  @Allow('standards:read')
  offered(
    @CurrentActor() actor: Actor,
    @Param('standardId', ParseUUIDPipe) id: string,
  ): Promise<RescuedWordsList> {
    return this.rescued.offered(actor, { kind: 'standard', id });
  }

  @Post('rescued-words/:id/settle')
  @Allow('standards:read')
  @HttpCode(204)
  settle(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { state }: SettleRescuedWords,
  ): Promise<void> {
    return this.rescued.settle(actor, id, state);
  }
}
