import { AdoptionBallotsController } from './adoption-ballots.controller.ts';
import { AdoptionBallotService } from './adoption-ballot.service.ts';

/** What this folder adds to the standards module. */
export const ADOPTION_BALLOTS = {
  entities: [],
  controllers: [AdoptionBallotsController],
  providers: [AdoptionBallotService],
};
