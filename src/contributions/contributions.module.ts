import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RemindersModule } from '../reminders/index.ts';
import { ContributionDigestService } from './contribution-digest.service.ts';
import { ContributionMove } from './contribution-move.entity.ts';
import { ContributionMoveService } from './contribution-move.service.ts';
import { ContributionsController } from './contributions.controller.ts';
import { ContributionsQuery } from './contributions.query.ts';
import { UpdateContributionMovesJob } from './update-contribution-moves.job.ts';

/** What members contributed, and what became of it: remarks, comments, amendments and proposals. */
@Module({
  imports: [TypeOrmModule.forFeature([ContributionMove]), RemindersModule],
  controllers: [ContributionsController],
  providers: [
    ContributionDigestService,
    ContributionMoveService,
    ContributionsQuery,
    UpdateContributionMovesJob,
  ],
})
export class ContributionsModule {}
