import { AmendmentBallot } from './amendment-ballot.entity.ts';
import { AmendmentBallots } from './amendment-ballots.service.ts';
import { AmendmentManuscript } from './amendment-manuscript.ts';
import { AmendmentOutcomesController } from './amendment-outcomes.controller.ts';
import { Amendment } from './amendment.entity.ts';
import { AmendmentQuery } from './amendment.query.ts';
import { AmendmentsController } from './amendments.controller.ts';
import { Outcomes } from './outcomes.service.ts';
import { Proposing } from './proposing.service.ts';
import { AmendmentSettling } from './settling.service.ts';

/** What this room brings into the module of the standards. */
export const AMENDMENTS = {
  entities: [Amendment, AmendmentBallot],
  controllers: [AmendmentsController, AmendmentOutcomesController],
  providers: [Proposing, Outcomes, AmendmentBallots, AmendmentManuscript, AmendmentQuery, AmendmentSettling],
};
