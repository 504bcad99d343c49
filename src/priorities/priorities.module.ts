import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BallotsModule } from '../ballots/index.ts';
import { LiveRoomRegistry } from '#platform/live/live-room-registry';
import { PeriodBallotService } from './period-ballot.service.ts';
import { PriorityPlanService } from './priority-plan.service.ts';
import { OpenCallQuery } from './open-calls.query.ts';
import { PeriodsController } from './periods.controller.ts';
import { PrioritiesController } from './priorities.controller.ts';
import { PrioritiesQuery } from './priorities.query.ts';
import { Priority } from './priority.entity.ts';
import { PriorityPeriod } from './priority-period.entity.ts';
import { PriorityProposalService } from './priority-proposal.service.ts';

@Module({
  imports: [BallotsModule, TypeOrmModule.forFeature([PriorityPeriod, Priority])],
  controllers: [PeriodsController, PrioritiesController],
  providers: [
    PrioritiesQuery,
    PriorityProposalService,
    PeriodBallotService,
    PriorityPlanService,
    OpenCallQuery,
  ],
  exports: [OpenCallQuery, PrioritiesQuery],
})
export class PrioritiesModule implements OnModuleInit {
  constructor(
    private readonly rooms: LiveRoomRegistry,
    private readonly priorities: PrioritiesQuery,
  ) {}

  onModuleInit(): void {
    this.rooms.register('priorities', {
      presence: false,
      mayJoin: async (actor, id) => actor.permissions.has('priorities:read') && this.priorities.exists(id),
    });
  }
}
