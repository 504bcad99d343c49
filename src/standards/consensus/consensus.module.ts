import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RemindersModule } from '../../reminders/index.ts';
import { LifecycleModule } from '../lifecycle/lifecycle.module.ts';
import { StandardCoreModule } from '../standard-core.module.ts';
import { ConsensusProcess } from './consensus-process.entity.ts';
import { ConsensusProcessService } from './consensus-process.service.ts';
import { ConsensusTransitionHooks } from './consensus-transition-hooks.ts';
import { ConsensusController } from './consensus.controller.ts';
import { ConsensusQuery } from './consensus.query.ts';
import { AwaitedRatingsQuery } from './ratings/awaited-ratings.query.ts';
import { ConsensusRatingService } from './ratings/consensus-rating.service.ts';
import { SendConsensusRemindersJob } from './ratings/send-consensus-reminders.job.ts';
import { ConsensusReportController } from './report/consensus-report.controller.ts';
import { ConsensusReportQuery } from './report/consensus-report.query.ts';
import { ConsensusReportService } from './report/consensus-report.service.ts';
import { CloseDueConsensusRoundsJob } from './rounds/close-due-consensus-rounds.job.ts';
import { ConsensusRoundOpenerService } from './rounds/consensus-round-opener.service.ts';
import { ConsensusRound } from './rounds/consensus-round.entity.ts';
import { ConsensusRoundService } from './rounds/consensus-round.service.ts';
import { OpenDueConsensusRoundsJob } from './rounds/open-due-consensus-rounds.job.ts';

/** Rounds in which the seats rate the clauses of a fixed version, and whether they agree. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ConsensusProcess, ConsensusRound]),
    StandardCoreModule,
    LifecycleModule,
    RemindersModule,
  ],
  controllers: [ConsensusController, ConsensusReportController],
  providers: [
    ConsensusProcessService,
    ConsensusTransitionHooks,
    ConsensusRoundService,
    ConsensusRoundOpenerService,
    ConsensusRatingService,
    ConsensusQuery,
    AwaitedRatingsQuery,
    ConsensusReportQuery,
    ConsensusReportService,
    OpenDueConsensusRoundsJob,
    CloseDueConsensusRoundsJob,
    SendConsensusRemindersJob,
  ],
  exports: [AwaitedRatingsQuery],
})
export class ConsensusModule {}
