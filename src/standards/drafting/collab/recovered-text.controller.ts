import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { ResolveRecoveredText } from './dto/recovered-text.input.ts';
import { RecoveredTextList } from './dto/recovered-text.view.ts';
import { RecoveredTextService } from './recovered-text.service.ts';

@Controller()
export class RecoveredTextController {
  constructor(private readonly recoveredTexts: RecoveredTextService) {}

  /** Your own words that a merge left nowhere in the text of a standard. */
  @Get('standards/:standardId/recovered-texts')
  @Allow('standards:read')
  offered(
    @CurrentActor() actor: Actor,
    @Param('standardId', ParseUUIDPipe) id: string,
  ): Promise<RecoveredTextList> {
    return this.recoveredTexts.listOffered(actor, { kind: 'standard', id });
  }

  @Post('recovered-texts/:id/resolve')
  @Allow('standards:read')
  @HttpCode(204)
  settle(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { state }: ResolveRecoveredText,
  ): Promise<void> {
    return this.recoveredTexts.resolve(actor, id, state);
  }
}
