import { Module } from '@nestjs/common';
import { BallotAnnulmentService } from './ballot-annulment.service.ts';
import { BallotBoxService } from './ballot-box.service.ts';
import { BallotKeyCheckService } from './ballot-key-check.service.ts';
import { BallotKeyStore } from './ballot-key-store.ts';
import { BallotPassService } from './ballot-pass.service.ts';
import { SecretBallotController } from './secret-ballot.controller.ts';
import { SecretCastService } from './secret-cast.service.ts';

/** Secret ballots: passes, sealed boxes and their keys. Ends a ballot whose boxes cannot be trusted. */
@Module({
  controllers: [SecretBallotController],
  providers: [
    BallotPassService,
    SecretCastService,
    BallotBoxService,
    BallotKeyStore,
    BallotKeyCheckService,
    BallotAnnulmentService,
  ],
  exports: [BallotBoxService, BallotAnnulmentService],
})
export class SecretBallotsModule {}
