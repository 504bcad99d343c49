import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MeetingsModule } from '../../meetings/index.ts';
import { ApproveMinutesJob } from './approve-minutes.job.ts';
import { MinutesCirculationService } from './minutes-circulation.service.ts';
import { MinutesEntry } from './minutes-entry.entity.ts';
import { MinutesEntryService } from './minutes-entry.service.ts';
import { MinutesMailer } from './minutes-mailer.ts';
import { MinutesRemark } from './minutes-remark.entity.ts';
import { MinutesController } from './minutes.controller.ts';
import { Minutes } from './minutes.entity.ts';
import { MinutesQuery } from './minutes.query.ts';
import { MinutesRepository } from './minutes.repository.ts';

/** Minutes: written, circulated, corrected, approved. */
@Module({
  imports: [TypeOrmModule.forFeature([Minutes, MinutesEntry, MinutesRemark]), MeetingsModule],
  controllers: [MinutesController],
  providers: [
    MinutesRepository,
    MinutesMailer,
    MinutesEntryService,
    MinutesQuery,
    MinutesCirculationService,
    ApproveMinutesJob,
  ],
  exports: [MinutesRepository, MinutesQuery],
})
export class MinutesModule {}
