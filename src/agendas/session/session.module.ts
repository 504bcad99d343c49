import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BallotsModule } from '../../ballots/index.ts';
import { MeetingsModule } from '../../meetings/index.ts';
import { AgendaCoreModule } from '../agenda-core.module.ts';
import { MinutesModule } from '../minutes/minutes.module.ts';
import { AgendaItemRun } from './agenda-item-run.entity.ts';
import { CheckInCodeController } from './check-in/check-in-code.controller.ts';
import { CheckInCodeService } from './check-in/check-in-code.service.ts';
import { CheckInKey } from './check-in/check-in-key.entity.ts';
import { CheckInKeyRepository } from './check-in/check-in-key.repository.ts';
import { CheckInService } from './check-in.service.ts';
import { ItemBallotService } from './item-ballot.service.ts';
import { MeetingSessionBallotService } from './meeting-session-ballot.service.ts';
import { MeetingSessionControlService } from './meeting-session-control.service.ts';
import { MeetingSessionTransaction } from './meeting-session-transaction.ts';
import { MeetingSessionController } from './meeting-session.controller.ts';
import { MeetingSessionQuery } from './meeting-session.query.ts';
import { QuorumTransition } from './quorum-transition.entity.ts';
import { SeatPresence } from './seat-presence.entity.ts';
import { SpeakerQueueService } from './speaker-queue.service.ts';
import { SpeakerTurn } from './speaker-turn.entity.ts';

/**
 * A meeting while it is held: the item that runs, who is checked in, who speaks next, ballots on the spot.
 */
@Module({
  imports: [
    TypeOrmModule.forFeature([AgendaItemRun, CheckInKey, SeatPresence, QuorumTransition, SpeakerTurn]),
    AgendaCoreModule,
    BallotsModule,
    MeetingsModule,
    MinutesModule,
  ],
  controllers: [MeetingSessionController, CheckInCodeController],
  providers: [
    MeetingSessionTransaction,
    MeetingSessionQuery,
    MeetingSessionControlService,
    CheckInService,
    CheckInKeyRepository,
    CheckInCodeService,
    SpeakerQueueService,
    MeetingSessionBallotService,
    ItemBallotService,
  ],
  exports: [ItemBallotService],
})
export class SessionModule {}
