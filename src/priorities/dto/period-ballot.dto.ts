import { BallotTerms } from '../../ballots/index.ts';

/** How the priorities of a period are voted on. */
export class PeriodBallotInput extends BallotTerms {}
