import { AdoptionBallotsController } from './adoption-ballots.controller.ts';
import { AdoptionBallotService } from './adoption-ballot.service.ts';

/** What this room brings into the module of the standards. */
export const ADOPTION_BALLOTS = {
  entities: [],
  controllers: [AdoptionBallotsController],
  providers: [AdoptionBallotService],
};
