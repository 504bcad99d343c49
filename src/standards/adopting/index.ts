import { AdoptionBallotsController } from './adoption-ballots.controller.ts';
import { AdoptionBallots } from './adoption-ballots.service.ts';

/** What this room brings into the module of the standards. */
export const ADOPTING = {
  entities: [],
  controllers: [AdoptionBallotsController],
  providers: [AdoptionBallots],
};
