import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LiveRooms } from '../platform/live/live-rooms.ts';
import { BallotAnnouncing } from './announcing.service.ts';
import { BallotOption } from './ballot-option.entity.ts';
import { Ballot } from './ballot.entity.ts';
import { BallotQuery } from './ballot.query.ts';
import { BallotsController } from './ballots.controller.ts';
import { BallotCasting } from './casting.service.ts';
import { BallotClosing } from './closing.service.ts';
import { CloseDueBallots } from './due/close-due-ballots.ts';
import { OpenDueBallots } from './due/open-due-ballots.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Ballot, BallotOption])],
  controllers: [BallotsController],
  providers: [BallotAnnouncing, BallotCasting, BallotClosing, BallotQuery, OpenDueBallots, CloseDueBallots],
  exports: [BallotAnnouncing, BallotCasting, BallotClosing, BallotQuery],
})
export class BallotsModule implements OnModuleInit {
  constructor(
    private readonly rooms: LiveRooms,
    private readonly ballots: BallotQuery,
  ) {}

  onModuleInit(): void {
    this.rooms.register('ballot', {
      presence: false,
      mayJoin: (actor, id) => this.ballots.mayRead(actor, id),
    });
  }
}
