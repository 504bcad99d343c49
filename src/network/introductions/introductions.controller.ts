import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { IntroductionView } from './dto/introduction.view.ts';
import { IntroductionService } from './introduction.service.ts';

@Controller('introduction')
export class IntroductionsController {
  constructor(private readonly introductions: IntroductionService) {}

  /** What you hold, since when and after whom; and whether you have confirmed it. */
  @Get()
  @Allow('member')
  introduction(@CurrentActor() actor: Actor): Promise<IntroductionView> {
    return this.introductions.one(actor);
  }

  /** Confirms that you have read what is expected. */
  @Post('confirmation')
  @HttpCode(204)
  @Allow('member')
  confirmIntroduction(@CurrentActor() actor: Actor): Promise<void> {
    return this.introductions.confirm(actor);
  }
}
