import { Type } from 'class-transformer';
import { IsInt, Min, ValidateNested } from 'class-validator';
import { BallotTerms } from '../../../../ballots/index.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class WithoutOutcomeInput {
  @IsInt()
  @Min(0)
  remarks!: number;

  @IsInt()
  @Min(0)
  amendments!: number;
}

/** How a standard is voted on. */
export class OpenAdoptionBallot extends BallotTerms {
  /** How many remarks and amendments have no outcome yet, where it is put to the vote all the same. */
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => WithoutOutcomeInput)
  withoutOutcome?: WithoutOutcomeInput;
}
