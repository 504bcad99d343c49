import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LiveRoomRegistry } from '#platform/live/live-room-registry';
import { BallotAnnouncementService } from './ballot-announcement.service.ts';
import { BallotOption } from './ballot-option.entity.ts';
import { BallotCountPool } from './count-worker/ballot-count-pool.ts';
import { Ballot } from './ballot.entity.ts';
import { BallotQuery } from './ballot.query.ts';
import { BallotsController } from './ballots.controller.ts';
import { BallotCastService } from './ballot-cast.service.ts';
import { BallotCloseService } from './ballot-close.service.ts';
import { SendBallotEmailsJob } from './emails/send-ballot-emails.job.ts';
import { CloseDueBallotsJob } from './close-due-ballots.job.ts';
import { LapseTiesJob } from './lifecycle/lapse-ties.job.ts';
import { OpenDueBallotsJob } from './open-due-ballots.job.ts';
import { BallotLifecycleController } from './lifecycle/ballot-lifecycle.controller.ts';
import { BundleHolderService } from './lifecycle/bundle-holder.service.ts';
import { EarlyCloseConfirmationService } from './lifecycle/early-close-confirmation.service.ts';
import { PaperEntryService } from './lifecycle/paper-entry.service.ts';
import { BallotLifecycleQuery } from './lifecycle/ballot-lifecycle.query.ts';
import { BallotOutcomeService } from './lifecycle/ballot-outcome.service.ts';
import { TieResolutionService } from './lifecycle/tie-resolution.service.ts';
import { PaperEntryNotificationService } from './lifecycle/paper-entry-notification.service.ts';
import { ResultReleaseService } from './lifecycle/result-release.service.ts';
import { BallotAdminService } from './lifecycle/ballot-admin.service.ts';
import { SeatArrangementService } from './lifecycle/seat-arrangement.service.ts';
import { SecretBallotsModule } from './secret/secret-ballots.module.ts';
import { BallotMailer } from './ballot.mailer.ts';

/** Ballots: opened, cast, closed, counted, and their results released. */
@Module({
  imports: [TypeOrmModule.forFeature([Ballot, BallotOption]), SecretBallotsModule],
  controllers: [BallotsController, BallotLifecycleController],
  providers: [
    BallotAnnouncementService,
    BallotCastService,
    BallotCloseService,
    BallotQuery,
    BallotMailer,
    ResultReleaseService,
    BallotAdminService,
    SeatArrangementService,
    TieResolutionService,
    BallotOutcomeService,
    PaperEntryService,
    PaperEntryNotificationService,
    EarlyCloseConfirmationService,
    BundleHolderService,
    BallotLifecycleQuery,
    BallotCountPool,
    OpenDueBallotsJob,
    CloseDueBallotsJob,
    SendBallotEmailsJob,
    LapseTiesJob,
  ],
  exports: [BallotAnnouncementService, BallotQuery, BallotAdminService],
})
export class BallotsModule implements OnModuleInit {
  constructor(
    private readonly liveRooms: LiveRoomRegistry,
    private readonly ballots: BallotQuery,
  ) {}

  onModuleInit(): void {
    this.liveRooms.register('ballot', {
      presence: false,
      mayJoin: (actor, id) => this.ballots.mayRead(actor, id),
    });
  }
}
