import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LiveRoomRegistry } from '../platform/live/live-room-registry.ts';
import { BallotAnnouncing } from './announcing.service.ts';
import { BallotOption } from './ballot-option.entity.ts';
import { BallotCountThreads } from './count-thread/ballot-count-threads.ts';
import { Ballot } from './ballot.entity.ts';
import { BallotQuery } from './ballot.query.ts';
import { BallotsController } from './ballots.controller.ts';
import { BallotCasting } from './casting.service.ts';
import { BallotClosing } from './closing.service.ts';
import { SendBallotEmails } from './due/send-ballot-emails.job.ts';
import { CloseDueBallots } from './due/close-due-ballots.ts';
import { LapseTies } from './due/lapse-ties.ts';
import { OpenDueBallots } from './due/open-due-ballots.ts';
import { BallotAnnulment } from './life/annulment.service.ts';
import { BallotLifeController } from './life/ballot-life.controller.ts';
import { BundleHolders } from './life/bundle-holders.service.ts';
import { ClosingConfirmation } from './life/closing-confirmation.service.ts';
import { BallotEntries } from './life/entries.service.ts';
import { BallotLifeQuery } from './life/life.query.ts';
import { BallotOutcomes } from './life/outcome.service.ts';
import { BallotSettling } from './life/release.service.ts';
import { PaperEntryNotice } from './life/paper-entry-notice.service.ts';
import { BallotReleasing } from './life/releasing.service.ts';
import { BallotRunning } from './life/running.service.ts';
import { BallotSeats } from './life/seats.service.ts';
import { BallotBoxes } from './secret/ballot-box.service.ts';
import { BallotKeyCheck } from './secret/ballot-key-check.service.ts';
import { BallotKeyStore } from './secret/ballot-key-store.ts';
import { BallotPasses } from './secret/passes.service.ts';
import { BallotSealing } from './secret/sealing.service.ts';
import { SecretBallotController } from './secret/secret.controller.ts';
import { BallotTelling } from './telling.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Ballot, BallotOption])],
  controllers: [BallotsController, BallotLifeController, SecretBallotController],
  providers: [
    BallotAnnouncing,
    BallotCasting,
    BallotClosing,
    BallotQuery,
    BallotTelling,
    BallotReleasing,
    BallotRunning,
    BallotSeats,
    BallotSettling,
    BallotOutcomes,
    BallotEntries,
    PaperEntryNotice,
    ClosingConfirmation,
    BundleHolders,
    BallotLifeQuery,
    BallotPasses,
    BallotSealing,
    BallotAnnulment,
    BallotBoxes,
    BallotKeyStore,
    BallotKeyCheck,
    BallotCountThreads,
    OpenDueBallots,
    CloseDueBallots,
    SendBallotEmails,
    LapseTies,
  ],
  exports: [BallotAnnouncing, BallotCasting, BallotClosing, BallotQuery, BallotRunning],
})
export class BallotsModule implements OnModuleInit {
  constructor(
    private readonly rooms: LiveRoomRegistry,
    private readonly ballots: BallotQuery,
  ) {}

  onModuleInit(): void {
    this.rooms.register('ballot', {
      presence: false,
      mayJoin: (actor, id) => this.ballots.mayRead(actor, id),
    });
  }
}
