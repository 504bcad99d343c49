import { BallotTerms } from '../../../ballots/index.ts';

/** How a standard is voted on. */
export class OpenAdoptionBallot extends BallotTerms {}
