import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdoptionAuthorQuery } from '../adoption-author.query.ts';
import { AdoptionVoice } from './adoption-voice.entity.ts';
import { AdoptionVoiceQuery } from './adoption-voice.query.ts';
import { AdoptionVoiceService } from './adoption-voice.service.ts';
import { AdoptionVoicesController } from './adoption-voices.controller.ts';

/** What each seat of a national team says of a clause, beside what its team agreed on. */
@Module({
  imports: [TypeOrmModule.forFeature([AdoptionVoice])],
  controllers: [AdoptionVoicesController],
  providers: [AdoptionVoiceService, AdoptionVoiceQuery, AdoptionAuthorQuery],
  exports: [AdoptionVoiceQuery, AdoptionAuthorQuery],
})
export class AdoptionVoicesModule {}
