import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LiveRoomRegistry } from '#platform/live/live-room-registry';
import { AgendasModule } from '../../agendas/index.ts';
import { BallotsModule } from '../../ballots/index.ts';
import { ClausesModule } from '../clauses/clauses.module.ts';
import { CollabModule } from '../drafting/collab/collab.module.ts';
import { LifecycleModule } from '../lifecycle/lifecycle.module.ts';
import { AmendmentBallot } from './amendment-ballot.entity.ts';
import { AmendmentBallotService } from './amendment-ballot.service.ts';
import { AmendmentCollabHandler } from './amendment-collab.handler.ts';
import { AmendmentCollabQuery } from './amendment-collab.query.ts';
import { AmendmentOutcomeService } from './amendment-outcome.service.ts';
import { AmendmentOutcomesController } from './amendment-outcomes.controller.ts';
import { AmendmentTransitionHooks } from './amendment-transition-hooks.ts';
import { Amendment } from './amendment.entity.ts';
import { AmendmentQuery } from './amendment.query.ts';
import { AmendmentService } from './amendment.service.ts';
import { AmendmentsController } from './amendments.controller.ts';
import { ClauseAmendmentService } from './clause-amendment.service.ts';
import { AmendmentSet } from './sets/amendment-set.entity.ts';
import { AmendmentSetQuery } from './sets/amendment-set.query.ts';
import { AmendmentSetService } from './sets/amendment-set.service.ts';
import { AmendmentSetsController } from './sets/amendment-sets.controller.ts';

/** Proposed changes of a draft: written together, decided or voted on, merged into the text. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Amendment, AmendmentBallot, AmendmentSet]),
    AgendasModule,
    BallotsModule,
    ClausesModule,
    CollabModule,
    LifecycleModule,
  ],
  controllers: [AmendmentsController, AmendmentOutcomesController, AmendmentSetsController],
  providers: [
    AmendmentService,
    AmendmentOutcomeService,
    ClauseAmendmentService,
    AmendmentBallotService,
    AmendmentCollabHandler,
    AmendmentCollabQuery,
    AmendmentQuery,
    AmendmentSetService,
    AmendmentSetQuery,
    AmendmentTransitionHooks,
  ],
  exports: [AmendmentService, AmendmentQuery],
})
export class AmendmentsModule implements OnModuleInit {
  constructor(
    private readonly rooms: LiveRoomRegistry,
    private readonly amendments: AmendmentQuery,
  ) {}

  onModuleInit(): void {
    this.rooms.register('amendment', {
      presence: true,
      mayJoin: (actor, id) => this.amendments.isVisible(actor, id),
    });
  }
}
