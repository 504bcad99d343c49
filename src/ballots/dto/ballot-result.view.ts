import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { BALLOT_OUTCOMES, type BallotOutcome } from '@nbn/contracts';

export const RESULT_KINDS = ['options', 'proposal', 'consent', 'outcome'] as const;

export class ResultTurnoutView {
  seats!: number;
  seatsVoting!: number;
  countries!: number;
  /** Countries that took part. */
  countriesVoting!: number;
}

/**
 * What the count gave, with its whole reckoning, just as `countBallot` of the counting library returns it:
 * `kind` says which fields there are; `outcome` is all that is shown of a secret ballot of very few. Ties
 * are groups; nothing was chosen among tied options.
 */
@ApiSchema({ name: 'BallotResultView' })
export class BallotResultView {
  @ApiProperty({ enum: RESULT_KINDS })
  kind!: (typeof RESULT_KINDS)[number];

  @ApiProperty({ enum: BALLOT_OUTCOMES })
  state!: BallotOutcome;

  turnout!: ResultTurnoutView;
}
