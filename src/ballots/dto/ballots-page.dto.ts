import { BALLOT_PHASES, type BallotPhase } from '@nbn/contracts';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';

export class BallotsPageQuery extends PageQuery {
  @IsOptional()
  @IsIn(BALLOT_PHASES)
  phase?: BallotPhase;

  /** Only open ballots in which my seat has not voted yet. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  waiting?: boolean;
}
