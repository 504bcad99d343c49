import { Module } from '@nestjs/common';
import { MeetingCoreModule } from '../meeting-core.module.ts';
import { ActingSeatsQuery } from './acting-seats.query.ts';
import { AlternateCandidatesQuery } from './alternate-candidates.query.ts';
import { AlternateService } from './alternate.service.ts';
import { AlternatesController } from './alternates.controller.ts';

/** Members who act for a seat at one meeting. */
@Module({
  imports: [MeetingCoreModule],
  controllers: [AlternatesController],
  providers: [AlternateService, ActingSeatsQuery, AlternateCandidatesQuery],
  exports: [ActingSeatsQuery],
})
export class AlternatesModule {}
