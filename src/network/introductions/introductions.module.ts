import { Module } from '@nestjs/common';
import { IntroductionService } from './introduction.service.ts';
import { IntroductionsController } from './introductions.controller.ts';

/** What a new member or holder of a seat is told on the first day. */
@Module({
  controllers: [IntroductionsController],
  providers: [IntroductionService],
})
export class IntroductionsModule {}
