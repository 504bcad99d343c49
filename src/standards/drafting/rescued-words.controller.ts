import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.ts';
import { Allow } from '../../platform/access/allow.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.decorator.ts';
import { RescuedWordsQuery, SettleRescuedWords } from './dto/rescued-words.input.ts';
import { RescuedWordsList } from './dto/rescued-words.view.ts';
import { RescuedWordsService } from './rescued-words.service.ts';

@Controller('rescued-words')
export class RescuedWordsController {
  constructor(private readonly rescued: RescuedWordsService) {}

  /** Your own words that a merge left nowhere in a text. */
  @Get()
  @Allow('standards:read')
  offered(@CurrentActor() actor: Actor, @Query() { doc }: RescuedWordsQuery): Promise<RescuedWordsList> {
    return this.rescued.offered(actor, doc);
  }

  @Post(':id/settle')
  @Allow('standards:read')
  @HttpCode(204)
  settle(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() { state }: SettleRescuedWords): Promise<void> {
    return this.rescued.settle(actor, id, state);
  }
}
