import { AmendmentBallot } from './amendment-ballot.entity.ts';
import { AmendmentBallotService } from './amendment-ballot.service.ts';
import { AmendmentCollabHandler } from './amendment-collab.handler.ts';
import { AmendmentCollabQuery } from './amendment-collab.query.ts';
import { AmendmentOutcomesController } from './amendment-outcomes.controller.ts';
import { Amendment } from './amendment.entity.ts';
import { AmendmentQuery } from './amendment.query.ts';
import { AmendmentsController } from './amendments.controller.ts';
import { AmendmentOutcomeService } from './amendment-outcome.service.ts';
import { AmendmentService } from './amendment.service.ts';
import { AmendmentTransitionHooks } from './amendment-transition-hooks.ts';

/** What amendments contribute to the module of the standards. */
export const AMENDMENTS = {
  entities: [Amendment, AmendmentBallot],
  controllers: [AmendmentsController, AmendmentOutcomesController],
  providers: [
    AmendmentService,
    AmendmentOutcomeService,
    AmendmentBallotService,
    AmendmentCollabHandler,
    AmendmentCollabQuery,
    AmendmentQuery,
    AmendmentTransitionHooks,
  ],
};
